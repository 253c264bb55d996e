import type { CreateEmbeddingResponse } from "../../generated/resources/embeddings.ts";
import { answerHeaders } from "../../runtime/answer-headers.ts";
import type { Exchange } from "../../runtime/api-promise.ts";
import type { SortedCall } from "../../runtime/call.ts";
import { checkRequestOptions } from "../../runtime/check-options.ts";
import { base64Of } from "../../runtime/codex/data-url.ts";
import { APIConnectionTimeoutError, APIUserAbortError } from "../../runtime/errors/api.ts";
import { OAuthCodexError } from "../../runtime/errors/base.ts";
import { NotSupportedError } from "../../runtime/errors/local.ts";
import { messageOf } from "../../runtime/errors/message.ts";
import { judge } from "../../runtime/judge.ts";
import type { Embed } from "../../runtime/option-types.ts";
import { apiError, badRequest } from "../errors.ts";
import { inTime } from "../in-time.ts";
import { tokenizer } from "../tokens/tokenizer.ts";
import { AT_ONCE, readVectors, resultText, type Vectors } from "./vectors.ts";

/** As in OpenAI's API. */
const MOST_INPUTS = 2048;
/** What made the vectors, where the option does not name its model: what the call asks for had no part in it. */
const UNNAMED = "embed";

const WITHOUT_OPTION = {
  reason: "The backend has no route for embeddings, and this client has no `embed` option that makes them.",
  alternative: "the client option `embed`, a function from texts to vectors",
};

/**
 * `embeddings.create`, answered by the client's `embed` option: the backend has no such route, and nothing is sent.
 *
 * @throws {NotSupportedError} without that option.
 * @throws {BadRequestError} for what the API would refuse, and for what the option cannot make.
 * @throws {OAuthCodexError} `embed_failed` when the option throws, `embed_result` when it gives no vectors.
 */
export async function embedInputs(call: SortedCall): Promise<Exchange<unknown>> {
  const { client, operation, options } = call;
  checkRequestOptions(options);
  if (options.signal?.aborted) throw new APIUserAbortError({ cause: options.signal.reason });
  const { embed } = client.options;
  if (!embed) throw new NotSupportedError(operation.id, client.profile.name, WITHOUT_OPTION);
  const judged = await judge({ ...call, params: { ...call.params, ...options.extraBody } });
  const { input, model, dimensions, encoding_format: format = "float" } = judged.emulated;
  const texts = textsOf(input);
  checkModel(embed, model);
  if (format !== "float" && format !== "base64") {
    throw apiError(badRequest("encoding_format", "'encoding_format' must be 'float' or 'base64'."));
  }
  const made = await waitedFor(call, (signal) => vectorsOf(embed, texts, signal));
  if (dimensions !== undefined && dimensions !== made.dimensions) {
    throw apiError(otherDimensions(dimensions, made.dimensions));
  }
  const counter = await tokenizer();
  const tokens = texts.reduce((sum, text) => sum + counter.count(text), 0);
  const body = {
    object: "list",
    data: made.vectors.map((vector, index) => ({
      object: "embedding",
      index,
      embedding: format === "base64" ? base64Vector(vector) : vector,
    })),
    model: embed.model ?? UNNAMED,
    usage: { prompt_tokens: tokens, total_tokens: tokens },
  } satisfies Answer;
  return {
    response: writtenWhenRead(body),
    parse: async () => ({ ...structuredClone(body), dropped_parameters: judged.dropped }),
  };
}

/** As the API gives it: with vectors as text where they were asked for so. */
type Answer = Omit<CreateEmbeddingResponse, "data"> & {
  readonly data: readonly { object: "embedding"; index: number; embedding: readonly number[] | string }[];
};

function textsOf(input: unknown): readonly string[] {
  const inputs: readonly unknown[] = Array.isArray(input) ? input : [input];
  if (inputs.length === 0 || inputs.length > MOST_INPUTS) {
    throw apiError(badRequest("input", `'input' takes 1 to ${MOST_INPUTS} texts, not ${inputs.length}.`));
  }
  return inputs.map((text, index) => {
    const param = Array.isArray(input) ? `input[${index}]` : "input";
    if (typeof text === "string" && text !== "") return text;
    const isTokens = typeof text === "number" || (Array.isArray(text) && typeof text[0] === "number");
    throw apiError(
      isTokens
        ? badRequest(
            "input",
            "'input' holds tokens, which only the model that they are made for can read. Give the text: the embed option takes texts.",
            "tokens_not_supported",
          )
        : badRequest(param, `'${param}' must be a text that is not empty.`),
    );
  });
}

/** Vectors of two models cannot be compared: an option that names its model makes those of no other. */
function checkModel({ model: own }: Embed, asked: unknown): void {
  if (own === undefined || asked === undefined || asked === own) return;
  const message = `The embed option makes vectors of ${own}, not of ${String(asked)}. Ask for model: ${JSON.stringify(own)}.`;
  throw apiError({ status: 404, message, code: "model_not_found", param: "model" });
}

function otherDimensions(asked: unknown, own: number): ReturnType<typeof badRequest> {
  return badRequest(
    "dimensions",
    `The embed option makes vectors of ${own} numbers, not of ${String(asked)}. Leave 'dimensions' out, or give the client an ` +
      "embed option that makes such vectors.",
    "embedding_dimensions",
  );
}

async function vectorsOf(embed: Embed, texts: readonly string[], signal: AbortSignal): Promise<Vectors> {
  const vectors: (readonly number[])[] = [];
  for (let from = 0; from < texts.length && !signal.aborted; from += AT_ONCE) {
    const some = texts.slice(from, from + AT_ONCE);
    vectors.push(...readVectors(await ask(embed, some), some.length, wrong).vectors);
  }
  // Once more for all: two turns may differ in length.
  return readVectors(vectors, vectors.length, wrong);
}

async function ask(embed: Embed, texts: string[]): Promise<unknown> {
  try {
    return await embed(texts);
  } catch (cause) {
    throw new OAuthCodexError(`The embed option failed: ${messageOf(cause)}`, {
      code: "embed_failed",
      cause,
    });
  }
}

const wrong = (what: string): Error => new OAuthCodexError(resultText(what), { code: "embed_result" });

/** The caller's signal and clock hold for a hook too, which knows neither. */
async function waitedFor<T>(
  { client, options }: SortedCall,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const signal = options.signal ?? undefined;
  const within = options.timeout ?? client.timeout;
  const late = (): Error =>
    new APIConnectionTimeoutError({ message: `The embed option gave no vectors within ${within} ms.` });
  try {
    return await inTime(work, { clock: client.clock, within, signal }, late);
  } catch (error) {
    if (signal?.aborted) throw new APIUserAbortError({ cause: signal.reason });
    throw error;
  }
}

/** 32 bits for each number, the lowest byte first. */
function base64Vector(vector: readonly number[]): string {
  const view = new DataView(new ArrayBuffer(vector.length * 4));
  for (const [at, value] of vector.entries()) view.setFloat32(at * 4, value, true);
  return base64Of(new Uint8Array(view.buffer));
}

/** Many vectors are tens of megabytes as text, which next to nobody reads. */
function writtenWhenRead(body: object): Response {
  const content = new ReadableStream<Uint8Array>(
    {
      pull(sink) {
        sink.enqueue(new TextEncoder().encode(JSON.stringify(body)));
        sink.close();
      },
    },
    { highWaterMark: 0 },
  );
  return new Response(content, {
    headers: answerHeaders({ "x-oauth-codex-answered-by": "embed-option" }),
  });
}
