import { answerHeaders } from "../../../runtime/answer-headers.ts";
import type { SortedCall } from "../../../runtime/call.ts";
import { ContinuityError } from "../../../runtime/errors/local.ts";
import type { ResponseObject } from "../../../runtime/responses/accumulator.ts";
import { type Answer, ComposedAnswer, type Respond } from "../../../runtime/responses/answer.ts";
import { linkSignal } from "../../../runtime/responses/link-signal.ts";
import { describeResponse } from "../../../runtime/responses/result.ts";
import { seconds } from "../../context.ts";
import { beforeClose } from "../../store/open.ts";
import { checkBackground } from "../../terms.ts";
import { type Additions, keptBody } from "../body.ts";
import type { Before } from "../layer.ts";
import type { Log } from "../log.ts";
import { plainCopy } from "../plain.ts";
import type { Plan } from "../plan.ts";
import { record } from "../record.ts";
import { followStream } from "./follow.ts";
import { perform } from "./perform.ts";
import { Run, runs, takeRunner } from "./runs.ts";

/** What is to be run, and what it stands behind. */
interface Order {
  readonly call: SortedCall;
  readonly log: Log;
  readonly plan: Plan;
  readonly before: Before;
  readonly cacheKey: string | undefined;
  readonly additions: Additions;
}

/** Milliseconds to wait for the backend to take the request or refuse it: what it refuses at once is thrown at once. */
const GRACE = 1_000;

/**
 * `background: true`: answers when the backend has taken the request, and goes on with it in this process.
 *
 * @throws what the backend refuses within a second. What goes wrong later is the status of the response.
 */
export async function startInBackground(
  { call, log, plan, before, cacheKey, additions }: Order,
  changed: SortedCall,
  next: Respond,
): Promise<Answer> {
  await checkBackground(call.client);
  const streamed = plan.rest["stream"] === true;
  const { id } = log.ids.next("resp_");
  const run = new Run(id, streamed);
  const { client } = call;
  const inner: SortedCall = {
    ...changed,
    params: { ...changed.params, stream: true },
    options: { ...changed.options, signal: run.controller.signal },
  };
  // Up to here the caller's own signal ends it; from the answer on only `cancel` does.
  const unlink = linkSignal(call.options.signal, run.controller);
  const taken = next(inner);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, GRACE, undefined);
  });
  try {
    const accepted = (await Promise.race([taken, late])) !== undefined;
    const runner = await takeRunner(log.storage);
    const status = accepted ? "in_progress" : "queued";
    const body = firstBody(
      plan.rest,
      { ...additions, id, background: true },
      { status, created_at: seconds(log) },
    );
    const turn = {
      id,
      status,
      body: keptBody(body),
      input: plan.input ?? [],
      output: [],
      parent: before.parent,
      before: before.parent && before.items,
      conversation: before.conversation,
      cacheKey,
      runner: runner.name,
    } as const;
    if (!(await record(log, turn).catch(giveBack(runner)))) {
      await runner.release();
      throw new ContinuityError("What the response was to continue was deleted meanwhile.", {
        code: "deleted_response",
      });
    }
    runs.set(id, run);
    const stay = beforeClose(client, async () => {
      run.controller.abort();
      await run.over();
    });
    void perform({ log, run, taken, first: body, client }).finally(() => {
      stay();
      return runner.release();
    });
    const answer = describeResponse(body, []);
    const response = new Response(JSON.stringify(answer), { headers: answerHeaders() });
    return new ComposedAnswer({
      response: () => response,
      events: async () => followStream(log, id),
      whole: async () => structuredClone(answer),
    });
  } catch (error) {
    run.controller.abort();
    taken.catch(() => {});
    throw error;
  } finally {
    clearTimeout(timer);
    unlink();
  }
}

const giveBack =
  (runner: { release(): Promise<void> }) =>
  async (error: unknown): Promise<never> => {
    await runner.release();
    throw error;
  };

/** What is known of a response before the backend has said anything. */
function firstBody(
  params: Readonly<Record<string, unknown>>,
  additions: object,
  known: { readonly status: string; readonly created_at: number },
): ResponseObject {
  const { model, instructions, metadata, parallel_tool_calls, reasoning, text, tool_choice, tools } = params;
  const { prompt_cache_key: cacheKey, service_tier: tier } = params;
  const body = {
    object: "response",
    ...known,
    completed_at: null,
    error: null,
    incomplete_details: null,
    instructions: instructions ?? null,
    max_output_tokens: null,
    max_tool_calls: null,
    model,
    output: [],
    parallel_tool_calls: parallel_tool_calls ?? true,
    prompt_cache_key: cacheKey ?? null,
    prompt_cache_retention: null,
    reasoning: reasoning ?? null,
    safety_identifier: null,
    service_tier: tier ?? "auto",
    temperature: null,
    text: text ?? { format: { type: "text" } },
    tool_choice: tool_choice ?? "auto",
    tools: tools ?? [],
    top_logprobs: 0,
    top_p: null,
    truncation: "disabled",
    usage: null,
    user: null,
    metadata: metadata ?? {},
    ...additions,
  };
  // As JSON: tools and formats may bear functions, which are for this side only.
  return plainCopy(body as ResponseObject).copy;
}
