import { run } from "./commands/run.ts";
import { askAt } from "./commands/terminal.ts";
import { HOME } from "./write/home.ts";

process.exitCode = await run(process.argv.slice(2), {
  root: HOME,
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
  now: () => performance.now(),
  ...(process.stdin.isTTY && process.stdout.isTTY ? { ask: askAt(process.stdin, process.stdout) } : {}),
});
