import nock from "nock";
import { expect, it } from "vitest";
import { answer, CODEX, CODEX_PATH, codexClient, SSE_HEADERS, useNock } from "../support/http.ts";

useNock();

/** An answer each of whose events comes `times` times. */
const repeated = (times: number, renumber = (event: string) => event): string =>
  answer("once")
    .split(/(?<=\n\n)/)
    .map((event) => renumber(event).repeat(times))
    .join("");

const ask = async (body: string): Promise<string> => {
  nock(CODEX).post(`${CODEX_PATH}/responses`).reply(200, body, SSE_HEADERS);
  let text = "";
  for await (const { choices } of await codexClient().chat.completions.create({
    model: "gpt-5.5",
    messages: [{ role: "user", content: "Hello" }],
    stream: true,
  })) {
    text += choices[0]?.delta.content ?? "";
  }
  return text;
};

it("hands on once what comes twice under one number", async () => {
  expect(await ask(repeated(3))).toBe("once");
});

/** An answer with these pieces of text, every event numbered as `number` says. */
const numbered = (deltas: readonly string[], number: (at: number) => number): string => {
  const events = answer("?").split(/(?<=\n\n)/);
  const delta = events.findIndex((event) => event.includes("output_text.delta"));
  const pieces = deltas.map((text) => (events[delta] ?? "").replace('"?"', JSON.stringify(text)));
  const text = JSON.stringify(deltas.join(""));
  return events
    .toSpliced(delta, 1, ...pieces)
    .map((event, at) =>
      event.replaceAll('"?"', text).replace(/"sequence_number":\d+/, `"sequence_number":${number(at)}`),
    )
    .join("");
};

it.each([0, 1, 7])("hands on all of what a server numbers with nothing but %i", async (number) => {
  expect(await ask(numbered(["ha", "ha", " ho", " ho"], () => number))).toBe("haha ho ho");
});

it("hands on two events that are not the same, whatever their number", async () => {
  expect(await ask(numbered(["a", "b", "c", "d"], (at) => Math.floor(at / 2)))).toBe("abcd");
});
