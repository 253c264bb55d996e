import { spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { expect, vi } from "vitest";
import { OAuthCodexClient } from "../../src/index.ts";
import { checkStorage, exportStorage, importStorage, storageStats, tidyStorage } from "../../src/storage.ts";
import { jwt } from "../support/http.ts";
import { type Backend, startBackend } from "./backend.ts";
import { Chance } from "./chance.ts";

const WORKER = fileURLToPath(new URL("./kill-worker.ts", import.meta.url));
/** Files of the storage that every round begins with. */
const FILES = 24;

/** What a killed process had acknowledged. */
interface Said {
  readonly store?: string;
  readonly file?: string;
  readonly word?: string;
  readonly batch?: string;
}

/** Where a round takes place. */
interface Round {
  /** A copy of the storage that rounds begin with. */
  readonly folder: string;
  /** An export of it. */
  readonly exported: string;
  /** A folder that is not there yet. */
  readonly target: string;
  readonly backend: Backend;
}

interface Task {
  /** Whose storage the process works on, and what else it is told. */
  readonly args: (round: Round) => readonly string[];
  /** The longest time until it is killed, in milliseconds: about as long as the work takes. */
  readonly within: number;
  /** Looks at what is left, does the work to its end, and looks again. */
  readonly judge: (round: Round, said: readonly Said[]) => Promise<void>;
}

const open = (folder: string, backend?: Backend): OAuthCodexClient =>
  new OAuthCodexClient({
    accessToken: jwt(),
    compatStorageDir: folder,
    logLevel: "off",
    ...(backend ? { baseURL: backend.baseURL, profile: "codex" } : {}),
  });

const contentOf = (number: number): string => `content number ${number % 10} lighthouse`;

async function expectSound(folder: string): Promise<void> {
  const { findings } = await checkStorage(folder, { bytes: true });
  expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
}

/** Every file that the storage began with, with all its bytes. */
async function expectWhole(folder: string): Promise<void> {
  await expectSound(folder);
  await using client = open(folder);
  const names = new Map<string, string>();
  for await (const { id, filename } of client.files.list({ purpose: "assistants" })) names.set(filename, id);
  for (let number = 0; number < FILES; number++) {
    const id = names.get(`kept-${number}.txt`);
    expect(id, `kept-${number}.txt`).toBeDefined();
    expect(await client.files.retrieveContent(id ?? "")).toBe(contentOf(number));
  }
}

export const TASKS = {
  import: {
    args: ({ target, exported }) => [target, exported],
    within: 500,
    async judge({ target, exported }) {
      // Whatever came of it, there is no damage, and the same import again brings all of it.
      await importStorage(exported, target);
      await expectWhole(target);
      expect((await storageStats(target)).rows).toMatchObject({ files: FILES, vector_stores: 1 });
    },
  },
  export: {
    args: ({ folder, target }) => [folder, target],
    within: 400,
    async judge({ folder, target }) {
      await expectWhole(folder);
      // A half of an export is never taken for a whole one.
      const into = `${target}-imported`;
      const made = await importStorage(target, into).then(
        () => true,
        () => false,
      );
      if (made) await expectWhole(into);
      else {
        await exportStorage(`${target}-again`, folder);
        await importStorage(`${target}-again`, into);
        await expectWhole(into);
      }
    },
  },
  tidy: {
    args: ({ folder }) => [folder],
    within: 250,
    async judge({ folder }) {
      await expectWhole(folder);
      await tidyStorage(folder, { now: () => Date.now() + 2 * 3_600_000 });
      await expectWhole(folder);
      expect((await checkStorage(folder, { bytes: true })).findings).toEqual([]);
    },
  },
  index: {
    args: ({ folder }) => [folder],
    within: 900,
    async judge({ folder }, said) {
      await expectWhole(folder);
      await using client = open(folder);
      for (const { store = "", file = "", word = "" } of said) {
        const place = await client.vectorStores.files.poll(store, file, { pollIntervalMs: 30 });
        expect(place.status).toBe("completed");
        const { data } = await client.vectorStores.search(store, { query: word });
        expect(data.map(({ file_id }) => file_id)).toEqual([file]);
      }
    },
  },
  batch: {
    args: ({ folder, backend }) => [folder, backend.baseURL, jwt()],
    within: 500,
    async judge({ folder, backend }, said) {
      const [{ batch: id } = {}] = said;
      if (id === undefined) return;
      await expectWhole(folder);
      await using client = open(folder, backend);
      const batch = await vi.waitFor(
        async () => {
          const found = await client.batches.retrieve(id);
          expect(found.status).toBe("completed");
          return found;
        },
        { timeout: 60_000, interval: 50 },
      );
      const output = await client.files.retrieveContent(batch.output_file_id ?? "");
      const lines = output.trim().split("\n").map(lineOf);
      const byName = lines.toSorted((a, b) => a.number - b.number);
      expect(byName).toEqual(
        Array.from({ length: 24 }, (_, number) => ({ number, text: backend.text(number) })),
      );
    },
  },
} as const satisfies Record<string, Task>;

export type TaskName = keyof typeof TASKS;

function lineOf(line: string): { number: number; text: string } {
  const { custom_id, response } = JSON.parse(line);
  return {
    number: Number(custom_id.replace("request-", "")),
    text: response.body.output
      .flatMap((item: { content?: { text?: string }[] }) => item.content ?? [])
      .map((part: { text?: string }) => part.text ?? "")
      .join(""),
  };
}

/** A storage with files that must survive whatever happens, and an export of it. */
async function prepare(root: string): Promise<{ folder: string; exported: string }> {
  const folder = join(root, "base");
  const exported = join(root, "exported");
  const client = open(folder);
  const store = await client.vectorStores.create({ name: "kept" });
  const files = Array.from(
    { length: FILES },
    (_, number) => new File([contentOf(number)], `kept-${number}.txt`),
  );
  await client.vectorStores.fileBatches.uploadAndPoll(store.id, { files }, { pollIntervalMs: 50 });
  await client.close();
  await exportStorage(exported, folder);
  return { folder, exported };
}

/** Files that have expired, whose bytes tidying has to remove. */
async function litter(folder: string): Promise<void> {
  await using client = open(folder);
  for (let number = 0; number < 12; number++) {
    await client.files.create({
      file: new File([`short-lived ${number}`], "gone.txt"),
      purpose: "user_data",
      expires_after: { anchor: "created_at", seconds: 3600 },
    });
  }
}

async function killed(task: TaskName, args: readonly string[], delay: number): Promise<Said[]> {
  const child = spawn(process.execPath, [WORKER, task, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  const said: Said[] = [];
  let complaint = "";
  child.stderr.on("data", (text) => {
    complaint += text;
  });
  createInterface({ input: child.stdout }).on("line", (line) => {
    if (line === "begun") setTimeout(() => child.kill("SIGKILL"), delay);
    // The last line of a killed process may be cut; what was not said whole was not acknowledged.
    else if (line.endsWith("}")) said.push(JSON.parse(line));
  });
  await once(child, "close");
  expect(complaint).toBe("");
  return said;
}

/** Processes are killed in the middle of their work, one after the other, until the time is over; each kind of work once at least. */
export async function killChaos({
  seed,
  seconds,
}: {
  seed: number;
  seconds: number;
}): Promise<ReadonlyMap<TaskName, number>> {
  const root = await mkdtemp(join(tmpdir(), "oauth-codex-kills-"));
  const kills = new Map<TaskName, number>();
  try {
    const base = await prepare(root);
    const littered = join(root, "littered");
    await cp(base.folder, littered, { recursive: true });
    await litter(littered);
    const end = Date.now() + seconds * 1000;
    for (let number = 0; number === 0 || Date.now() < end; number++) {
      for (const task of Object.keys(TASKS).filter((name): name is TaskName => name in TASKS)) {
        const chance = new Chance(seed, task, number);
        const place = join(root, `${task}-${number}`);
        const folder = join(place, "storage");
        await cp(task === "tidy" ? littered : base.folder, folder, { recursive: true });
        await using backend = await startBackend(seed + number, { choose: () => "nothing" });
        const round = { folder, exported: base.exported, target: join(place, "target"), backend };
        const delay = chance.below(TASKS[task].within);
        const said = await killed(task, TASKS[task].args(round), delay);
        await TASKS[task].judge(round, said).catch((error: unknown) => {
          throw new Error(`${task}, round ${number}, killed after ${delay} ms`, { cause: error });
        });
        kills.set(task, (kills.get(task) ?? 0) + 1);
        await rm(place, { recursive: true, force: true, maxRetries: 5 });
      }
    }
    return kills;
  } finally {
    await rm(root, { recursive: true, force: true, maxRetries: 5 });
  }
}
