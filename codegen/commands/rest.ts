import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { emitRestClient } from "../emit/rest-client.ts";
import { readClassMembers } from "../model/client-members.ts";
import { isMap } from "../model/forms/pointer.ts";
import { withLineFeeds } from "../model/line-ends.ts";
import { byText, sortedRecord } from "../model/order.ts";
import type { SdkModel } from "../model/types.ts";
import { readConfig } from "../rules/config.ts";
import { withFacts } from "../rules/facts.ts";
import { documentPath, readGiven } from "../rules/given-document.ts";
import { restModel } from "../rules/model.ts";
import { format } from "../write/format.ts";
import { HOME } from "../write/home.ts";
import { pathInside } from "../write/inside.ts";
import { hash } from "../write/lock.ts";
import { applyChanges, type Change } from "../write/plan.ts";
import { type CommandIO, phase } from "./io.ts";

/** What was written, so that the next run knows which files are its own. */
const LOCK_FILE = "client.lock.json";

interface RestArguments {
  /** File, or a file of an installed package. */
  readonly spec: string;
  readonly config?: string | undefined;
  /** Folder of the client. */
  readonly out: string;
  readonly check: boolean;
}

/**
 * Writes a client of another API into a folder, or with `check` says what would be written. Files that an earlier run wrote there and
 * nothing gives any more are deleted, unless somebody has changed them; whatever else is in the folder stays.
 */
export async function generateRest(io: CommandIO, given: RestArguments): Promise<number> {
  const { out, check } = given;
  const base = { path: join(HOME, "src/rest/client.ts"), name: "RestClient" };
  const path = documentPath(given.spec, process.cwd());
  const config = readConfig(given.config);
  const read = await phase(io, "document", () => withFacts(readGiven(path), config, readClassMembers(base)));
  const model = await phase(io, "model", () => restModel(read, base), sizeOf);
  const command = commandOf(given);
  const origin = [
    onOneLine(`Generated from ${read.client.title} ${model.source.version}. Do not edit.`),
    `To write it again: ${command}`,
  ];
  const files = await phase(io, "files", () => format(emitRestClient(model, read.client, origin)));
  const inputs = [path, ...[given.config, config.overlay].filter((each) => each !== undefined)];
  const lock = {
    version: 1,
    inputs: sortedRecord(
      Object.fromEntries(
        inputs.map((each) => [basename(each), hash(withLineFeeds(readFileSync(each, "utf8")))]),
      ),
    ),
    outputs: sortedRecord(Object.fromEntries([...files].map(([file, text]) => [file, hash(text)]))),
  };
  files.set(LOCK_FILE, `${JSON.stringify(lock, null, 2)}\n`);
  for (const note of read.notes) io.out(note);
  const changes = planChanges(out, files);
  if (check && changes.length > 0) {
    const listed = changes.slice(0, 20).map(({ file }) => `  ${file}`);
    const count = `${changes.length} ${changes.length === 1 ? "file" : "files"} of the client`;
    io.err([`${count} not up to date:`, ...listed, `To write them again: ${command}`].join("\n"));
    return 1;
  }
  if (!check) applyChanges(out, changes);
  io.out(
    check
      ? `${files.size} files of the client are up to date`
      : `${files.size} files in ${out}: ${changes.length} changed`,
  );
  return 0;
}

function sizeOf({ resources, components }: SdkModel): string {
  const methods = resources.reduce((count, resource) => count + resource.methods.length, 0);
  return `${resources.length} resources, ${methods} methods, ${components.length} types`;
}

/** What has been typed, whatever the folder: files do not depend on where they are. */
function commandOf({ spec, config }: RestArguments): string {
  const options = ["--spec", spec, ...(config === undefined ? [] : ["--config", config]), "--out <folder>"];
  return onOneLine(`npm run generate -- ${options.join(" ")}`);
}

function onOneLine(text: string): string {
  return text.replace(/[\s\u2028\u2029]+/g, " ");
}

function planChanges(out: string, files: ReadonlyMap<string, string>): Change[] {
  const changed = [...files].map(([file, after]) => ({
    file,
    before: readIfThere(pathInside(out, file)),
    after,
  }));
  const stale = Object.entries(writtenBefore(out)).flatMap(([file, known]) => {
    const before = files.has(file) ? undefined : readIfThere(pathInside(out, file));
    return before === undefined || hash(before) !== known ? [] : [{ file, before, after: undefined }];
  });
  return [...changed, ...stale]
    .filter(({ before, after }) => before !== after)
    .sort((a, b) => byText(a.file, b.file));
}

/** Files of the last run and their hashes; none where the lock is missing, or is none. */
function writtenBefore(out: string): Record<string, string> {
  try {
    const lock: unknown = JSON.parse(readIfThere(join(out, LOCK_FILE)) ?? "{}");
    const outputs = isMap(lock) && isMap(lock["outputs"]) ? lock["outputs"] : {};
    return Object.fromEntries(Object.entries(outputs).map(([file, known]) => [file, String(known)]));
  } catch {
    return {};
  }
}

function readIfThere(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}
