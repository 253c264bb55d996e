const auth = (name: string): string => `test/runtime/auth/${name}.test.ts`;
const store = (name: string): string => `test/compat/store/${name}.test.ts`;

/**
 * Faults that survived a room's last run and are found since: by file, a part of their line, the test file, and a part of it that
 * this run did not have yet; last, where a line stands by now that was written anew or moved. Where the run had it, this says
 * nothing any more.
 */
export const FOUND_SINCE: Readonly<
  Record<
    string,
    readonly (readonly [
      line: string,
      test: string,
      part: string,
      now?: readonly [file: string, line: string],
    ])[]
  >
> = {
  "src/runtime/auth/login/callback.ts": [
    ["text.trim().replace(", auth("callback"), "keeps quotes that are a part of it"],
    ["URL.canParse(input)) return", auth("callback"), "app2://callback"],
  ],
  "src/runtime/auth/login/code-grant.ts": [
    ["idToken?.nonce", auth("sign-in"), "where a profile has no rules for it"],
    [
      "const ANY_ID_TOKEN",
      auth("sign-in"),
      "where a profile has no rules for it",
      ["src/runtime/auth/oauth/id-token.ts", "const ANY_ID_TOKEN"],
    ],
    ["token_type: typeof", auth("sign-in"), "a token of a kind that is none of ours"],
  ],
  "src/runtime/auth/login/device.ts": [
    ["} catch (error) {", auth("sign-in"), "does not begin where nobody answers"],
    ["error.message}.`, error.failure", auth("sign-in"), "does not begin where nobody answers"],
  ],
  "src/runtime/auth/login/login.ts": [
    ["const method = options.method ??", auth("sign-in"), "where no browser would help"],
    [
      "options.method === undefined && reason",
      auth("sign-in"),
      "where no browser would help",
      ["src/runtime/auth/login/login.ts", "options.method === undefined && options.openBrowser"],
    ],
    ["const unavailable", auth("sign-in"), "no address is pasted where a code was shown"],
    ["run.options.method !== undefined", auth("sign-in"), "the method that was asked for stays"],
    ['ui.show?.({ method: "device"', auth("sign-in"), "a code is shown without a word"],
    ["signal.throwIfAborted()", auth("sign-in"), "ends with the caller who leaves while"],
    ["now: () => clock.now()", auth("sign-in"), "{ lastRefresh: NOW });"],
    ["if (signal.aborted) stop()", auth("sign-in"), "ends with the caller who leaves while"],
  ],
  "src/runtime/auth/login/two-steps.ts": [
    ["of logins) if", auth("sign-in"), "several are under way at once"],
    ["checkState(params", auth("sign-in"), "an answer with the resume text of another login"],
    ["try {", auth("sign-in"), "an answer with the resume text of another login"],
    ["checkCallback(params, state)", auth("sign-in"), "an answer with the resume text of another login"],
    ["} catch (error) {", auth("sign-in"), "an answer with the resume text of another login"],
    ["OAuthCallbackParseError)) throw", auth("sign-in"), "an answer with the resume text of another login"],
    ["held: held &&", auth("sign-in"), "kept.resume"],
    ["held: z.optional", auth("sign-in"), "kept.resume"],
  ],
  "src/runtime/auth/login/browser-login.ts": [
    ["explainPorts(problems) })", auth("login"), "ends where a port is taken and nobody listens"],
    ["get #refusals", auth("login"), "no access to Codex: ask its administrator"],
    ['type: "callback-rejected"', auth("login"), "needs nobody who listens"],
    ["if (!this.#taken) this.#race", auth("login"), "is not ended by a refusal that comes after"],
    ["if (text === undefined ||", auth("login"), "is left to the browser by a prompt"],
    ["text.trim()", auth("login"), "after nothing but blanks"],
    ["ask().catch(", auth("login"), "ends with what the prompt fails of"],
    ["checkAnswer(params, this", auth("login"), '"?code="'],
    ['type: "paste-rejected"', auth("login"), "ends where a port is taken and nobody listens"],
    ["if (!open) return false", auth("login"), "opens none where it is told not to"],
    ["(await open(url))", auth("login"), "knows whether the browser opened"],
  ],
  "src/runtime/auth/login/loopback.ts": [["Mozilla", auth("surroundings"), "a tool that names a browser"]],
  "src/runtime/auth/login/browser.ts": [
    ['platform === "win32") return', auth("surroundings"), "FileProtocolHandler"],
  ],
  "src/runtime/auth/login/ui.ts": [
    ["lines.close()", auth("browser"), "lets go of the terminal when it has its answer"],
    ["} finally {", auth("browser"), "lets go of the terminal when it has its answer"],
    ["} catch (error) {", auth("browser"), "says what it fails of, and is let go of then"],
    ["signal.aborted) return undefined", auth("browser"), "says what it fails of, and is let go of then"],
  ],
  "src/runtime/auth/front.ts": [
    ["workspaces.find(", "test/client/workspaces.test.ts", "account?.workspaces?.length"],
  ],
  "src/runtime/auth/session.ts": [
    [
      "unsaved && stored?.refreshToken",
      auth("sessions"),
      "is not told of where another one, or none",
      ["src/runtime/auth/known-of-store.ts", "unsaved && stored?.refreshToken"],
    ],
  ],
  "src/runtime/auth/oauth/refresh-grant.ts": [
    [
      'code: "refreshed_to_another_account"',
      auth("token-requests"),
      'code: "refreshed_to_another_account",\n            status: 200',
    ],
  ],
  "src/runtime/auth/stores/file-store.ts": [
    ["this.#format.admit(", auth("login-file"), "is not one that its format does not admit"],
    ['=== "ENOTDIR") return', auth("login-file"), "is gone where there is not even its folder"],
    ["LOCK_FAILED) await", auth("login-file"), "keeps the error of what was done under its lock"],
    [
      "Object.hasOwn(FIXES, code))",
      auth("login-file"),
      "keeps the word of its lock where no better one",
      ["src/runtime/auth/stores/explain.ts", "Object.hasOwn(FIXES, String("],
    ],
    [
      "code || (error as Error)",
      auth("login-file"),
      "says why it cannot be had",
      ["src/runtime/auth/stores/explain.ts", "code || (error as Error)"],
    ],
  ],
  "src/runtime/auth/stores/file-system.ts": [
    ["O_NONBLOCK", auth("login-file"), "mkfifo"],
    ["first === 0xef", auth("login-file"), "no more than a part of a mark"],
    ["const marked", auth("login-file"), "no more than a part of a mark"],
    ["if (marked ||", auth("login-file"), "place(Uint8Array.of(0))"],
  ],
  "src/runtime/auth/stores/lock.ts": [["performance.now()", auth("login-file"), "deadlineMs: 1 }"]],
  "src/runtime/auth/stores/default-chain.ts": [
    ["tokens) await this.#keyring.delete", auth("keyring"), "is emptied where there is no keyring"],
    ["this.#keyringHasIt", auth("keyring"), "is not the file where the keyring that had the login is gone"],
  ],
  "src/runtime/responses/pieces.ts": [
    [
      "const isAnew",
      "test/runtime/responses/pieces.test.ts",
      "are told once where one part has fewer by now",
    ],
    [
      "count, 0) <= known",
      "test/runtime/responses/pieces.test.ts",
      "are told once where they have stood elsewhere",
    ],
  ],
  "src/compat/store/open.ts": [
    ["byFolder.set(", store("places"), "is closed with the one client that used it"],
    ["requireSqlite();", store("places"), "a runtime without SQLite is told so"],
  ],
  "src/compat/store/failures.ts": [
    ["isForbidden(path))", store("explain"), "explain(failing({ errcode: 10 }), join(folder"],
  ],
  "src/compat/store/port.ts": [["The cursor '", store("explain"), 'unknownCursor("file-1").message']],
  "src/compat/store/memory/core.ts": [
    [
      "to !== undefined && from === undefined",
      "src/compat/store/conformance/rows.ts",
      "Between two: what is behind the first of them",
    ],
  ],
  "src/compat/store/sqlite/blobs.ts": [
    ["handle.sync()", store("disk"), '["sync", "EIO"'],
    ["handle?.close()", store("disk"), '["mkdir", "EACCES"'],
  ],
};
