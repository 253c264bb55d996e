/**
 * Why a fault that no test finds stays: by file, and a part of the line that it is planted in. Where not every fault of that
 * line is meant, a part of the fault as well.
 */
type Reasons = Readonly<Record<string, readonly (readonly [line: string, reason: string, fault?: string])[]>>;

const SAME = "changes nothing that can be seen:";
/** The line is there for speed or memory, and what it does is done without it, too. */
const SPEED = "costs only speed:";

export const REASONS: Reasons = {
  "src/runtime/retry.ts": [
    ["after.trim()", `${SAME} \`Headers\` has trimmed the value already`],
    ["?? [];", `${SAME} the place behind it, which counts, is empty as well`],
    ["unit?.", `${SAME} the pattern that finds an amount finds a unit`],
  ],
  "src/runtime/sleep.ts": [
    ["once: true", `${SAME} the listener takes itself off`],
    ["typeof timer", "only where timers are numbers; Node's are objects"],
  ],
  "src/runtime/idle-clock.ts": [["if (begun) since", `${SAME} the first arrival forgets it`]],
  "src/runtime/bind.ts": [["operation.query ?? []", `${SAME} no parameter has that name`]],
  "src/runtime/headers.ts": [["/[A-Z]+/g", `${SAME} one letter after the other instead of several`]],
  "src/runtime/path.ts": [
    ['includes("{")) return template', `${SPEED} what has nothing to fill in stays as it is`],
  ],
  "src/runtime/query.ts": [["append(parts, name, value, [])", `${SAME} no value is that text`]],
  "src/runtime/target.ts": [
    ["mark < 0", `${SAME} a path never begins with its query`],
    ["below || above", `${SAME} nothing makes an empty query`],
  ],
  "src/runtime/line-stream.ts": [
    ["BREAK.test(text)) continue", `${SPEED} what has no break is looked at anew with the next piece`],
  ],
  "src/runtime/transport.ts": [
    ["createClient", "a real `Request` does the same, slower: `npm run bench` holds that"],
    ["error === undefined", `${SAME} a member that is undefined instead of none`],
    ["body !== undefined", `${SAME} a member that is undefined instead of none`],
  ],
  "src/runtime/codex/retried-events.ts": [
    ["queued", `${SAME} the long way gives the same, some turns later`],
  ],
  "src/runtime/auth/stores/keyring.ts": [
    ["(error as Error)?.", `${SAME} a keyring throws errors`],
    ["KEYRING_PACKAGE =", "outside of this room: tests bring a keyring of their own"],
  ],
  "src/runtime/auth/stores/lock.ts": [
    ["if (!sqlite)", "only where the runtime has no SQLite (Bun)"],
    ["timeout: 0", `${SAME} Node's default is 0 as well`],
  ],
  "src/runtime/auth/stores/file-store.ts": [
    ["cause instanceof UntrustedFile", `${SAME} it has no code, so it is no cause that is named`],
  ],
  "src/runtime/auth/stores/file-system.ts": [
    ["if (file) await", "only where a file of another process has the same random name"],
    ['process.platform !== "win32"', "only on Windows"],
    ['process.platform === "win32"', "only on Windows"],
    [".catch(() => [])", `${SAME} no file is called that`],
  ],
  "src/runtime/auth/stores/default-chain.ts": [
    ["new KeyringLogin(", "outside of this room: tests bring a keyring of their own"],
  ],
  "src/runtime/auth/stores/formats.ts": [
    ["previous === undefined ?", `${SAME} what is not there has no login`],
    ["tokens.lastRefresh ===", `${SAME} JSON writes null for a number that is none`],
    ["=== undefined", `${SAME} JSON has no member that is undefined`],
  ],
  "src/runtime/auth/login/loopback.ts": [
    ["ipv6Only", `${SAME} the address of the loopback is one of IPv6 alone`],
    ["server.off(", `${SAME} nothing waits for the error any more`],
    ['=== "HEAD"', `${SAME} Node sends no body with the answer to HEAD`],
    ["host === undefined", `${SAME} a host that is none is not this machine`],
    ["clearTimeout(cut)", `${SAME} a server that is closed has no connections to cut`],
    ["closeIdleConnections", `${SPEED} they are cut half a second later`],
  ],
  "src/runtime/auth/login/browser.ts": [
    ["detached: true", "only whoever looks from outside sees that the browser outlives the program"],
    ["clearTimeout(timer)", `${SAME} it is settled already`],
    ["child.unref()", "only whoever looks from outside sees that the browser outlives the program"],
  ],
  "src/runtime/auth/login/code-grant.ts": [
    ["keysEndpoint === undefined", `${SAME} a member that is undefined instead of none`],
    ["pending.nonce === undefined", `${SAME} a member that is undefined instead of none`],
    [
      "allowInsecureRequests",
      `${SAME} what is not in the clear is allowed anyway`,
      "ConditionalExpression: true",
    ],
    ["failure.code ===", "only a message's words"],
    [
      "if (!fields) return text",
      "only a message's words: what is no token answer is refused as one that is broken",
    ],
    [
      "const judged",
      "only a message's words: an id token that is wanted and odd is refused where it is left out, too",
    ],
    ["scope: typeof", `${SAME} nothing of a login is read from it`],
  ],
  "src/runtime/auth/login/device.ts": [
    ["answer.status > 299", `${SAME} no server answers 299`],
    ["(error: unknown) => {", `${SAME} nothing but a network that fails gets there`],
    [
      "error instanceof TokenExchangeError && error.status",
      `${SAME} nothing but a network that fails gets there`,
    ],
    ["if (!(error instanceof NoTokenAnswer)) throw", `${SAME} nothing else is thrown there`],
    ["answer.status <= 299", `${SAME} no server answers 299`],
  ],
  "src/runtime/auth/login/login.ts": [
    ["once: true", `${SAME} the listener is taken off when the wait is over`],
    ['removeEventListener("abort", stop)', `${SAME} a wait that is over cannot be ended`],
  ],
  "src/runtime/auth/login/two-steps.ts": [["bareCode: false", `${SAME} what is left out is false`]],
  "src/runtime/auth/login/browser-login.ts": [
    ["once: true", `${SAME} a signal fires once`],
    [
      "attempt?.callback",
      "only where a browser comes back before the login is begun: its page is one of an error either way",
    ],
    ["over.abort()", `${SAME} the signal of the whole login ends right after it, and the prompt with it`],
    [
      "if (redirectUri === undefined)",
      "outside of this room: `test/runtime/auth/another-profile.test.ts` finds it",
    ],
    [
      "if (!open) return false",
      `${SAME} to call what is no function fails, which counts as a browser that did not open`,
      "ConditionalExpression: false",
    ],
  ],
  "src/runtime/auth/login/callback.ts": [
    ["URL.canParse(input)", `${SAME} what can be parsed begins with its scheme`, "Regex: /[a-z]"],
    ["input.replace(/^", `${SAME} the first match begins at the beginning`, "Regex: /[^?]*"],
  ],
  "src/runtime/auth/destination.ts": [
    ["given === undefined", `${SAME} \`undefined\` is no URL either`],
    ['origin !== "null"', `${SAME} no origin that may be followed is "null"`],
  ],
  "src/runtime/auth/tokens/expiry.ts": [
    ["const isSpent", `${SAME} nothing is less than a number that there is not`],
    ["lastRefresh !== undefined && end", `${SAME} nothing is more than a number that there is not`],
    ["return maxAgeMs", `${SAME} nothing is less than a sum that there is not`],
  ],
  "src/runtime/auth/tokens/login.ts": [
    ["return expiresAt", `${SAME} nothing is less than a number that there is not`],
    ["rules?.account ??", `${SAME} a claim without places is nowhere`],
  ],
  "src/runtime/auth/credentials.ts": [
    ['typeof given === "function") {', `${SPEED} a text is asked for as a function is`],
  ],
  "src/runtime/auth/front.ts": [
    [
      "const isOfAnotherProfile",
      "not in place in this run, being done at loading: planted by hand, `test/runtime/auth/another-profile.test.ts` finds it",
    ],
    ["before?.accessToken", `${SAME} without a login the line above throws`],
  ],
  "src/runtime/auth/session.ts": [
    ["return a === b ||", `${SPEED} the same tokens have the same fields`],
    ["(await store.load())?.", `${SAME} what is in memory counts for nothing where the store is empty`],
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
    [
      'headers.has("x-should-retry")',
      `${SAME} where a server's word is heeded, errors are told by their status alone`,
    ],
    [
      "this.controller.signal.aborted) return",
      `${SAME} a stream looks for itself whether its controller has ended it`,
    ],
    ["this.#timer !== undefined ||", `${SAME} a timer that was set meanwhile says the same, a turn later`],
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
    [
      "if (onAbort) signal",
      "outside of this room: `test/runtime/upload-streams.test.ts` finds it",
      "ConditionalExpression: false",
    ],
    ["if (onAbort) signal", `${SAME} a listener that is none is not called, and a signal fires once`],
    ["if (profile.auth) usedFor", `${SAME} a key names nobody, remembered or looked at again`],
    ["const raw: Operation", `${SAME} of a raw request nothing but its options counts`],
    ["operation.beta === undefined", `${SAME} a header that is undefined is none`],
    ["this.logger.level", `${SAME} a text that nobody reads is made`],
  ],
  "src/compat/store/open.ts": [
    ["notices = []", "for the compiler: the engine of a folder always has a list of them"],
    ["folder === undefined", `${SAME} no folder has no storage`],
    ["typeof process", "kept for runtimes that are not Node: Node has a `process` with versions"],
  ],
  "src/compat/store/memory/blobs.ts": [
    ["this.#tokens++", `${SAME} a name that was not there before`],
    ["getBuiltinModule", "kept for runtimes whose `process` has no such function"],
  ],
  "src/compat/store/memory/core.ts": [['"table" in change', `${SAME} no table has that name`]],
  "src/compat/store/memory/engine.ts": [
    ["adopt = [], release = []", `${SAME} no bytes have that name`],
    ["sha256 !== null", `${SAME} nothing names no bytes`],
    ["?? [];", `${SAME} what has no row is not served`],
    ["this.#index?.index(", "for the compiler: it was made above"],
  ],
  "src/compat/store/memory/search.ts": [
    ["database.isTransaction", "only where a transaction in memory cannot even begin"],
    ["database.close()", `${SPEED} memory until it is collected`],
  ],
  "src/compat/store/sqlite/core.ts": [
    ["adopt = [], release = []", `${SAME} no bytes have that name`],
    ["this.#ledger.count()", `${SAME} a mark that counts more is as good`],
    ["sha256 !== null", `${SAME} nothing names no bytes`],
    ["this.#guard(() => this.#ledger.belongs())", `${SPEED} it is asked again under the lock`],
    ["if (!this.#ledger.belongs())", "only where another process claims the bytes in that moment"],
    ["this.#database.isTransaction", "only where a transaction cannot even begin"],
    ["wal_checkpoint", `${SPEED} room on the disk`],
    ['row?.["bytes"]', "for the compiler: the question always has an answer"],
    ["this.#statements.size > 200", `${SPEED} statements are made again, or kept for longer`],
    ["this.#statements.clear();", `${SPEED} memory until it is collected`],
  ],
  "src/compat/store/sqlite/statements.ts": [
    ['=== "json" && typeof value', `${SAME} null is null in JSON as well`],
    [
      "value === null || value === undefined",
      `${SAME} null is null in JSON as well, and rows name every column`,
    ],
  ],
  "src/compat/store/sqlite/blobs.ts": [
    ["start += PIECE", `${SAME} a piece of nothing more`],
    ["promises.rm(path", `${SAME} whether it was there to be removed is nobody's business`],
    ["this.#fs.rmSync(this.#owner", `${SAME} whether it was there to be removed is nobody's business`],
    ["of old) this.#fs.rmSync", "only where another process removes the same in that moment"],
    ["this.#fs.rmSync(path", "only where another process removes the same in that moment"],
    ["throwIfNoEntry", "only where another process removes the same in that moment"],
    ["highWaterMark", `${SPEED} the size of the pieces that are read`],
    ["mtimeMs !== undefined", `${SAME} nothing is less than a number that there is not`],
    ["} catch {", `${SAME} what gives nothing gives undefined`],
    ['=== "win32"', "only on Windows"],
  ],
  "src/compat/store/sqlite/lock.ts": [
    ["existsSync(this.#path)", `${SAME} a file that is there is opened and closed once more`],
    ["timeout: 0", `${SAME} Node's default is 0 as well`],
    ["database.close()", `${SPEED} an open file until it is collected`],
    ["force: true", `${SAME} whoever has the lock has its file`],
  ],
  "src/compat/store/sqlite/engine.ts": [
    ["this.#nextId++", `${SAME} a number that was not there before`],
    ["this.#ready?.(", "for the compiler: it is there from the beginning"],
    ["this.#over?.()", "for the compiler: it is there from the beginning"],
  ],
  "src/compat/store/schema.ts": [["return status !==", `${SAME} no status is among those that are served`]],
  "src/compat/store/spawn.ts": [["execArgv", `${SAME} Node leaves out what is no flag`]],
  "src/compat/store/failures.ts": [
    ['kind === "refused" &&', `${SAME} nothing else has a refusal`],
    ["code === undefined ?", `${SAME} a member that is undefined instead of none`],
  ],
  "src/runtime/responses/accumulator.ts": [
    ["continues(this.#last", `${SPEED} a delta that is looked at by itself goes to the same place`],
    ["function continues", `${SPEED} a delta that is looked at by itself goes to the same place`],
    ["event.output_index === last", `${SPEED} a delta that is looked at by itself goes to the same place`],
    ["event.item_id === last.item_id", `${SPEED} a delta that is looked at by itself goes to the same place`],
    ["Array.isArray(item[list])", `${SAME} what is no part is left out of the result`],
    ["if (!list || !type)", `${SAME} a text has a list and a type of its part, or none of both`],
    ["const isMore", `${SAME} what is no text is not taken below`],
    ["const short =", `${SAME} a copy without holes, where there were none`],
    ["!short(content)", `${SAME} a copy without holes, where there were none`],
  ],
  "src/runtime/responses/slots.ts": [
    ["this.#open(item, index) ??", `${SAME} what is undefined is not done either, and is copied once more`],
    ["ordered.push(slot ??", `${SAME} nothing is added to an item behind the end`],
    ["slot.order !== index", `${SPEED} the order is made anew`, "ConditionalExpression: true"],
    ['type === "message") return {', `${SAME} what is no part is left out of the result`],
    ['type === "reasoning" ?', `${SAME} what is no part is left out of the result`],
  ],
  "src/runtime/responses/events.ts": [
    ["return typeof delta", `${SPEED} no event that ends a stream brings a piece of a text`],
    ["ENDS.indexOf(said)", `${SAME} in the same place stands the same word`],
  ],
  "src/runtime/responses/pieces.ts": [
    ["if (delta) return this.#delta", `${SPEED} the long way tells the same`],
    ["this.#grown.clear()", `${SPEED} what was told is remembered again`],
    ["place === undefined ? []", `${SAME} there is no item without a place`],
    ["if (!item) return []", "for the compiler: every place has an item"],
    ["of item ? textsOf(item)", "for the compiler: every place has an item"],
  ],
  "src/runtime/responses/sound.ts": [
    ["!== undefined) {", `${SAME} to take out what is not there does nothing`],
    ["changed.item === undefined", `${SAME} to take out what is not there does nothing`],
    ["usage !== undefined", `${SAME} to take out what is not there does nothing`],
    ["holder[key] !== undefined", `${SAME} to take out what is not there does nothing`],
    ["given === null", `${SAME} the list of nothing stays nothing`],
    ["kept.length < parts.length", `${SAME} a list of the same parts instead of the list`],
  ],
  "src/runtime/sse.ts": [
    ["let waiting = false", `${SAME} nothing is queued before the first wait`],
    ["close(false);", `${SAME} of a body that has ended there is nothing to cut`],
    ["if (held) await held", `${SAME} a turn later`],
    [
      "if (pending) return enqueueRead()",
      `${SPEED} the long way gives the same`,
      "ConditionalExpression: true",
    ],
    ["try {", `${SPEED} the long way gives the same`],
    ['state === "closed" ?', `${SPEED} the long way finds the end as well`],
    [
      'pending || state === "closed"',
      `${SAME} of what is over nothing is left to take`,
      "ConditionalExpression: false",
    ],
    ["unref?", "Node's timers have it; and that it holds no process shows in a process of its own only"],
  ],
};
