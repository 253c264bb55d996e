import { describe, expect, it } from "vitest";
import { text } from "../support.ts";
import { HARBOUR, useFiles } from "./support.ts";

const bench = useFiles();

describe("file_search in a kept conversation", () => {
  it("is continued by previous_response_id: the model sees what it had found", async () => {
    const { client, store } = await bench.shelf();
    const tools = [{ type: "file_search" as const, vector_store_ids: [store] }];
    bench.emulator.script(
      { reasoning: "hm", toolCalls: [{ name: "file_search", arguments: { queries: ["harbour"] } }] },
      "At nine【cite:1】.",
    );
    const first = await client.responses.create({ model: "gpt-5.5", input: "When does it close?", tools });
    bench.emulator.script("Yes【cite:1】.");
    const second = await client.responses.create({
      model: "gpt-5.5",
      input: "Really?",
      previous_response_id: first.id,
      tools,
    });
    expect(second.output_text).toBe("Yes.");
    const sent = bench.bodies().at(-1)?.input ?? [];
    expect(sent.map(({ type, role }) => role ?? type)).toEqual([
      "user",
      "reasoning",
      "function_call",
      "function_call_output",
      "assistant",
      "user",
    ]);
    expect(sent[3]?.["output"]).toContain(HARBOUR["harbour.md"]);
    const kept = await client.responses.retrieve(first.id);
    expect(kept.output.map(({ type }) => type)).toEqual(["reasoning", "file_search_call", "message"]);
    // The tool may be gone by then; its searches are still in the history.
    bench.emulator.script("Yes.");
    await client.responses.create({ model: "gpt-5.5", input: "Sure?", previous_response_id: second.id });
    expect(bench.bodies().at(-1)?.input[3]?.["output"]).toContain("no longer at hand");
  });

  it("keeps ids of files, and sends their bytes with every turn", async () => {
    const { client } = await bench.shelf({});
    const { id } = await client.files.create({ file: text("a note"), purpose: "user_data" });
    const first = await client.responses.create({
      model: "gpt-5.5",
      input: [{ role: "user", content: [{ type: "input_file", file_id: id }] }],
    });
    await client.responses.create({ model: "gpt-5.5", input: "Again.", previous_response_id: first.id });
    expect(bench.bodies().at(-1)?.input[0]?.["content"]).toMatchObject([
      { type: "input_file", file_data: expect.stringMatching(/^data:text\/plain;base64,/) },
    ]);
    const { data } = await client.responses.inputItems.list(first.id);
    expect(data).toMatchObject([{ content: [{ type: "input_file", file_id: id }] }]);
  });
});
