/** Why a fault that no test finds stays: by file, and a part of the line that it is planted in. */
type Reasons = Readonly<Record<string, readonly (readonly [line: string, reason: string])[]>>;

const SAME = "changes nothing that can be seen:";

export const REASONS: Reasons = {
  "src/runtime/retry.ts": [
    ["after.trim()", `${SAME} \`Headers\` has trimmed the value already`],
    ["?? [];", `${SAME} the place behind it, which counts, is empty as well`],
  ],
  "src/runtime/sleep.ts": [
    ["once: true", `${SAME} the listener takes itself off`],
    ["typeof timer", "only where timers are numbers; Node's are objects"],
  ],
  "src/runtime/idle-clock.ts": [["if (begun) since", `${SAME} the first arrival forgets it`]],
  "src/runtime/transport.ts": [
    ["createClient", "a real `Request` does the same, slower: `npm run bench` holds that"],
    ["error === undefined", `${SAME} a member that is undefined instead of none`],
    ["body !== undefined", `${SAME} a member that is undefined instead of none`],
  ],
  "src/runtime/codex/retried-events.ts": [
    ["queued", `${SAME} the long way gives the same, some turns later`],
  ],
  "src/runtime/auth/front.ts": [["before?.accessToken", `${SAME} without a login the line above throws`]],
  "src/runtime/auth/session.ts": [
    ["refuseKnown(state, ", `${SAME} it is asked before the lock and under it`],
    ["if (!unsaved || state.unsaved", `${SAME} what was saved meanwhile is no longer what the store holds`],
    ["|| error.retryable || refreshToken", `${SAME} without a refresh token nothing was sent`],
    ["login.refreshToken === refreshToken) throw", `${SAME} the next try is refused by the same word`],
  ],
  "src/runtime/auth/stored.ts": [
    ["once: true", `${SAME} the signal is that of one attempt, and goes with it`],
    ["work.then(resolve", `${SAME} the signal is that of one attempt, and goes with it`],
  ],
  "src/runtime/auth/whois.ts": [
    [
      "return { accountId, subject };",
      "outside of this room: `test/compat/continuity/chains.test.ts` finds it",
    ],
  ],
  "src/runtime/auth/oauth/refresh-grant.ts": [
    ["error instanceof NoTokenAnswer", `${SAME} nothing else is thrown there`],
  ],
  "src/runtime/auth/oauth/token-answer.ts": [
    ["readPayload(token)", `${SAME} what is no token has no payload either`],
  ],
  "src/runtime/auth/oauth/token-endpoint.ts": [["} catch {", `${SAME} what gives nothing gives undefined`]],
  "src/runtime/pipeline.ts": [
    ["once: true", `${SAME} the listener is taken off when the attempt is over`],
    ["this.pauseClock();", `${SAME} nobody starts a clock that runs`],
    ["this.#timer.ref?.()", "timers that can be let go of can be held again"],
    ["if (!this.#count()) return;", `${SAME} to stop a clock that stands does nothing`],
    [
      "if (this.#isOver()) afterTurn",
      `${SAME} with time left the timer was started again, which is looked for`,
    ],
    ["if (this.#left <= 0) {", `${SAME} of nothing nothing is given back`],
    [
      "if (this.#onAbort)",
      `${SAME} there is no listener without a signal, and to take off none does nothing`,
    ],
  ],
  "src/runtime/request.ts": [
    ["const raw: Operation", `${SAME} of a raw request nothing but its options counts`],
    ["operation.beta === undefined", `${SAME} a header that is undefined is none`],
    ["this.logger.level", `${SAME} a text that nobody reads is made`],
  ],
  "src/runtime/responses/growing-text.ts": [
    ["JOINED) this.#join()", `${SAME} when deltas are joined is a matter of memory alone`],
  ],
  "src/runtime/sse.ts": [
    ["let waiting = false", `${SAME} nothing is queued before the first wait`],
    ["unref?", "Node's timers have it; and that it holds no process shows in a process of its own only"],
  ],
};
