import type {
  ChatCompletion,
  ChatCompletionStoreMessage,
} from "../../../generated/resources/chat/completions/completions.ts";
import type { SortedCall } from "../../../runtime/call.ts";
import type { Problems } from "../../../runtime/codex/problems.ts";
import { isTerminal, ResponseAccumulator, type StreamEvent } from "../../../runtime/responses/accumulator.ts";
import { contextFor, seconds } from "../../context.ts";
import { ownerOf } from "../../continuity/owner.ts";
import { type ContinuitySettings, settingsOf } from "../../continuity/settings.ts";
import { checkMetadata } from "../../metadata.ts";
import { storageOf } from "../../store/open.ts";
import type { ChatCompletionRow } from "../../store/schema.ts";
import { type AnswerStyle, chatCompletion } from "../completion.ts";

type Fields = Readonly<Record<string, unknown>>;

/**
 * How a completion is kept; `undefined` where it is not. Only `store: true` keeps one, and only while the client keeps anything
 * at all.
 *
 * @throws {BadRequestError} for metadata that the API would refuse.
 */
export function keepingOf(call: SortedCall, given: Fields, problems: Problems): Keeping | undefined {
  const metadata = (given["metadata"] ?? {}) as ChatCompletionRow["metadata"];
  checkMetadata(metadata);
  const settings = settingsOf(call.client);
  if (given["store"] === true && settings) {
    return new Keeping(call, settings, { metadata, messages: given["messages"] as Fields[] });
  }
  if (given["store"] === true) problems.drop("store", 'not kept. The client option continuity is "off"');
  else problems.drop("metadata", "not kept. Only a completion with store: true has metadata");
  return undefined;
}

/** What of a request is kept with its completion. */
interface KeptRequest {
  readonly metadata: ChatCompletionRow["metadata"];
  readonly messages: readonly Fields[];
}

class Keeping {
  readonly #call: SortedCall;
  readonly #settings: ContinuitySettings;
  readonly #request: KeptRequest;

  constructor(call: SortedCall, settings: ContinuitySettings, request: KeptRequest) {
    this.#call = call;
    this.#settings = settings;
    this.#request = request;
  }

  /**
   * Writes a completion down, for as long as responses are kept, and forgets those whose time is over. Never rejects: an answer
   * that could not be kept is still an answer.
   *
   * @param response The answer it came with, which tells whose it is.
   */
  async keep(completion: ChatCompletion, response: Response): Promise<void> {
    const { client } = this.#call;
    try {
      const [storage, owner] = await Promise.all([storageOf(client), ownerOf(client, response)]);
      const context = contextFor(storage, client.clock);
      const now = seconds(context);
      const row: ChatCompletionRow = {
        id: completion.id,
        sort: context.ids.next("").sort,
        created_at: completion.created,
        owner,
        model: completion.model,
        metadata: this.#request.metadata,
        body: completion as unknown as Fields,
        messages: storedMessages(completion.id, this.#request.messages),
        expires_at: now + this.#settings.lifetime,
      };
      await storage.commit([
        { op: "delete", table: "chat_completions", where: { expires_at: { atMost: now } } },
        { op: "insert", table: "chat_completions", row },
      ]);
    } catch (error) {
      client.logger.warn(`The chat completion was not kept: ${(error as Error).message}`);
    }
  }

  /** The same events. The completion is written down before its end reaches the caller, who may ask for it at once. */
  async *events(
    events: AsyncIterable<StreamEvent>,
    style: AnswerStyle,
    response: Response,
  ): AsyncGenerator<StreamEvent> {
    const accumulator = new ResponseAccumulator();
    for await (const event of events) {
      accumulator.add(event);
      if (isTerminal(event) && event.type !== "response.failed") {
        await this.keep(chatCompletion(accumulator.result(), style), response);
      }
      yield event;
    }
  }
}

/** Messages of a request as the API lists them: text as `content`, a list of parts as `content_parts` too. */
function storedMessages(completionId: string, messages: readonly Fields[]): ChatCompletionStoreMessage[] {
  return messages.map((message, index) => {
    const { content } = message;
    const listed: Fields = { name: null, ...message };
    const parts = Array.isArray(content) ? (content as Fields[]) : null;
    return {
      ...listed,
      id: `${completionId}-${index}`,
      content: parts ? textOf(parts) : (content ?? null),
      content_parts: parts?.filter(({ type }) => type === "text" || type === "image_url") ?? null,
    } as ChatCompletionStoreMessage;
  });
}

function textOf(parts: readonly Fields[]): string | null {
  const texts = parts.flatMap(({ text }) => (typeof text === "string" ? [text] : []));
  return texts.length > 0 ? texts.join("\n") : null;
}
