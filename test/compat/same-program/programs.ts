/**
 * Programs as users of `openai` write them, in that package's types. The test beside this file compiles them once more with
 * its import exchanged for this package's, and runs them on both clients.
 */
import type OpenAI from "openai";

export async function searchFiles(client: OpenAI, store: string): Promise<unknown> {
  const response = await client.responses.create({
    model: "gpt-5.5",
    input: "When does the harbour close?",
    tools: [{ type: "file_search", vector_store_ids: [store], max_num_results: 20 }],
    include: ["file_search_call.results"],
  });
  const { id, object, status, output, output_text, tools, tool_choice, usage, error, incomplete_details } =
    response;
  const calls = output.flatMap((item) => {
    if (item.type !== "file_search_call") return [];
    return [{ ...item, results: item.results?.map((result) => Object.keys(result).sort()) }];
  });
  const texts = output.flatMap((item) => (item.type === "message" ? item.content : []));
  const citations = texts.flatMap((part) => {
    if (part.type !== "output_text") return [];
    return part.annotations.flatMap((annotation) =>
      annotation.type === "file_citation" ? [annotation] : [],
    );
  });
  return {
    ...{ id, object, status, output_text, tools, tool_choice, error, incomplete_details, calls, citations },
    types: output.map(({ type }) => type),
    usage: usage && Object.keys(usage).sort(),
  };
}

export async function searchFilesStreamed(client: OpenAI, store: string): Promise<unknown> {
  const stream = await client.responses.create({
    model: "gpt-5.5",
    input: "When does the harbour close?",
    tools: [{ type: "file_search", vector_store_ids: [store] }],
    stream: true,
  });
  const types: string[] = [];
  const numbers: number[] = [];
  const annotations: unknown[] = [];
  let text = "";
  for await (const event of stream) {
    if (types.at(-1) !== event.type) types.push(event.type);
    numbers.push(event.sequence_number);
    if (event.type === "response.output_text.delta") text += event.delta;
    if (event.type === "response.output_text.annotation.added") {
      const { annotation, annotation_index, content_index, output_index } = event;
      annotations.push({ annotation, annotation_index, content_index, output_index });
    }
  }
  const inOrder = numbers.every((number, index) => number === index);
  return { types, text, annotations, inOrder };
}

export async function nameFile(client: OpenAI): Promise<unknown> {
  const file = await client.files.create({ file: new File(["a note"], "note.txt"), purpose: "user_data" });
  const response = await client.responses.create({
    model: "gpt-5.5",
    input: [
      {
        role: "user",
        content: [
          { type: "input_text", text: "What does it say?" },
          { type: "input_file", file_id: file.id },
        ],
      },
    ],
  });
  const missing = await client.responses
    .create({
      model: "gpt-5.5",
      input: [{ role: "user", content: [{ type: "input_file", file_id: "file-none" }] }],
    })
    .then(
      () => "no error",
      (error: { status?: number; name: string; constructor: { name: string } }) => error.constructor.name,
    );
  return { file: Object.keys(file).sort(), text: response.output_text, missing };
}

export async function storeCompletions(client: OpenAI): Promise<unknown> {
  const { completions } = client.chat;
  const made = await completions.create({
    model: "gpt-5.5",
    messages: [{ role: "user", content: "Say hello." }],
    store: true,
    metadata: { topic: "sea" },
  });
  const found = await completions.retrieve(made.id);
  const changed = await completions.update(made.id, { metadata: { topic: "land" } });
  const page = await completions.list({
    model: "gpt-5.5",
    metadata: { topic: "land" },
    order: "desc",
    limit: 5,
  });
  const all: string[] = [];
  for await (const { id } of completions.list({ limit: 5 })) all.push(id);
  const messages = await completions.messages.list(made.id, { order: "asc" });
  const deleted = await completions.delete(made.id);
  return {
    same: [found.id, changed.id, page.data[0]?.id].map((id) => id === made.id),
    choices: found.choices,
    object: found.object,
    metadata: [found, changed].map((completion) => (completion as { metadata?: unknown }).metadata),
    page: { data: page.data.length, has_more: page.has_more },
    all: all.length,
    messages: messages.data.map(({ id, role, content, content_parts }) => ({
      id: id === `${made.id}-0`,
      role,
      content,
      content_parts,
    })),
    deleted: { ...deleted, id: deleted.id === made.id },
  };
}
