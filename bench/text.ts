import { contest } from "./contest.ts";
import { type Bench, median, ratio } from "./measure.ts";
import { type FormatName, formats, MEGABYTES, TIMES } from "./text-contestants.ts";

/** What a byte may cost in a document eight times as large, beside one in the smaller. A quadratic part would make it 8. */
const LIMIT = 1.5;

/** Reading and cutting up documents of each format: cost against size. */
export async function benchText(rounds: number): Promise<Bench> {
  const names = Object.keys(formats) as FormatName[];
  const module = new URL("./text-contestants.ts", import.meta.url);
  const measured = [];
  for (const name of names) {
    const large = `${name} × ${TIMES}`;
    // Two at a time: each has a thread and a document of its own.
    const seconds = await contest({
      module,
      names: [name, large],
      setting: null,
      times: 1,
      warmUp: 3,
      rounds,
    });
    measured.push({ name, small: seconds[name] ?? [], large: seconds[large] ?? [] });
  }
  return {
    rows: measured.flatMap(({ name, small, large }) => [
      { what: "text of a file", subject: name, value: MEGABYTES / median(small), unit: "MB of text/s" },
      {
        what: `text of a file ${TIMES} times as large`,
        subject: name,
        value: MEGABYTES / median(large),
        unit: "MB of text/s",
      },
    ]),
    gates: measured.map(({ name, small, large }) => ({
      what: `time per byte of ${name}, ${TIMES} times as large`,
      value: ratio(large, small),
      limit: LIMIT,
    })),
  };
}
