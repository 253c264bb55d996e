/** What `npm run test:mutation -- <room>` plants faults in, and the tests that have to find them: those that run it in their own process. */
export interface Room {
  /** Files in which faults are planted. */
  readonly mutate: readonly string[];
  readonly tests: readonly string[];
}

const auth = (...names: string[]): string[] => names.map((name) => `test/runtime/auth/${name}.test.ts`);
const runtime = (...names: string[]): string[] => names.map((name) => `test/runtime/${name}.test.ts`);

export const ROOMS: Readonly<Record<string, Room>> = {
  timing: {
    mutate: ["src/runtime/{retry,idle-clock,sleep}.ts"],
    tests: runtime("retry", "idle-clock", "sleep"),
  },
  transport: {
    mutate: ["src/runtime/{transport,redirect}.ts"],
    tests: runtime("redirects", "attempts"),
  },
  parts: {
    mutate: ["src/runtime/{target,headers,bind,query,path}.ts"],
    tests: runtime("wire-parts", "where-it-goes", "sending", "openai-profile"),
  },
  pipeline: {
    mutate: ["src/runtime/pipeline.ts"],
    tests: runtime("attempts", "sending", "openai-profile"),
  },
  request: {
    mutate: ["src/runtime/request.ts"],
    tests: [
      ...runtime("sending", "attempts", "auth/sessions", "auth/whois"),
      "test/client/workspaces.test.ts",
    ],
  },
  events: {
    mutate: ["src/runtime/{sse,line-stream}.ts"],
    tests: runtime("sse", "event-iterator", "line-stream", "streaming", "openai-behaviour/streams"),
  },
  retries: {
    mutate: ["src/runtime/codex/retried-events.ts"],
    tests: runtime("stream-retries"),
  },
  tokens: {
    mutate: ["src/runtime/auth/{tokens/*,claims,account,destination,ownership,held}.ts"],
    tests: [
      ...runtime("wire-parts"),
      ...auth("login-facts", "tokens", "sign-in", "sessions", "token-requests"),
    ],
  },
  oauth: {
    mutate: ["src/runtime/auth/oauth/{refresh-grant,revoke,token-answer,token-endpoint}.ts"],
    tests: auth("token-requests", "redirects", "odd-answers"),
  },
  endpoints: {
    mutate: ["src/runtime/auth/oauth/{config,discovery,check-url,variables}.ts"],
    tests: auth("login-facts", "sign-in", "redirects"),
  },
  session: {
    mutate: [
      "src/runtime/auth/{session,known-of-store,given-store,stored,credentials,exclusive,whois,front}.ts",
    ],
    tests: [
      ...auth("sessions", "stored", "token-requests", "forgotten", "whois", "another-profile"),
      ...runtime("sending", "first-tries"),
      "test/client/workspaces.test.ts",
    ],
  },
  login: {
    mutate: ["src/runtime/auth/login/{callback,code-grant,device,login,two-steps}.ts"],
    tests: auth("callback", "sign-in", "surroundings", "login", "another-profile", "forgotten"),
  },
  browser: {
    mutate: ["src/runtime/auth/login/{browser,loopback,pages,ui}.ts"],
    tests: auth("browser", "surroundings"),
  },
  "browser-login": { mutate: ["src/runtime/auth/login/browser-login.ts"], tests: auth("login") },
  "login-file": {
    mutate: ["src/runtime/auth/stores/{file-store,file-system,lock,places}.ts"],
    tests: auth("login-file", "stores"),
  },
  "login-formats": { mutate: ["src/runtime/auth/stores/formats.ts"], tests: auth("formats", "stores") },
  keyring: {
    mutate: ["src/runtime/auth/stores/{keyring,default-chain,open}.ts"],
    tests: auth("keyring"),
  },
  accumulator: {
    mutate: ["src/runtime/responses/{accumulator,slots,growing-text}.ts"],
    tests: runtime(
      "accumulator",
      ...["items", "growing-text", "sloppy-events", "told"].map((name) => `responses/${name}`),
    ),
  },
  pieces: {
    mutate: ["src/runtime/responses/{pieces,events,sound}.ts"],
    tests: [
      ...runtime(
        ...["sound", "pieces", "sloppy-events", "told", "normalized", "commentary"].map(
          (name) => `responses/${name}`,
        ),
      ),
      ...["answer", "gaps"].map((name) => `test/compat/chat/${name}.test.ts`),
    ],
  },
  store: {
    mutate: ["src/compat/store/{conditional,failures,open,path,port,spawn,wakeable}.ts"],
    tests: ["explain", "places"].map((name) => `test/compat/store/${name}.test.ts`),
  },
  // A fault in what is done at loading runs all tests: these files have their own.
  schema: { mutate: ["src/compat/store/schema.ts"], tests: ["test/compat/store/schema.test.ts"] },
  "memory-store": {
    mutate: ["src/compat/store/memory/*.ts"],
    tests: ["memory", "conformance-in-process"].map((name) => `test/compat/store/${name}.test.ts`),
  },
  "sqlite-threads": {
    mutate: ["src/compat/store/sqlite/engine.ts"],
    tests: ["test/compat/store/threads.test.ts"],
  },
  "sqlite-files": {
    mutate: ["src/compat/store/sqlite/{blobs,ledger,lock}.ts"],
    tests: ["disk", "conformance-in-process"].map((name) => `test/compat/store/${name}.test.ts`),
  },
  sqlite: {
    mutate: ["src/compat/store/sqlite/{core,statements,search}.ts"],
    tests: ["core", "conformance-in-process"].map((name) => `test/compat/store/${name}.test.ts`),
  },
};
