import type { AnswerParts, ResponsesRequest, ScriptedAnswer } from "../../types.ts";

export interface ScriptQueue {
  add(answers: readonly ScriptedAnswer[]): void;
  /** The next answer, or `undefined` when none is queued. */
  next(request: ResponsesRequest): Promise<AnswerParts> | undefined;
  /** What answers threw: a test's own assertions among them. */
  readonly errors: readonly unknown[];
  clear(): void;
}

const PARTS: ReadonlySet<string> = new Set<keyof AnswerParts>([
  "text",
  "json",
  "reasoning",
  "toolCalls",
  "events",
  "usage",
  "status",
  "error",
  "headers",
  "incomplete",
  "outputInCompleted",
  "pace",
]);

export function scriptQueue(): ScriptQueue {
  let queue: ScriptedAnswer[] = [];
  const errors: unknown[] = [];
  return {
    errors,
    add(answers) {
      for (const answer of answers) if (typeof answer !== "function") check(answer);
      queue.push(...answers);
    },
    next(request) {
      const answer = queue.shift();
      if (answer === undefined) return undefined;
      return resolve(answer, request).catch((error: unknown) => {
        errors.push(error);
        throw error;
      });
    },
    clear() {
      queue = [];
      errors.splice(0);
    },
  };
}

/** Throws what a script threw first: it was told to the program under test, which may have taken it for an answer. */
export function rethrowFirst(errors: readonly unknown[]): void {
  if (errors.length > 0) throw errors[0];
}

async function resolve(answer: ScriptedAnswer, request: ResponsesRequest): Promise<AnswerParts> {
  const given = typeof answer === "function" ? await answer(request) : answer;
  check(given);
  return typeof given === "string" ? { text: given } : given;
}

/** A misspelt part would give a puzzling answer much later; it is a mistake of the test, so it throws at once. */
function check(answer: unknown): asserts answer is string | AnswerParts {
  if (typeof answer === "string") return;
  if (typeof answer !== "object" || answer === null || Array.isArray(answer)) {
    throw new TypeError(`script: an answer is text, an object or a function, not ${JSON.stringify(answer)}`);
  }
  const unknown = Object.keys(answer).find((key) => !PARTS.has(key));
  if (unknown !== undefined) {
    throw new TypeError(`script: "${unknown}" is no part of an answer; known are ${[...PARTS].join(", ")}`);
  }
  const { text, json, status } = answer as AnswerParts;
  if (text !== undefined && json !== undefined)
    throw new TypeError('script: give "text" or "json", not both');
  if (status !== undefined && !(status >= 400 && status <= 599)) {
    throw new TypeError('script: "status" is for HTTP errors, 400 to 599');
  }
}
