import type {
  Response,
  ResponseCreateParamsNonStreaming,
  ResponseInputContent,
  ResponseInputItemParam,
  ResponseOutputItem,
  Tool,
} from "../../generated/resources/responses/responses.ts";
import type { OAuthCodexClient } from "../../index.ts";
import type { Context } from "../command.ts";
import { UsageError } from "../exit.ts";
import type { Output } from "../io.ts";
import { knownStore } from "../stores.ts";
import { streamAnswer } from "./answer.ts";
import { partsOf } from "./attachments.ts";
import { lastResponse, rememberResponse } from "./last.ts";
import { firstModel, type Wishes } from "./wishes.ts";

type Approval = Extract<ResponseOutputItem, { type: "mcp_approval_request" }>;

type Question = Output["question"];

interface Message {
  readonly text: string;
  readonly files?: readonly string[];
  readonly images?: readonly string[];
}

/** Questions to a model, of which each goes on from the answer before. */
export class Talk {
  model: string;
  /** The response that the next question goes on from. */
  #previous: string | undefined;
  /** What was said, where nothing is kept that a question could go on from. */
  #history: ResponseInputItemParam[] = [];
  readonly #context: Context;
  readonly #client: OAuthCodexClient;
  readonly #wishes: Wishes;
  readonly #tools: Tool[];
  readonly #question: Question;

  private constructor(
    context: Context,
    client: OAuthCodexClient,
    wishes: Wishes,
    known: { model: string; tools: Tool[]; previous: string | undefined; question: Question },
  ) {
    this.#context = context;
    this.#client = client;
    this.#wishes = wishes;
    this.model = known.model;
    this.#tools = known.tools;
    this.#previous = known.previous;
    this.#question = known.question;
  }

  /** @throws {UsageError} for what cannot be, before anything is sent. */
  static async open(
    context: Context,
    wishes: Wishes,
    question: Question = context.out.question,
  ): Promise<Talk> {
    const { out, signal } = context;
    const { servers, yes, stores, search, keep, goOn } = wishes;
    const labels = Object.keys(servers);
    if (labels.length > 0 && !yes && !out.isWatched) {
      throw new UsageError(
        "Each call of a tool server is asked about at a terminal, and there is none here. --yes lets the model call them unasked.",
      );
    }
    const previous = goOn ? await lastResponse(context) : undefined;
    if (goOn && previous === undefined) {
      throw new UsageError(
        "There is nothing to continue: no answer was kept here for this login. Ask without --continue first.",
      );
    }
    const client = await context.client({
      continuity: keep || goOn ? "on" : "off",
      ...(labels.length > 0 ? { mcpServers: servers } : {}),
    });
    const found = [];
    for (const store of stores) found.push((await knownStore(client, store, signal)).id);
    const tools: Tool[] = [
      ...(search ? [{ type: "web_search" as const }] : []),
      ...(found.length > 0 ? [{ type: "file_search" as const, vector_store_ids: found }] : []),
      ...labels.map((server_label) => ({
        type: "mcp" as const,
        server_label,
        require_approval: yes ? ("never" as const) : ("always" as const),
      })),
    ];
    const model = wishes.model ?? (await firstModel(client, signal));
    return new Talk(context, client, wishes, { model, tools, previous, question });
  }

  /** Forgets what was said. */
  begin(): void {
    this.#previous = undefined;
    this.#history = [];
  }

  /** One question and its answer, which is shown as it comes. What the model wants to call is asked about in between. */
  async ask({ text, files = [], images = [] }: Message, signal: AbortSignal): Promise<Response> {
    const { keep, raw, format } = this.#wishes;
    const parts = await partsOf({ files, images });
    const content: ResponseInputContent[] = [{ type: "input_text", text }, ...parts];
    let input: ResponseInputItemParam[] = [...this.#history, { role: "user", content }];
    for (;;) {
      const response = await streamAnswer(this.#client, this.#body(input), {
        out: this.#context.out,
        signal,
        raw,
        silent: format !== undefined,
      });
      // What a response gives can be sent back, although newer specs type some items apart by a status.
      input = [...input, ...(response.output as ResponseInputItemParam[])];
      const wanted = response.output.filter((item) => item.type === "mcp_approval_request");
      for (const call of wanted) input.push(await this.#approval(call, signal));
      if (wanted.length > 0) continue;
      if (keep) {
        this.#previous = response.id;
        await rememberResponse(this.#context, response.id);
      } else {
        this.#history = input;
      }
      return response;
    }
  }

  async close(): Promise<void> {
    await this.#client.close();
  }

  #body(input: ResponseInputItemParam[]): ResponseCreateParamsNonStreaming {
    const { instructions, effort, format, keep } = this.#wishes;
    return {
      model: this.model,
      input,
      ...(instructions === undefined ? {} : { instructions }),
      // A new level may come at any time: the backend says which ones a model takes.
      ...(effort === undefined ? {} : { reasoning: { effort: effort as "low" } }),
      ...(format === undefined ? {} : { text: { format } }),
      ...(this.#tools.length === 0 ? {} : { tools: this.#tools }),
      ...(this.#previous === undefined ? {} : { previous_response_id: this.#previous }),
      ...(keep ? {} : { store: false }),
    };
  }

  async #approval(call: Approval, signal: AbortSignal): Promise<ResponseInputItemParam> {
    const { server_label, name, arguments: given } = call;
    const answer = await this.#question(
      `May it call ${name} of ${server_label} with ${given}? [y/N]`,
      signal,
    );
    signal.throwIfAborted();
    const approve = /^y(?:es)?$/i.test(answer?.trim() ?? "");
    return { type: "mcp_approval_response", approval_request_id: call.id, approve };
  }
}
