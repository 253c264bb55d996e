import type { Gap } from "../model/coverage.ts";
import type { SpecFacts } from "../model/document.ts";
import type { ManifestSource } from "../model/manifest.ts";
import { listMethods, type MethodFact } from "../model/methods.ts";

/** A verdict that neighbours have, and who they are. */
export interface Proposal {
  /** As the manifest writes it: `{ route: unsupported, … }`. */
  readonly row: string;
  /** `as evals.create and 8 more of evals` */
  readonly because: string;
}

interface ProposalContext {
  readonly facts: SpecFacts;
  readonly manifest: ManifestSource;
  /** The spec before: a method that has moved keeps its verdict. */
  readonly old?: SpecFacts | undefined;
  /** Helpers that have code. */
  readonly helpers: ReadonlySet<string>;
  /** `since` of new rows. */
  readonly version: string;
}

/** One thing that needs a verdict: a method, or one parameter of a method. */
export interface Item {
  readonly gap: Gap;
  readonly id: string;
  /** Of a parameter. */
  readonly name?: string;
  /** The line of the gap that it is about. */
  readonly at: number;
  readonly title: string;
}

/** What there is to decide in a gap: a gap may hold several parameters, with the line of their method in front. */
export function itemsOf(gap: Gap): Item[] {
  if (gap.kind === "method") return [{ gap, id: gap.what, at: 0, title: `${gap.what} (${gap.title})` }];
  const [id = "", names = ""] = gap.what.split(" > ");
  const lines = gap.paste.split("\n");
  const all = names.split(", ");
  return all.map((name, position) => ({
    gap,
    id,
    name,
    at: lines.length - all.length + position,
    title: `${id} > ${name} (${gap.title})`,
  }));
}

/**
 * What the nearest neighbours say. Never more than holds without further code: a method without a handler is a stub, and a
 * parameter is sent only where the same one is sent by a method of the same route.
 */
export function propose(item: Item, context: ProposalContext): Proposal {
  return item.name === undefined
    ? proposeMethod(item.id, context)
    : proposeParameter(item.id, item.name, item, context);
}

function proposeMethod(id: string, context: ProposalContext): Proposal {
  const { facts, manifest, helpers, version } = context;
  const all = listMethods(facts);
  const method = all.find((each) => each.id === id);
  if (method?.kind === "helper" && helpers.has(id)) {
    return { row: `{ route: helper, handler: ${id}, since: ${version} }`, because: "there is code for it" };
  }
  const moved = method === undefined ? undefined : movedFrom(method, context);
  if (moved !== undefined) return moved;
  if (method?.kind === "helper") {
    const called = method.fact.calls.find((call) => manifest.data.methods[call]?.route === "unsupported");
    const row = called === undefined ? undefined : stubRow(called, context);
    if (row !== undefined) return { row, because: `it calls ${called}` };
  }
  const names = id.split(".");
  const verb = names.at(-1) ?? "";
  // What is said of an API that goes says nothing of one that has come, whatever folder they share.
  const aging = agingOf(all);
  const peers = Object.keys(manifest.data.methods).filter((other) => aging.has(other) === aging.has(id));
  for (let depth = names.length - 1; depth > 0; depth -= 1) {
    const family = names.slice(0, depth).join(".");
    const near = peers.filter((other) => other.startsWith(`${family}.`));
    if (near.length === 0) continue;
    const found = mostFrequent(near, verb, context);
    if (found === undefined) return notYet(context, `methods of ${family} work, and this one has no handler`);
    return { row: found.row, because: `as ${some(found.ids)} of ${family}` };
  }
  const found = mostFrequent(peers, verb, context);
  return found === undefined
    ? notYet(context, "nothing near it has a verdict")
    : { row: found.row, because: `as ${some(found.ids)}: nothing of ${names[0]} has a verdict` };
}

/** Methods of an API that goes; a helper goes with what it calls. */
function agingOf(methods: readonly MethodFact[]): ReadonlySet<string> {
  const aging = new Set(methods.filter(({ fact }) => fact.deprecated === true).map(({ id }) => id));
  for (let known = -1; known !== aging.size; ) {
    known = aging.size;
    for (const method of methods) {
      if (method.kind === "helper" && method.fact.calls.some((call) => aging.has(call))) aging.add(method.id);
    }
  }
  return aging;
}

/** The same request under another name. */
function movedFrom(method: MethodFact, { old, manifest }: ProposalContext): Proposal | undefined {
  if (old === undefined || method.kind === "helper") return undefined;
  const before = listMethods(old).find(({ kind, title }) => kind === "operation" && title === method.title);
  const row =
    before === undefined || before.id === method.id
      ? undefined
      : writtenRow(manifest, ["methods", before.id]);
  return before === undefined || row === undefined
    ? undefined
    : { row, because: `it was ${before.id} before` };
}

interface Stubs {
  readonly row: string;
  readonly ids: readonly string[];
}

/** The reason that most stubs among some methods have; one of the same name counts for three others. */
function mostFrequent(ids: readonly string[], verb: string, context: ProposalContext): Stubs | undefined {
  const votes = new Map<string, string[]>();
  for (const id of ids) {
    const row = stubRow(id, context);
    if (row === undefined) continue;
    const weight = id.endsWith(`.${verb}`) ? 3 : 1;
    votes.set(row, [...(votes.get(row) ?? []), ...Array.from({ length: weight }, () => id)]);
  }
  const [first] = [...votes].sort(([, a], [, b]) => b.length - a.length);
  return first === undefined ? undefined : { row: first[0], ids: [...new Set(first[1])] };
}

/** The row of a stub for another method: with the same reason, and from the version of today. */
function stubRow(id: string, { manifest, version, facts }: ProposalContext): string | undefined {
  const row = manifest.data.methods[id];
  if (row?.route !== "unsupported" || row.reason === undefined) return undefined;
  const { alternative } = row;
  const isThere =
    alternative !== undefined &&
    (alternative in manifest.data.alternatives || listMethods(facts).some((each) => each.id === alternative));
  const more = isThere ? `, alternative: ${alternative}` : "";
  return `{ route: unsupported, since: ${version}, reason: ${row.reason}${more} }`;
}

function notYet({ version }: ProposalContext, because: string): Proposal {
  return { row: `{ route: unsupported, since: ${version}, reason: not_yet }`, because };
}

const UNDECIDED = "{ verdict: drop, reason: not_yet }";

function proposeParameter(id: string, name: string, { gap, at }: Item, context: ProposalContext): Proposal {
  const { manifest } = context;
  const offered = rowIn(gap.paste.split("\n")[at] ?? "");
  if (offered !== undefined && offered !== UNDECIDED) {
    return { row: offered, because: "as it was among the extra parameters" };
  }
  const route = manifest.data.methods[id]?.route;
  const resource = id.slice(0, id.lastIndexOf("."));
  const votes = new Map<string, string[]>();
  for (const [other, rows] of Object.entries(manifest.data.parameters)) {
    const verdict = rows[name]?.verdict;
    const isSame = manifest.data.methods[other]?.route === route;
    // What this side does for one method it does not do for another by itself.
    const needsCode =
      verdict === "emulate" || verdict === "force" || (verdict === "send" && route === "compat");
    const row = verdict === undefined ? undefined : writtenRow(manifest, ["parameters", other, name]);
    if (row === undefined || !isSame || needsCode) continue;
    const weight = other.startsWith(`${resource}.`) ? 3 : 1;
    votes.set(row, [...(votes.get(row) ?? []), ...Array.from({ length: weight }, () => other)]);
  }
  const [first] = [...votes].sort(([, a], [, b]) => b.length - a.length);
  return first === undefined
    ? { row: UNDECIDED, because: "no method like it has a parameter of that name" }
    : { row: first[0], because: `as ${name} of ${some([...new Set(first[1])])}` };
}

/** A row as the file writes it, where it stands on one line; rows that are inherited stand in another file. */
function writtenRow(
  { own, yaml, base }: ManifestSource,
  path: readonly [string, ...string[]],
): string | undefined {
  const [section, id = "", name] = path;
  const rows = section === "methods" ? own.methods : own.parameters;
  if (!(id in rows)) return base === undefined ? undefined : writtenRow(base, path);
  const line = yaml.lineOf(path);
  if (line === undefined || (name === undefined && yaml.endLineOf(path) !== line)) return undefined;
  return rowIn(yaml.text.split("\n")[line - 1] ?? "");
}

/** `name: { … } # why` -> `{ … }` */
function rowIn(line: string): string | undefined {
  return /^\s*[^:]+:\s*(\{.*\})\s*(?:#.*)?$/.exec(line)?.[1];
}

function some(ids: readonly string[]): string {
  const [first = ""] = ids;
  return ids.length === 1 ? first : `${first} and ${ids.length - 1} more`;
}
