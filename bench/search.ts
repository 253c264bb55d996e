/**
 * `npm run bench -- search [CHUNKS]`: the search at scale, on a made-up collection whose words are as unevenly spread as those
 * of a language. Not part of the gates: the full size (1,000,000 chunks of 100 words, then a tenth of that of 600) takes
 * minutes and a gigabyte of disk.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { isMainThread, Worker, workerData } from "node:worker_threads";
import { indexFile, migrations, search } from "../src/compat/search/index.ts";
import { WORKER_LIMITS } from "../src/compat/store/spawn.ts";

const WORDS = 200_000;
const CHUNKS_PER_FILE = 100;
const QUERIES = 200;

/** The same numbers in every run. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function spell(rank: number): string {
  let word = "";
  let rest = rank + 1;
  for (let left = 2 + Math.floor(Math.log2(rank + 2) / 5); left > 0; left--) {
    word += "bcdfghklmnprstvz".charAt(rest % 16) + "aeiou".charAt((rest >>> 4) % 5);
    rest = Math.imul(rest, 2_654_435_761) >>> 5;
  }
  return `${word}${rank.toString(36)}`;
}

function benchSearch({ chunks, words, queryWords }: Size): void {
  const random = generator(7);
  const vocabulary = Array.from({ length: WORDS }, (_, rank) => spell(rank));
  const ranked = (from: number): string =>
    vocabulary[Math.floor(from * (WORDS / from) ** random())] ?? spell(WORDS);
  const folder = mkdtempSync(join(tmpdir(), "bench-search-"));
  const db = new DatabaseSync(join(folder, "search.db"));
  db.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL");
  for (const sql of migrations) db.exec(sql);
  let bytes = 0;
  let memory = 0;
  const started = performance.now();
  const cpu = process.cpuUsage();
  let making = 0;
  let makingCpu = 0;
  for (let file = 0; file * CHUNKS_PER_FILE < chunks; file++) {
    const before = performance.now();
    const cpuBefore = process.cpuUsage();
    const texts = Array.from({ length: Math.min(CHUNKS_PER_FILE, chunks) }, () =>
      Array.from({ length: words }, () => ranked(1)).join(" "),
    );
    making += performance.now() - before;
    const { user, system } = process.cpuUsage(cpuBefore);
    makingCpu += (user + system) / 1e6;
    db.exec("BEGIN");
    indexFile(db, {
      storeId: "store",
      fileId: `file-${file}`,
      filename: `report ${file}.txt`,
      chunks: texts.map((text, start) => ({ text, start, end: start + 1 })),
      now: 0,
    });
    db.exec("COMMIT");
    for (const text of texts) bytes += text.length;
    // Asking the system takes about as long as indexing a chunk.
    if (file % 16 === 0) memory = Math.max(memory, process.memoryUsage.rss());
  }
  const seconds = (performance.now() - started - making) / 1000;
  const used = process.cpuUsage(cpu);
  const cpuSeconds = (used.user + used.system) / 1e6 - makingCpu;
  // Content words: not the hundred commonest, which in a language are stop words.
  const times: number[] = [];
  const cpuBefore = process.cpuUsage();
  for (let round = -10; round < QUERIES; round++) {
    const count = queryWords[0] + Math.floor(random() * (queryWords[1] - queryWords[0] + 1));
    const query = Array.from({ length: count }, () => ranked(100)).join(" ");
    const before = performance.now();
    search(db, { storeIds: ["store"], queries: [query], limit: 10 });
    if (round >= 0) times.push(performance.now() - before);
    memory = Math.max(memory, process.memoryUsage.rss());
  }
  const searching = process.cpuUsage(cpuBefore);
  const cpuPerQuery = (searching.user + searching.system) / 1000 / (QUERIES + 10);
  times.sort((a, b) => a - b);
  db.close();
  rmSync(folder, { recursive: true });
  const megabytes = bytes / 1e6;
  const figures = [
    `${chunks} chunks of ${words} words (${megabytes.toFixed(0)} MB)`,
    `ingest ${(megabytes / seconds).toFixed(1)} MB/s (${(megabytes / cpuSeconds).toFixed(1)} MB per CPU second)`,
    `${queryWords.join(" to ")} words: p50 ${times[QUERIES / 2]?.toFixed(1)} ms, p99 ${times[Math.floor(QUERIES * 0.99)]?.toFixed(1)} ms, ${cpuPerQuery.toFixed(1)} ms of CPU each`,
    `memory ${(memory / 1e6).toFixed(0)} MB`,
  ];
  console.log(figures.join("; "));
}

interface Size {
  readonly chunks: number;
  readonly words: number;
  readonly queryWords: readonly [least: number, most: number];
}

/** All sizes up to `chunks`, each on a thread of its own: one like those that the storage works on. */
async function benchAll(chunks: number): Promise<void> {
  const small = [10_000, 100_000, 1_000_000].filter((size) => size <= chunks);
  const sizes: Size[] = [
    ...small.map((size) => ({ chunks: size, words: 100, queryWords: [3, 5] }) as const),
    // 800 tokens are about 600 words.
    { chunks: Math.max(1000, Math.floor(chunks / 10)), words: 600, queryWords: [8, 8] },
  ];
  for (const size of sizes) {
    const worker = new Worker(new URL(import.meta.url), { workerData: size, resourceLimits: WORKER_LIMITS });
    await once(worker, "exit");
  }
}

/** In a process of its own and from JavaScript, as users have it: what strips the types takes a lot of memory. */
export async function runSearchBench(chunks: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "bench-search-"));
  const outfile = join(folder, "search.mjs");
  try {
    // Here, and not above: the bundle has no `node_modules` beside it.
    const { build } = await import("esbuild");
    await build({
      entryPoints: [fileURLToPath(import.meta.url)],
      outfile,
      bundle: true,
      platform: "node",
      format: "esm",
      external: ["esbuild"],
    });
    const child = spawn(process.execPath, [outfile, String(chunks)], { stdio: "inherit" });
    await once(child, "exit");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (!isMainThread) benchSearch(workerData as Size);
else if (process.argv[1] === fileURLToPath(import.meta.url)) await benchAll(Number(process.argv[2]));
