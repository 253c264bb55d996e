/** Whatever is answered on this side has every field that the service's answer has, of the type that the spec gives it. */
import { beforeEach, describe, expect, it } from "vitest";
import { memoryStorage } from "../../src/compat/store/memory/engine.ts";
import { routes } from "../../src/generated/profiles/codex/routes.ts";
import { embed, furnish, type Place, ROWS, STREAMS } from "../support/answer-rows.ts";
import { answerSchemas } from "../support/answer-schemas.ts";
import { useEmulator } from "../support/codex.ts";
import { DESCRIBED_OTHERWISE, SENT } from "../support/service-answers.ts";
import { onEnd } from "./support.ts";

const bench = useEmulator();

const schemas = answerSchemas(SENT);
let place: Place;

beforeEach(async () => {
  const client = bench.connect({ storage: memoryStorage(), embed, logLevel: "off" });
  onEnd(() => client.close());
  place = await furnish(client, bench.emulator);
});

const asSent = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe("an answer made on this side is as the spec has it", () => {
  it.each(Object.entries(ROWS))("%s", async (method, row) => {
    const check = schemas.check(method, DESCRIBED_OTHERWISE[method]);
    const answers = await row(place);
    expect(answers.map((answer) => check(asSent(answer)))).toEqual(answers.map(() => []));
  });

  it.each(Object.entries(STREAMS))("a stream of %s", async (named, row) => {
    const check = schemas.checkEvent(named.split(" ")[0] ?? "");
    const events: unknown[] = [];
    for await (const event of await row(place)) events.push(asSent(event));
    expect(events.length).toBeGreaterThan(2);
    expect(events.flatMap(check)).toEqual([]);
  });

  it("has a row for every method that the manifest does not send as it is", () => {
    expect(
      Object.keys(routes).filter(
        (id) => routes[id] !== "http" && routes[id] !== "unsupported" && !Object.hasOwn(ROWS, id),
      ),
    ).toEqual([]);
  });
});
