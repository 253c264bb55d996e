import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Inputs } from "../commands/generate.ts";
import { manifestFiles, modelPaths, overlayFiles, SPEC_FILE } from "../commands/paths.ts";
import { UNWRITTEN_FILE } from "../emit/naming.ts";
import { CodegenError } from "../model/errors.ts";
import { hash } from "../write/lock.ts";

/** Where the inputs of a bump wait until it is whole. Beside the project's own, which stay as they are until then. */
export const BUMP_FOLDER = ".spec-bump";
const STATE = "state.json";

interface State {
  readonly version: 1;
  /** As it was asked for. */
  readonly from: string;
  /** Version of `openai`. */
  readonly to: string;
  /** Hashes of the project's own inputs when the bump began. */
  readonly base: Readonly<Record<string, string>>;
  /** What a machine has decided, as lines of the report. */
  readonly notes: readonly string[];
  /** Verdicts that somebody gave. */
  readonly human: number;
}

/** A bump that is under way: its inputs, and what has been decided. */
export class Stage {
  readonly root: string;
  readonly folder: string;
  #state: State;

  private constructor(root: string, state: State) {
    this.root = root;
    this.folder = join(root, BUMP_FOLDER);
    this.#state = state;
  }

  /** The bump that waits in a project, if one does. */
  static open(root: string): Stage | undefined {
    const path = join(root, BUMP_FOLDER, STATE);
    if (!existsSync(path)) return undefined;
    const state: State = JSON.parse(readFileSync(path, "utf8"));
    return state.version === 1 ? new Stage(root, state) : undefined;
  }

  /** Begins one, with copies of the project's inputs and another spec. The state is written last: without it there is no bump. */
  static begin(root: string, { from, to, spec }: { from: string; to: string; spec: string }): Stage {
    const folder = join(root, BUMP_FOLDER);
    rmSync(folder, { recursive: true, force: true });
    for (const file of ownFiles(root)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      cpSync(join(root, file), join(folder, file));
    }
    mkdirSync(join(folder, "spec"), { recursive: true });
    writeFileSync(join(folder, SPEC_FILE), spec);
    const base = hashesOf(root);
    const stage = new Stage(root, { version: 1, from, to, base, notes: [], human: 0 });
    stage.#save();
    return stage;
  }

  get from(): string {
    return this.#state.from;
  }

  get to(): string {
    return this.#state.to;
  }

  get notes(): readonly string[] {
    return this.#state.notes;
  }

  get human(): number {
    return this.#state.human;
  }

  /** Keeps what has been decided, so that a later run counts it as well. */
  decided(notes: readonly string[], human = 0): void {
    this.#state = { ...this.#state, notes: [...this.#state.notes, ...notes], human: this.human + human };
    this.#save();
  }

  /** @throws {CodegenError} where the project's inputs are not what the bump began with: its copies would undo that. */
  checkBase(): void {
    const now = hashesOf(this.root);
    const { base } = this.#state;
    const changed = [...new Set([...Object.keys(base), ...Object.keys(now)])].filter(
      (file) => base[file] !== now[file],
    );
    if (changed.length === 0) return;
    throw new CodegenError(
      changed.map((file) => ({
        file,
        message: `has changed since the bump to ${this.to} began`,
        fix: "begin again: npm run spec:bump -- <version> --restart",
      })),
    );
  }

  /** The inputs of this bump: copies where there are any, and else the project's own. */
  inputs(): Inputs {
    const own = modelPaths(this.root);
    const at = (file: string): string => join(this.folder, file);
    const overlays = overlayFiles(this.folder);
    const manifests = manifestFiles(this.folder);
    const paths = {
      ...own,
      specPath: at(SPEC_FILE),
      overlayPaths: overlays.map(at),
      manifestPaths: manifests.map(at),
      ...(own.linesFolder === undefined ? {} : { linesFolder: at("spec/overlays") }),
      externalPaths: {
        ...own.externalPaths,
        ...(existsSync(at(UNWRITTEN_FILE)) ? { [UNWRITTEN_FILE]: at(UNWRITTEN_FILE) } : {}),
      },
    };
    const hashed = [SPEC_FILE, ...overlays, ...manifests].map((file) => [file, at(file)] as const);
    return { paths, hashed };
  }

  /** Texts of all copies, by their place in the project. */
  files(): Map<string, string> {
    const names = readdirSync(this.folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(this.folder.length + 1)
          .replaceAll("\\", "/"),
      )
      .filter((file) => file.startsWith("spec/") || file.startsWith("src/"));
    return new Map(names.map((file) => [file, readFileSync(join(this.folder, file), "utf8")]));
  }

  /** Adds lines to the file of types that are still to be written by hand. */
  owe(lines: readonly string[]): void {
    const path = join(this.folder, UNWRITTEN_FILE);
    const text = existsSync(path)
      ? readFileSync(path, "utf8").trimEnd()
      : "/** Types that are still to be written by hand, as `openai` has them. Whoever writes one moves it to a file of its kind. */";
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${[text, ...lines].join("\n")}\n`);
  }

  /** Keeps what can be read afterwards, and takes the rest away. */
  end(): void {
    for (const part of ["spec", "src", STATE])
      rmSync(join(this.folder, part), { recursive: true, force: true });
  }

  #save(): void {
    writeFileSync(join(this.folder, STATE), `${JSON.stringify(this.#state, null, 2)}\n`);
  }
}

function ownFiles(root: string): string[] {
  return [...overlayFiles(root), ...manifestFiles(root), UNWRITTEN_FILE].filter((file) =>
    existsSync(join(root, file)),
  );
}

function hashesOf(root: string): Record<string, string> {
  const files = [...ownFiles(root), SPEC_FILE].filter((file) => existsSync(join(root, file)));
  return Object.fromEntries(files.map((file) => [file, hash(readFileSync(join(root, file), "utf8"))]));
}
