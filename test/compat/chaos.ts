import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";
import { checkStorage } from "../../src/storage.ts";
import { Chance } from "../chaos/chance.ts";
import { localClient, onEnd, temporaryFolder } from "./support.ts";

const WORKER = fileURLToPath(new URL("./chaos-worker.ts", import.meta.url));

interface Event {
  readonly made?: "store" | "file" | "place";
  readonly id?: string;
  readonly content?: string;
  readonly store?: string;
  readonly deleting?: string;
  readonly deleted?: string;
}

/**
 * Processes write into one folder, and every second one of them is killed and replaced. Afterwards every acknowledged write
 * must be there, nothing that was deleted may be served, and the check must be clean.
 */
export async function storageChaos({
  seed,
  processes,
  seconds,
}: {
  seed: number;
  processes: number;
  seconds: number;
}): Promise<{ killed: number; acknowledged: number; deleted: number }> {
  const chance = new Chance(seed, "storage");
  const folder = await temporaryFolder();
  const events: Event[] = [];
  const complaints: string[] = [];
  const running = new Set<ChildProcess>();
  /** Those that have done something: killing others would only test how programs start. */
  const busy = new Set<ChildProcess>();
  let started = 0;
  const start = (): void => {
    const child = spawn(process.execPath, [WORKER, folder, `w${started++}`], { stdio: "pipe" });
    running.add(child);
    createInterface({ input: child.stdout }).on("line", (line) => {
      // The last line of a killed process may be cut; what was not said whole was not acknowledged.
      if (!line.endsWith("}")) return;
      events.push(JSON.parse(line) as Event);
      busy.add(child);
    });
    child.stderr.on("data", (text) => complaints.push(String(text)));
    child.on("close", () => {
      running.delete(child);
      busy.delete(child);
    });
  };
  onEnd(async () => {
    for (const child of running) child.kill("SIGKILL");
  });
  for (let n = 0; n < processes; n++) start();
  let killed = 0;
  while (killed < seconds) {
    await delay(1000);
    if (busy.size === 0 || !chance.oneOf([...busy]).kill("SIGKILL")) continue;
    killed++;
    start();
  }
  for (const child of running) child.kill("SIGKILL");
  while (running.size > 0) await delay(50);

  const files = new Map(events.filter(({ made }) => made === "file").map(({ id, content }) => [id, content]));
  expect(files.size).toBeGreaterThan(0);
  expect(complaints).toEqual([]);

  const client = localClient({ compatStorageDir: folder });
  const deleted = new Set<string | undefined>(events.flatMap(({ deleted: id }) => id ?? []));
  // Neither there nor gone for certain: their process was killed in the middle.
  const deleting = new Set(events.map(({ deleting: id }) => id));
  for (const [id, content] of files) {
    if (deleted.has(id))
      await expect(client.files.retrieve(id as string)).rejects.toMatchObject({ status: 404 });
    else if (!deleting.has(id)) expect(await client.files.retrieveContent(id as string)).toBe(content);
  }
  for (const { id, store } of events.filter(({ made }) => made === "place")) {
    if (deleting.has(id)) continue;
    const place = await client.vectorStores.files.poll(store as string, id as string, { pollIntervalMs: 50 });
    // A file on which three indexers were killed is given up, and says so.
    if (place.status !== "completed") expect(place.last_error?.code).toBe("server_error");
  }
  for (const { id } of events.filter(({ made }) => made === "store")) {
    const { data } = await client.vectorStores.search(id as string, {
      query: "words common",
      max_num_results: 50,
    });
    for (const hit of data) {
      expect(deleted.has(hit.file_id)).toBe(false);
      expect(await client.files.retrieve(hit.file_id)).toMatchObject({ filename: hit.filename });
    }
  }
  await client.close();
  const report = await checkStorage(folder, { bytes: true });
  expect(report.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  const acknowledged = events.filter(({ made, deleted }) => made ?? deleted).length;
  return { killed, acknowledged, deleted: deleted.size };
}
