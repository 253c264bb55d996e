/** The workspaces of a stored login: asked for once an hour, and what the one in use changes of requests. */

import type { Workspace } from "../auth/account.ts";
import type { TokenStore } from "../auth/store.ts";
import { storeOf } from "../auth/stored.ts";
import type { Login } from "../auth/tokens/login.ts";
import { messageOf } from "../errors/message.ts";
import type { Sender, SendSettings } from "../request.ts";
import { nap } from "../sleep.ts";
import { askWorkspaces, PATIENCE_MS } from "./ask.ts";
import { activeEntry, type Route, remarks, routeOf } from "./choose.ts";
import { askedQuestion, isNews, newQuestion, type Question } from "./known.ts";
import type { WorkspaceList, WorkspaceRules } from "./rules.ts";

export type { Route } from "./choose.ts";

/** Who asks, and of whom. */
interface Asker {
  readonly sender: Sender;
  readonly login: Login;
  readonly rules: WorkspaceRules;
  readonly store: TokenStore;
}

/**
 * What is to be changed of a request of this login, asked for if need be. A backend that does not answer, or not in time,
 * changes nothing.
 *
 * @param timeout Milliseconds that the call has. Half of them, and no more than 3 s, are waited.
 * @param signal Ends the wait. The question goes on, for the calls that come after.
 */
export async function routeFor(
  sender: Sender,
  login: Login,
  { timeout, signal }: { readonly timeout: number; readonly signal: AbortSignal },
): Promise<Route | undefined> {
  const asker = await askerOf(sender, login);
  if (!asker) return undefined;
  const question = known(asker) ?? ask(asker);
  const outcome =
    question.outcome ?? (await within(question, Math.min(PATIENCE_MS, Math.trunc(timeout / 2)), signal));
  return outcome && "list" in outcome ? chosen(asker, outcome.list) : undefined;
}

/**
 * The workspaces as a program is told of them.
 *
 * @param live Ask when they are not known; a failure is thrown then, and not remembered from before.
 * @returns `undefined` when they are not known.
 */
export async function listWorkspaces(
  sender: Sender,
  login: Login,
  { live }: { readonly live: boolean },
): Promise<Workspace[] | undefined> {
  const asker = await askerOf(sender, login);
  if (!asker) return undefined;
  let question = known(asker);
  if (live && (!question || failed(question))) question = ask(asker);
  const outcome = live ? await question?.answer : question?.outcome;
  if (!outcome) return undefined;
  if ("list" in outcome) return told(asker, outcome.list);
  if (live) throw outcome.failure;
  return undefined;
}

async function askerOf(sender: Sender, login: Login): Promise<Asker | undefined> {
  const { workspaces, credentials } = sender.settings;
  if (!workspaces) return undefined;
  return { sender, login, rules: await workspaces(), store: await storeOf(credentials) };
}

const failed = ({ outcome }: Question): boolean => outcome !== undefined && "failure" in outcome;

/** The account that option or login names. */
const named = ({ sender, login }: Asker): string | undefined =>
  sender.settings.identity.accountId ?? login.accountId;

/** A refresh changes neither account nor person; a login that says nothing of both is known by its token alone. */
function whoAsks(asker: Asker): string {
  const { sender, login, rules } = asker;
  const account = named(asker);
  const person = login.subject ?? (account === undefined ? login.accessToken : undefined);
  return JSON.stringify([rules.url(sender.baseURL), account, person]);
}

function known(asker: Asker): Question | undefined {
  return askedQuestion(asker.store, whoAsks(asker), asker.sender.settings.clock.now());
}

function ask(asker: Asker): Question {
  const { sender, rules, store } = asker;
  const { clock, logger } = sender.settings;
  return newQuestion(store, whoAsks(asker), clock.now(), async () => {
    try {
      return await askWorkspaces(sender, rules);
    } catch (error) {
      logger.debug(
        `The workspaces of the login are not known, and calls go out without: ${messageOf(error)}`,
      );
      throw error;
    }
  });
}

/** What it came to, if it did in time. @throws the signal's reason. */
async function within(question: Question, ms: number, signal: AbortSignal): Promise<Question["outcome"]> {
  const done = new AbortController();
  const patience = nap(ms, AbortSignal.any([signal, done.signal]));
  await Promise.race([question.answer, patience]);
  done.abort();
  signal.throwIfAborted();
  return question.outcome;
}

/** The last choice of each client: it is made once, and the same route is the same object. */
const last = new WeakMap<SendSettings, { list: WorkspaceList; of: string; route: Route }>();

function chosen(asker: Asker, list: WorkspaceList): Route {
  const { sender, rules, store } = asker;
  const { settings } = sender;
  const of = whoAsks(asker);
  const before = last.get(settings);
  if (before?.list === list && before.of === of) return before.route;
  const account = named(asker);
  const entry = activeEntry(list, account);
  const route = routeOf(entry, sender, rules);
  last.set(settings, { list, of, route });
  for (const message of remarks(list, account, entry, route, sender, rules)) {
    if (isNews(store, message)) settings.logger.warn(message);
  }
  return route;
}

function told(asker: Asker, list: WorkspaceList): Workspace[] {
  const { sender, rules } = asker;
  const active = activeEntry(list, named(asker));
  return list.entries.map((entry) => ({
    id: entry.id,
    name: entry.name,
    plan: entry.plan,
    role: entry.role,
    structure: entry.structure,
    active: entry === active,
    usable: entry.usable,
    routing: entry.routing,
    origin: routeOf(entry, sender, rules).origin,
  }));
}
