import { expect, it } from "vitest";
import { MODEL, useLog } from "./support.ts";

const use = useLog();

it("responses.compact gives one item for all that was, which the next request can begin with", async () => {
  const client = await use.connect();
  const first = await client.responses.create({ model: MODEL, input: "A long story." });
  const compacted = await client.responses.compact({
    model: MODEL,
    input: [{ role: "user", content: "And more." }],
    instructions: "Keep names.",
    previous_response_id: first.id,
  });
  expect(compacted).toMatchObject({
    object: "response.compaction",
    output: [{ type: "compaction", encrypted_content: expect.any(String) }],
    usage: { total_tokens: expect.any(Number) },
  });
  expect(use.told[1]).toEqual([
    "user: A long story.",
    expect.stringMatching(/^assistant: /),
    "user: And more.",
    "compaction_trigger",
  ]);
  expect(use.emulator.requests[1]?.body).toMatchObject({ instructions: "Keep names." });
  await expect(client.responses.retrieve(compacted.id)).rejects.toMatchObject({ status: 404 });
  const next = await client.responses.create({
    model: MODEL,
    input: [...compacted.output, { role: "user", content: "Go on." }] as never,
  });
  expect(use.told[2]).toEqual(["compaction", "user: Go on."]);
  await client.responses.create({ model: MODEL, input: "On.", previous_response_id: next.id });
  expect(use.told[3]?.[0]).toBe("compaction");
});

it("responses.compact refuses what cannot be", async () => {
  const client = await use.connect();
  await expect(client.responses.compact({ input: "x" } as never)).rejects.toMatchObject({
    status: 400,
    param: "model",
  });
  const unknown = { model: MODEL, previous_response_id: "resp_x" };
  await expect(client.responses.compact(unknown)).rejects.toMatchObject({ name: "ContinuityError" });
});
