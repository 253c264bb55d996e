import { parse } from "yaml";
import { findGaps, findStale, type Gap } from "../model/coverage.ts";
import type { SpecFacts } from "../model/document.ts";
import { CodegenError } from "../model/errors.ts";
import { readHandlerKeys } from "../model/handlers.ts";
import { type ModelPaths, newestVersion, readInputs } from "../model/load.ts";
import type { ManifestSource } from "../model/manifest.ts";
import { manifestSchema } from "../model/manifest-schema.ts";
import { applyChanges } from "../write/plan.ts";
import type { CommandIO } from "./io.ts";
import { modelPaths, packageVersion } from "./paths.ts";
import { type Item, itemsOf, type Proposal, propose } from "./proposals.ts";

/** Where verdicts come from: somebody at a terminal, the neighbours, or the one answer that cannot promise too much. */
type Answers = "asked" | "proposals" | "not yet";

interface TriageArguments {
  readonly answers: Answers;
  /** Inputs, where they are not the project's own. */
  readonly paths?: ModelPaths;
  /** The spec before. */
  readonly old?: SpecFacts | undefined;
}

/** What came of a triage. */
interface Triaged {
  /** Verdicts that somebody gave. */
  readonly human: number;
  /** Verdicts that were taken without asking. */
  readonly taken: number;
  readonly left: number;
}

/** Exit code while verdicts are missing. */
const WAITING = 3;

export async function triageCommand(io: CommandIO, given: TriageArguments): Promise<number> {
  printStale(io, modelPaths(io.root));
  const { human, taken, left } = await triage(io, given);
  if (human + taken > 0) io.out(`\n${human + taken} verdicts written. Next: npm run generate`);
  if (left === 0) {
    if (human + taken === 0) io.out("Everything has a verdict.");
    return 0;
  }
  io.out(`\n${left} verdicts are missing. To be asked for them at a terminal: npm run spec:triage`);
  io.out("To take the proposals: npm run spec:triage -- --accept-proposals");
  return WAITING;
}

/**
 * Finds a verdict for everything that has none yet, and writes each answer at once: whoever stops in the middle goes on there.
 * A method that is sent by its verdict needs more of them, for its parameters.
 */
export async function triage(io: CommandIO, given: TriageArguments): Promise<Triaged> {
  const paths = given.paths ?? modelPaths(io.root);
  let [human, taken] = [0, 0];
  const skipped = new Set<string>();
  for (;;) {
    const round = openGaps(paths, packageVersion(io.root));
    const open = round.open.filter(({ items }) => items.some((item) => !skipped.has(keyOf(item))));
    if (open.length === 0) return { human, taken, left: skipped.size };
    for (const { manifest, path, items } of open) {
      const context = { ...round, manifest, old: given.old };
      if (given.answers === "asked" && io.ask === undefined) {
        printOpen(io, path, items, (item) => propose(item, context));
        for (const item of items) skipped.add(keyOf(item));
        continue;
      }
      const decided = new Map<Item, string>();
      for (const section of new Set(items.map(({ gap }) => gap.section)))
        io.out(countText(path, section, items));
      for (const [position, item] of items.entries()) {
        if (skipped.has(keyOf(item))) continue;
        const proposal = given.answers === "not yet" ? undefined : propose(item, context);
        const line =
          given.answers === "asked"
            ? await ask(io, item, proposal, `${position + 1} of ${items.length}`)
            : takenLine(io, item, proposal);
        if (line === undefined) {
          skipped.add(keyOf(item));
          continue;
        }
        if (line === null) {
          for (const rest of items.slice(position)) skipped.add(keyOf(rest));
          break;
        }
        if (given.answers === "asked") human += 1;
        else taken += 1;
        decided.set(item, line);
        if (given.answers === "asked") write(path, manifest, decided);
      }
      if (given.answers !== "asked") write(path, manifest, decided);
    }
  }
}

interface Round {
  readonly facts: SpecFacts;
  readonly helpers: ReadonlySet<string>;
  readonly version: string;
  readonly open: readonly { manifest: ManifestSource; path: string; items: readonly Item[] }[];
}

function openGaps(paths: ModelPaths, packaged: string | undefined): Round {
  const { facts, manifests } = readInputs(paths);
  const version = packaged ?? newestVersion(manifests);
  const pathOf = (manifest: ManifestSource): string =>
    paths.manifestPaths.find((path) => path.endsWith(`${manifest.own.profile}.manifest.yaml`)) ?? "";
  const open = manifests.map((manifest) => ({
    manifest,
    path: pathOf(manifest),
    items: findGaps(facts, manifest, version).flatMap(itemsOf),
  }));
  const helpers = readHandlerKeys(paths.helpersPath, "helpers")?.keys ?? new Set<string>();
  return { facts, helpers, version, open: open.filter(({ items }) => items.length > 0) };
}

function printStale(io: CommandIO, paths: ModelPaths): void {
  const { facts, manifests } = readInputs(paths);
  for (const manifest of manifests) {
    for (const { what, line, why } of findStale(facts, manifest)) {
      io.out(`${manifest.yaml.name}:${line ?? 1}: ${what} ${why}; delete the line, or correct its name`);
    }
  }
}

/** Lines that belong to one place are printed together, so that each block is pasted at once. */
function printOpen(
  io: CommandIO,
  path: string,
  items: readonly Item[],
  proposed: (item: Item) => Proposal,
): void {
  const gaps = [...new Set(items.map(({ gap }) => gap))];
  for (const section of ["methods", "parameters"] as const) {
    const own = gaps.filter((gap) => gap.section === section);
    if (own.length === 0) continue;
    io.out(countText(path, section, items));
    const places = new Map<number | undefined, string[]>();
    for (const gap of own) {
      const lines = new Map(
        items
          .filter((item) => item.gap === gap)
          .map((item) => {
            const { row, because } = proposed(item);
            return [item, withRow(item, row, because)];
          }),
      );
      places.set(gap.after, [...(places.get(gap.after) ?? []), pasted(gap, lines)]);
    }
    for (const [place, lines] of places) io.out(`  # behind line ${place ?? "?"}\n${lines.join("\n")}`);
  }
}

function countText(path: string, section: Gap["section"], items: readonly Item[]): string {
  const count = items.filter(({ gap }) => gap.section === section).length;
  return `\n${nameOf(path)}, ${section}: ${count} without a verdict`;
}

function takenLine(io: CommandIO, item: Item, proposal: Proposal | undefined): string {
  const line = item.gap.paste.split("\n")[item.at] ?? "";
  if (proposal === undefined) return line;
  io.out(`  ${item.title}: ${proposal.row}, ${proposal.because}`);
  return withRow(item, proposal.row, `${today()}, proposed: ${proposal.because}`);
}

/**
 * @returns the line to write; undefined for a question that is skipped, null where nobody wants to be asked any more.
 */
async function ask(
  io: CommandIO,
  item: Item,
  proposal: Proposal | undefined,
  position: string,
): Promise<string | undefined | null> {
  if (proposal === undefined || io.ask === undefined) return undefined;
  io.out(`\n${position}: ${item.title}\n  proposed: ${proposal.row}\n  because:  ${proposal.because}`);
  for (;;) {
    const said = (await io.ask("Enter takes it; or a row in braces, s(kip), q(uit): "))?.trim();
    if (said === undefined || said === "q") return null;
    if (said === "s") return undefined;
    if (said === "") return withRow(item, proposal.row, `${today()}, accepted: ${proposal.because}`);
    const wrong = faultOf(item, said);
    if (wrong !== undefined) {
      io.out(`  ${wrong}`);
      continue;
    }
    const why = (await io.ask("Why (it stands beside the row): "))?.trim().replaceAll("\n", " ");
    return withRow(item, said, why === undefined || why === "" ? today() : `${today()}: ${why}`);
  }
}

/** What is wrong with a row that somebody typed, in itself. What it refers to is checked with all the others. */
function faultOf(item: Item, row: string): string | undefined {
  let value: unknown;
  try {
    value = parse(row);
  } catch (error) {
    return `that is no row: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}`;
  }
  const { name, id } = item;
  const sections =
    name === undefined ? { methods: { [id]: value } } : { parameters: { [id]: { [name]: value } } };
  const parsed = manifestSchema.safeParse({ version: 1, profile: "codex", ...sections });
  const [issue] = parsed.success ? [] : parsed.error.issues;
  return issue === undefined
    ? undefined
    : `that is no row: ${issue.path.slice(2).join(" > ")}: ${issue.message}`;
}

/** `  name: { … } # why` */
function withRow({ gap, at }: Item, row: string, why: string): string {
  const line = gap.paste.split("\n")[at] ?? "";
  return `${line.slice(0, line.indexOf(":"))}: ${row} # ${why}`;
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function keyOf({ gap, id, name }: Item): string {
  return [gap.section, id, name].join(" ");
}

function nameOf(path: string): string {
  return `spec/${path.slice(path.lastIndexOf("/") + 1)}`;
}

/** Lines of a gap of which something is decided, the line of their method in front. */
function pasted(gap: Gap, lines: ReadonlyMap<Item, string>): string {
  const items = [...lines.keys()];
  const head = gap.paste.split("\n").slice(0, Math.min(...itemsOf(gap).map(({ at }) => at)));
  return [...head, ...items.map((item) => lines.get(item) ?? "")].join("\n");
}

function write(path: string, manifest: ManifestSource, decided: ReadonlyMap<Item, string>): void {
  const gaps = [...new Set([...decided.keys()].map(({ gap }) => gap))];
  const additions = gaps.map((gap) => ({
    ...gap,
    paste: pasted(gap, new Map([...decided].filter(([item]) => item.gap === gap))),
  }));
  const folder = path.slice(0, path.lastIndexOf("/"));
  const file = path.slice(folder.length + 1);
  applyChanges(folder, [{ file, before: manifest.yaml.text, after: withGaps(manifest, additions) }]);
}

/** The manifest's text with the lines put in. Text and not YAML nodes, so that comments and layout stay untouched. */
function withGaps({ yaml }: ManifestSource, gaps: readonly Gap[]): string {
  const lines = yaml.text.split("\n");
  const additions = new Map<number, string[]>();
  for (const { section, after, paste } of gaps) {
    const line = after ?? 0;
    if (line === 0) {
      throw new CodegenError({
        file: yaml.name,
        message: `has no section \`${section}\``,
        fix: `add the line:\n${section}:`,
      });
    }
    additions.set(line, [...(additions.get(line) ?? []), paste]);
  }
  return lines
    .flatMap((line, index) => {
      const added = additions.get(index + 1);
      // `methods: {}` cannot have lines below it.
      return added === undefined ? [line] : [line.replace(/^(\w+):\s*\{\s*\}/, "$1:"), ...added];
    })
    .join("\n");
}
