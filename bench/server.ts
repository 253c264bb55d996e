/** The server of `stream.ts` and `requests.ts`, on a thread of its own so that its work is not counted as the client's. */
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { parentPort, workerData } from "node:worker_threads";

const event = (type: string, fields: object): string =>
  `event: ${type}\ndata: ${JSON.stringify({ type, ...fields })}\n\n`;
const item_id = "msg_0123456789abcdef0123456789abcdef";
const item = { id: item_id, type: "message", role: "assistant", status: "in_progress", content: [] };
/** Where the number of the answer goes: a response is kept once, so each needs an id of its own. */
const COUNTER = "0000000000000000";
const response = { id: `resp_${COUNTER}`, object: "response", status: "in_progress", output: [] };

/** A delta as the backend sends them: some 200 bytes around one word. */
function delta(n: number): string {
  return event("response.output_text.delta", {
    sequence_number: n,
    item_id,
    output_index: 0,
    content_index: 0,
    delta: " word",
    logprobs: [],
    obfuscation: "a1b2c3d4e5",
  });
}

const start =
  event("response.created", { sequence_number: 0, response }) +
  event("response.output_item.added", { sequence_number: 1, output_index: 0, item }) +
  event("response.content_part.added", {
    sequence_number: 2,
    item_id,
    output_index: 0,
    content_index: 0,
    part: { type: "output_text", text: "", annotations: [] },
  });
/** The last event of OpenAI's API holds the whole output, that of the Codex backend none. */
const end = (text: string, whole: boolean): string => {
  const done = { ...item, status: "completed", content: [{ type: "output_text", text, annotations: [] }] };
  return (
    event("response.output_item.done", { output_index: 0, item: done }) +
    event("response.completed", {
      response: { ...response, status: "completed", output: whole ? [done] : [] },
    })
  );
};

const deltas = Buffer.from(Array.from({ length: 50_000 }, (_, n) => delta(n)).join(""));

/** A text cut where the id goes. */
function around(text: string): readonly [Buffer, Buffer] {
  const at = text.indexOf(COUNTER);
  return [Buffer.from(text.slice(0, at)), Buffer.from(text.slice(at + COUNTER.length))];
}
const first = around(start);
const last = {
  openai: around(end(" word".repeat(50_000), true)),
  codex: around(end(" word".repeat(50_000), false)),
};

/** What `requests.ts` asks for: the smallest answer, and one as a question of a few lines gets. */
const models = JSON.stringify({
  object: "list",
  data: [{ id: "m", object: "model", created: 0, owned_by: "o" }],
});
const whole = JSON.stringify({
  ...response,
  status: "completed",
  output: [
    {
      ...item,
      status: "completed",
      content: [{ type: "output_text", text: " word".repeat(200), annotations: [] }],
    },
  ],
  usage: { input_tokens: 400, output_tokens: 200, total_tokens: 600 },
});

let answered = 0;
const server = createServer((request, answer) => {
  request.resume();
  request.on("end", () => {
    if (request.url?.startsWith("/plain/")) {
      const body = request.url === "/plain/models" ? models : whole;
      answer.writeHead(200, { "content-type": "application/json" }).end(body);
      return;
    }
    answer.writeHead(200, { "content-type": "text/event-stream" });
    const id = Buffer.from(String(++answered).padStart(COUNTER.length, "0"));
    const named = ([before, after]: readonly [Buffer, Buffer]): Buffer => Buffer.concat([before, id, after]);
    const megabytes = Number(request.headers["x-megabytes"] ?? 0);
    const times = Math.max(1, Math.round((megabytes * 1_000_000) / deltas.length));
    void (async () => {
      await send(answer, named(first));
      for (let n = 0; n < times; n++) await send(answer, deltas);
      await send(answer, named(request.url?.startsWith("/v1") ? last.openai : last.codex));
      answer.end();
    })();
  });
});

/** In pieces of the size that TLS records and sockets make of it. */
async function send(answer: ServerResponse, bytes: Buffer): Promise<void> {
  for (let at = 0; at < bytes.length; at += 16_384) {
    if (!answer.write(bytes.subarray(at, at + 16_384)))
      await new Promise((resolve) => answer.once("drain", resolve));
  }
}

server.listen(0, "127.0.0.1", () => parentPort?.postMessage((server.address() as AddressInfo).port));

if ((workerData as { awake: boolean }).awake) stayAwake();

/** Looks for requests without a pause. */
function stayAwake(): void {
  setImmediate(stayAwake);
}
