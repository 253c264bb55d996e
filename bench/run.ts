/**
 * `npm run bench`: our figures beside those of `openai`, in one run. With `--gates`, exits non-zero when one of the
 * project's promises does not hold. One bench can be asked for by name (`import`, `bundle`, `types`, `stream`, `requests`, `text`);
 * `light` leaves out those that need a quiet machine (streams, requests and text): that is what CI holds.
 */
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { benchBundle } from "./bundle.ts";
import { benchImport } from "./import.ts";
import type { Gate, Row } from "./measure.ts";
import { benchRequests } from "./requests.ts";
import { served } from "./served.ts";
import { benchStream } from "./stream.ts";
import { benchText } from "./text.ts";
import { benchTypes } from "./types.ts";

if (process.argv[2] === "search") {
  const { runSearchBench } = await import("./search.ts");
  await runSearchBench(Number(process.argv[3] ?? 1_000_000));
  process.exit(0);
}

if (process.argv[2] === "ir") {
  const folder = process.argv[3];
  if (folder === undefined) {
    console.error("Usage: npm run bench -- ir FOLDER (corpus.jsonl, queries.jsonl, qrels.tsv)");
    process.exit(2);
  }
  const { benchRetrieval } = await import("./ir.ts");
  finish(await benchRetrieval(folder));
  process.exit();
}

// What is measured keeps responses, as it does by default; not among those of whoever runs this.
const storage = mkdtempSync(join(tmpdir(), "oauth-codex-bench-"));
process.env["CODEX_COMPAT_STORAGE_DIR"] = storage;
process.on("exit", () => rmSync(storage, { recursive: true, force: true }));

const root = fileURLToPath(new URL("..", import.meta.url));
if (!existsSync(new URL("../dist/index.js", import.meta.url))) {
  console.error("dist/ is missing: run `npm run build` first.");
  process.exit(2);
}

if (process.argv[2] === "continuity") {
  const { benchContinuity } = await import("./continuity.ts");
  await benchContinuity();
  process.exit(0);
}

const benches = {
  import: () => benchImport(root, 15),
  bundle: () => benchBundle(root),
  types: () => benchTypes(root, 5),
  stream: () => served((origin) => benchStream(origin, 15)),
  requests: () => served((origin) => benchRequests(`${origin}/plain`, 21), { awake: true }),
  text: () => benchText(9),
};
const groups: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(Object.keys(benches).map((name) => [name, [name]])),
  light: ["import", "bundle", "types"],
};
const asked = process.argv.slice(2).filter((word) => !word.startsWith("-"));
const unknown = asked.find((word) => !Object.hasOwn(groups, word));
if (unknown !== undefined) {
  console.error(`There is no bench "${unknown}". There are ${Object.keys(groups).join(", ")}.`);
  process.exit(2);
}
const wanted = new Set(
  (asked.length > 0 ? asked : Object.keys(benches)).flatMap((word) => groups[word] ?? []),
);

const rows: Row[] = [];
const gates: Gate[] = [];
for (const [name, bench] of Object.entries(benches)) {
  if (!wanted.has(name)) continue;
  const measured = await bench();
  rows.push(...measured.rows);
  gates.push(...measured.gates);
}

for (const { what, subject, value, unit } of rows) {
  console.log(`${what.padEnd(46)} ${subject.padEnd(29)} ${value.toFixed(1).padStart(9)} ${unit}`);
}
console.log();
finish(gates);

function finish(held: readonly Gate[]): void {
  let failed = false;
  for (const { what, value, limit } of held) {
    const holds = value <= limit;
    failed ||= !holds;
    console.log(`${holds ? "holds" : "FAILS"}  ${what}: ${value.toFixed(2)} (limit ${limit.toFixed(2)})`);
  }
  if (failed && process.argv.includes("--gates")) process.exitCode = 1;
}
