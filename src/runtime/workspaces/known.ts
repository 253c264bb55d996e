import type { TokenStore } from "../auth/store.ts";
import type { WorkspaceList } from "./rules.ts";

/** What a question came to. */
export type Outcome = { readonly list: WorkspaceList } | { readonly failure: unknown };

/** A question for the workspaces of a login, asked or being asked. */
export interface Question {
  /** Unix milliseconds. */
  readonly at: number;
  /** Never rejects. */
  readonly answer: Promise<Outcome>;
  /** Once it is there. */
  outcome: Outcome | undefined;
}

interface Kept {
  /** By who asked where. */
  readonly questions: Map<string, Question>;
  /** Warnings that were given. */
  readonly said: Set<string>;
}

/** A failure is kept as long as an answer: a backend that does not know the question is not asked before every call. */
const FRESH_MS = 3_600_000;

/** By store, since all clients with that store have one login. */
const byStore = new WeakMap<TokenStore, Kept>();

function keptOf(store: TokenStore): Kept {
  const kept = byStore.get(store) ?? { questions: new Map(), said: new Set() };
  byStore.set(store, kept);
  return kept;
}

/** The question of this hour, if it was asked. */
export function askedQuestion(store: TokenStore, who: string, now: number): Question | undefined {
  const question = byStore.get(store)?.questions.get(who);
  return question && now - question.at < FRESH_MS ? question : undefined;
}

/** Asks, and keeps the question at once: calls that come meanwhile wait for the same answer. */
export function newQuestion(
  store: TokenStore,
  who: string,
  now: number,
  ask: () => Promise<WorkspaceList>,
): Question {
  const { questions } = keptOf(store);
  // A store may hold the logins of many, one after the other.
  for (const [key, { at }] of questions) if (now - at >= FRESH_MS) questions.delete(key);
  const answer = ask().then(
    (list): Outcome => ({ list }),
    (failure: unknown): Outcome => ({ failure }),
  );
  const question: Question = { at: now, answer, outcome: undefined };
  answer.then((outcome) => {
    question.outcome = outcome;
  });
  questions.set(who, question);
  return question;
}

/** Whether nobody with this login was told so before. */
export function isNews(store: TokenStore, message: string): boolean {
  const { said } = keptOf(store);
  if (said.has(message)) return false;
  said.add(message);
  return true;
}

/** Somebody signed in or out. What is being asked is of no use to those who come after. */
export function forgetWorkspaces(store: TokenStore): void {
  byStore.delete(store);
}
