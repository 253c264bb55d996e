#!/usr/bin/env node
/** The command `oauth-codex`: the process around it. */
import { VERSION } from "../runtime/version.ts";
import { EXIT } from "./exit.ts";
import { run } from "./program.ts";

const interrupt = new AbortController();
let isTaken = (): boolean => false;
for (const [name, code] of [
  ["SIGINT", EXIT.interrupted],
  ["SIGTERM", EXIT.terminated],
] as const) {
  process.on(name, () => {
    if (name === "SIGINT" && !interrupt.signal.aborted && isTaken()) return;
    // A command that does not end at the first one is ended by the second.
    if (interrupt.signal.aborted) process.exit(code);
    interrupt.abort(code);
  });
}
// `oauth-codex models | head -1`: who reads has seen enough.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    process.exit(error.code === "EPIPE" ? EXIT.brokenPipe : EXIT.failure);
  });
}

run(process.argv.slice(2), process, {
  version: VERSION,
  signal: interrupt.signal,
  onInterrupt: (taken) => {
    isTaken = taken;
  },
  interrupt: () => void process.emit("SIGINT"),
}).then((code) => {
  process.exitCode = code;
});
