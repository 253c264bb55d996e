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

it("hands on all of what a server numbers with nothing but 0", async () => {
  const zero = (event: string): string => event.replace(/"sequence_number":\d+/, '"sequence_number":0');
  expect(await ask(repeated(1, zero))).toBe("once");
});
