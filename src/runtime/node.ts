import { ConfigurationError } from "./errors/local.ts";

/**
 * Node's own modules, got at their use and never by an `import`: a bundler for browsers or Workers cannot resolve `node:…`, and
 * a bundle of one file would run every import at its start, in a Worker too, which has no threads to import.
 */
export const node = {
  get childProcess() {
    return builtin("node:child_process");
  },
  get crypto() {
    return builtin("node:crypto");
  },
  get events() {
    return builtin("node:events");
  },
  get fs() {
    return builtin("node:fs");
  },
  get http() {
    return builtin("node:http");
  },
  get os() {
    return builtin("node:os");
  },
  get path() {
    return builtin("node:path");
  },
  get readline() {
    return builtin("node:readline");
  },
  get stream() {
    return builtin("node:stream");
  },
  get url() {
    return builtin("node:url");
  },
  get workerThreads() {
    return builtin("node:worker_threads");
  },
};

interface Builtins {
  "node:child_process": typeof import("node:child_process");
  "node:crypto": typeof import("node:crypto");
  "node:events": typeof import("node:events");
  "node:fs": typeof import("node:fs");
  "node:http": typeof import("node:http");
  "node:os": typeof import("node:os");
  "node:path": typeof import("node:path");
  "node:readline": typeof import("node:readline");
  "node:stream": typeof import("node:stream");
  "node:url": typeof import("node:url");
  "node:worker_threads": typeof import("node:worker_threads");
}

/** @throws {ConfigurationError} where the runtime has no such module. */
function builtin<Name extends keyof Builtins>(name: Name): Builtins[Name] {
  // Optional all the way: a page has no `process`, an edge runtime one without this.
  const found = globalThis.process?.getBuiltinModule?.(name) as Builtins[Name] | undefined;
  if (found) return found;
  throw new ConfigurationError(
    `This needs ${name}, which the runtime does not have (Node, Deno, Bun, and workerd with nodejs_compat do). ` +
      "Elsewhere give the client a tokenStore or an accessToken, and `storage: memoryStorage()` of oauth-codex-sdk/storage.",
  );
}
