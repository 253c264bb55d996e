import type { CallContext, SortedCall } from "../../runtime/call.ts";
import { ContinuityError } from "../../runtime/errors/local.ts";
import { messageOf } from "../../runtime/errors/message.ts";
import { StorageUnavailableError } from "../../runtime/errors/storage.ts";
import type { ResponseObject } from "../../runtime/responses/accumulator.ts";
import type { Answer, Layer, ReadAlong, Respond } from "../../runtime/responses/answer.ts";
import { warnOnce } from "../../runtime/warn-once.ts";
import { existingConversation } from "../conversations/conversations.ts";
import { storageOf } from "../store/open.ts";
import type { ResponseRow } from "../store/schema.ts";
import { cacheKey, withSession } from "./affinity.ts";
import { type Additions, keptBody } from "./body.ts";
import { type Item, replayable } from "./items.ts";
import { continuable, conversationItems, historyOf, type Log, openLog } from "./log.ts";
import { type Plan, planOf } from "./plan.ts";
import { pruneNowAndThen } from "./prune.ts";
import { record } from "./record.ts";
import { hasReference, resolveReferences } from "./references.ts";
import { settingsOf } from "./settings.ts";

/** What stands in front of a call's own input. */
export interface Before {
  readonly items: readonly Item[];
  readonly parent?: ResponseRow;
  readonly conversation?: string;
}

/**
 * Gives the backend, which remembers nothing, what a call refers to, and writes the answer down before its end reaches the
 * caller: whoever has seen a response can continue it, also from another process.
 *
 * A call that refers to nothing is sent at once; the log is opened meanwhile. Where it cannot be, the answer still comes and a
 * warning is logged once per client.
 */
export const continuity: Layer = async (call, next) => {
  const { params } = call;
  const plan = planOf(params);
  const settings = settingsOf(call.client);
  const refers = plan.previous !== undefined || plan.conversation !== undefined || hasReference(plan.input);
  const keeps = settings !== undefined && params["store"] !== false;
  if (!refers && !plan.background && params["store"] !== true) {
    if (!keeps || plan.input === undefined) return next(call);
    // Opened meanwhile; what is wrong with it is said when it is needed.
    storageOf(call.client).catch(() => {});
    const answer = await next(call);
    answer.along(
      openedQuietly(call.client, answer.response).then((log) =>
        keeperOf(call, log, { plan, before: NOTHING }),
      ),
    );
    return answer;
  }
  const log = refers || plan.background ? await neededLog(call, plan) : await openedQuietly(call.client);
  // Without a log `store` stays in, and the backend's own rule says that nothing is stored.
  if (!log || plan.input === undefined) return next(call);
  return await continued({ call, plan, log, keeps }, next);
};

const NOTHING: Before = { items: [] };

/** A call with everything that it needs of the log. */
interface Work {
  readonly call: SortedCall;
  readonly plan: Plan;
  readonly log: Log;
  readonly keeps: boolean;
}

async function continued(work: Work, next: Respond): Promise<Answer> {
  const { call, log, keeps } = work;
  const input = await resolveReferences(log, work.plan.input ?? []);
  const plan = { ...work.plan, input };
  const before = await itemsBefore(log, plan);
  const { messages: _, tool_results: __, ...rest } = plan.rest;
  const key = cacheKey(rest, before);
  // A choice about `store` that was made on purpose is carried out where it is understood.
  const ours = keeps && (call.options.storeBehavior ?? call.client.storeBehavior) === "auto_disable";
  const { store, ...others } = rest;
  const params = {
    ...others,
    ...(ours || store === undefined ? {} : { store }),
    ...(key === undefined ? {} : { prompt_cache_key: key }),
    input: [...replayable(before.items, input), ...input],
  };
  const changed = await withSession({ ...call, params }, key);
  if (plan.background) {
    const { startInBackground } = await import("./background/start.ts");
    const additions = additionsOf(plan, true);
    return await startInBackground({ call, log, plan, before, cacheKey: key, additions }, changed, next);
  }
  const answer = await next(changed);
  answer.along(Promise.resolve(keeperOf(call, keeps ? log : undefined, { plan, before })));
  return answer;
}

/** @throws {ContinuityError} when what the call refers to is not there. */
export async function itemsBefore(log: Log, { previous, conversation }: Plan): Promise<Before> {
  if (previous !== undefined) {
    const parent = await continuable(log, previous);
    return { parent, items: await historyOf(log, parent) };
  }
  if (conversation === undefined) return NOTHING;
  await existingConversation(log, conversation);
  return { conversation, items: await conversationItems(log, conversation) };
}

function additionsOf({ previous, conversation }: Plan, kept: boolean): Additions {
  return {
    ...(kept ? { store: true } : {}),
    previous_response_id: previous ?? null,
    conversation: conversation === undefined ? null : { id: conversation },
  };
}

function keeperOf(call: SortedCall, log: Log | undefined, facts: { plan: Plan; before: Before }): ReadAlong {
  const { plan, before } = facts;
  const additions = additionsOf(plan, log !== undefined);
  return {
    additions,
    async last(response) {
      if (!log || !isKept(response)) return;
      const { parent, conversation } = before;
      try {
        const kept = await record(log, {
          id: response.id,
          status: response.status === "incomplete" ? "incomplete" : "completed",
          body: keptBody({ ...response, ...additions }),
          input: plan.input ?? [],
          output: response.output ?? [],
          parent,
          before: parent && before.items,
          conversation,
          cacheKey: cacheKey(plan.rest, before),
        });
        if (!kept) warnOfLoss(call.client, "what it continues was deleted meanwhile");
        pruneNowAndThen(log, response.id);
      } catch (error) {
        warnOfLoss(call.client, messageOf(error));
      }
    },
  };
}

/** What failed is told by its error, and is nothing that could be continued. */
function isKept(response: ResponseObject): response is ResponseObject & { id: string } {
  return typeof response.id === "string" && response.status !== "failed";
}

/** @throws {ContinuityError} where there is no log that could know what the call refers to. */
async function neededLog({ client }: SortedCall, { previous, conversation, background }: Plan): Promise<Log> {
  const what =
    previous !== undefined
      ? `previous_response_id '${previous}' cannot be continued`
      : conversation !== undefined
        ? `conversation '${conversation}' cannot be continued`
        : background
          ? "background needs a place for its result"
          : "item_reference cannot be resolved";
  if (!settingsOf(client)) {
    throw new ContinuityError(`${what}: the client option continuity is "off".`, { code: "continuity_off" });
  }
  try {
    return await openLog(client);
  } catch (cause) {
    if (!(cause instanceof StorageUnavailableError)) throw cause;
    throw new ContinuityError(`${what}: ${cause.message}`, { code: "continuity_unavailable", cause });
  }
}

async function openedQuietly(client: CallContext, response?: Response): Promise<Log | undefined> {
  try {
    return await openLog(client, response);
  } catch (error) {
    // A runtime without storage is no fault of anybody. Nor is it ours to complain about the login: the request does.
    const name = (error as Error).name;
    if (name.startsWith("Storage") && !(error instanceof StorageUnavailableError)) {
      warnOfLoss(client, messageOf(error));
    }
    return undefined;
  }
}

function warnOfLoss(client: CallContext, why: string): void {
  warnOnce(
    client,
    "continuity",
    `The response was not kept, so previous_response_id cannot name it: ${why} continuity: "off" on the client ends this attempt.`,
  );
}
