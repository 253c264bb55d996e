/** Answers of OpenAI's API, in the form that it documents. Ids and counts are made up. */
type Json = Readonly<Record<string, unknown>>;

const FILE = "file-2dtbBZdjtDKS8eqWxqbgDi";
const TEXT = "At nine, in winter.";
const created = 1_764_000_000;

const citation = { type: "file_citation", index: 18, file_id: FILE, filename: "harbour.md" };
const usage = {
  input_tokens: 300,
  input_tokens_details: { cached_tokens: 0 },
  output_tokens: 30,
  output_tokens_details: { reasoning_tokens: 0 },
  total_tokens: 330,
};
const call = (results: readonly Json[] | null): Json => ({
  id: "fs_67ccd2bf17f0819081ff3bb2cf6508e60bb6a6b452d3795b",
  type: "file_search_call",
  status: "completed",
  queries: ["harbour closes"],
  results,
});
const message = (annotations: readonly Json[]): Json => ({
  id: "msg_67ccd3acc8d48190a77525dc6de64b4104becb25c45c1d41",
  type: "message",
  status: "completed",
  role: "assistant",
  content: [{ type: "output_text", text: TEXT, annotations, logprobs: [] }],
});
const response = (store: string, more: Json): Json => ({
  id: "resp_67ccd3a9da748190baa7f1570fe91ac604becb25c45c1d41",
  object: "response",
  created_at: created,
  status: "completed",
  error: null,
  incomplete_details: null,
  model: "gpt-5.5",
  tools: [
    {
      type: "file_search",
      filters: null,
      max_num_results: 20,
      ranking_options: { ranker: "auto", score_threshold: 0 },
      vector_store_ids: [store],
    },
  ],
  tool_choice: "auto",
  usage,
  ...more,
});

function searchEvents(store: string): Json[] {
  const at = { item_id: message([])["id"], output_index: 1, content_index: 0 };
  const search = { item_id: call(null)["id"], output_index: 0 };
  const part = (annotations: readonly Json[], text: string): Json => ({
    type: "output_text",
    text,
    annotations,
    logprobs: [],
  });
  const open = response(store, { status: "in_progress", output: [], usage: null });
  return [
    { type: "response.created", response: open },
    { type: "response.in_progress", response: open },
    {
      type: "response.output_item.added",
      output_index: 0,
      item: { ...call(null), status: "in_progress", queries: [] },
    },
    { type: "response.file_search_call.in_progress", ...search },
    { type: "response.file_search_call.searching", ...search },
    { type: "response.file_search_call.completed", ...search },
    { type: "response.output_item.done", output_index: 0, item: call(null) },
    {
      type: "response.output_item.added",
      output_index: 1,
      item: { ...message([]), status: "in_progress", content: [] },
    },
    { type: "response.content_part.added", ...at, part: part([], "") },
    { type: "response.output_text.delta", ...at, delta: "At nine, in winter", logprobs: [] },
    { type: "response.output_text.annotation.added", ...at, annotation_index: 0, annotation: citation },
    { type: "response.output_text.delta", ...at, delta: ".", logprobs: [] },
    { type: "response.output_text.done", ...at, text: TEXT, logprobs: [] },
    { type: "response.content_part.done", ...at, part: part([citation], TEXT) },
    { type: "response.output_item.done", output_index: 1, item: message([citation]) },
    { type: "response.completed", response: response(store, { output: [call(null), message([citation])] }) },
  ].map((event, sequence_number) => ({ ...event, sequence_number }));
}

const completion: Json = {
  id: "chatcmpl-AyPNinnUqUDYo9SAdA52NobMflmj2",
  object: "chat.completion",
  created,
  model: "gpt-5.5",
  choices: [
    {
      index: 0,
      message: { role: "assistant", content: "echo: Say hello.", refusal: null, annotations: [] },
      logprobs: null,
      finish_reason: "stop",
    },
  ],
  usage: { prompt_tokens: 9, completion_tokens: 3, total_tokens: 12 },
};
const listed = (data: readonly Json[]): Json => ({
  object: "list",
  data,
  first_id: data[0]?.["id"],
  last_id: data.at(-1)?.["id"],
  has_more: false,
});

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly body: Json;
}

/** Answers in the order of these rules: the first that fits. */
const rules: readonly [(asked: Asked) => boolean, (asked: Asked) => Response][] = [
  [
    ({ path, body }) => path === "/responses" && JSON.stringify(body["input"]).includes("file-none"),
    () =>
      Response.json(
        {
          error: {
            message: "No such File object: file-none",
            type: "invalid_request_error",
            param: "input",
            code: null,
          },
        },
        { status: 404 },
      ),
  ],
  [
    ({ path, body }) => path === "/responses" && body["stream"] === true,
    ({ body }) =>
      new Response(searchEvents(storeOf(body)).map(frame).join(""), {
        headers: { "content-type": "text/event-stream" },
      }),
  ],
  [
    ({ path, body }) => path === "/responses" && body["tools"] !== undefined,
    ({ body }) => {
      const result = { attributes: {}, file_id: FILE, filename: "harbour.md", score: 0.5, text: "…" };
      return Response.json(response(storeOf(body), { output: [call([result]), message([citation])] }));
    },
  ],
  [
    ({ path }) => path === "/responses",
    () =>
      Response.json(
        response("", {
          tools: [],
          output: [
            {
              ...message([]),
              content: [{ type: "output_text", text: "echo: What does it say?", annotations: [] }],
            },
          ],
        }),
      ),
  ],
  [
    ({ path }) => path === "/files",
    () =>
      Response.json({
        id: FILE,
        object: "file",
        bytes: 6,
        created_at: created,
        filename: "note.txt",
        purpose: "user_data",
        status: "processed",
        status_details: null,
        expires_at: null,
      }),
  ],
  [({ path, method }) => path === "/chat/completions" && method === "POST", () => Response.json(completion)],
  [({ path }) => path === "/chat/completions", () => Response.json(listed([completion]))],
  [
    ({ path }) => path.endsWith("/messages"),
    () => {
      const id = `${String(completion["id"])}-0`;
      return Response.json(
        listed([{ id, role: "user", content: "Say hello.", name: null, content_parts: null }]),
      );
    },
  ],
  [
    ({ method }) => method === "DELETE",
    () => Response.json({ object: "chat.completion.deleted", id: completion["id"], deleted: true }),
  ],
  [({ method }) => method === "POST", () => Response.json({ ...completion, metadata: { topic: "land" } })],
  [() => true, () => Response.json({ ...completion, metadata: { topic: "sea" } })],
];

const storeOf = (body: Json): string =>
  (body["tools"] as { vector_store_ids: string[] }[])[0]?.vector_store_ids[0] ?? "";

const frame = (event: Json): string => `event: ${String(event["type"])}\ndata: ${JSON.stringify(event)}\n\n`;

/** A `fetch` that answers as OpenAI's API does. */
export async function recorded(url: string | URL | Request, init: RequestInit = {}): Promise<Response> {
  const path = new URL(String(url)).pathname.replace(/^\/v1/, "");
  const body = typeof init.body === "string" ? (JSON.parse(init.body) as Json) : {};
  const asked: Asked = { method: init.method?.toUpperCase() ?? "GET", path, body };
  const rule = rules.find(([fits]) => fits(asked));
  return rule?.[1](asked) ?? new Response(null, { status: 404 });
}
