import type { Config } from "./config.ts";
import type { GivenOperation } from "./operations.ts";
import { memberName, wordsOf } from "./words.ts";

/** Where an operation is in the tree of accessors. */
export interface Place {
  readonly accessor: string;
  readonly method: string;
}

/** Segments of a path that say nothing of what is behind it. */
const PREFIX = /^(?:api|rest|v\d[\w.]*)$/i;
const isVariable = (segment: string): boolean => segment.includes("{");

/**
 * Every operation's place: by the configuration, else the accessor by its first tag or the first telling segment of its path, and
 * the method by its id without the words that the accessor says already. Without an id: by verb and path.
 *
 * @param members of the client, which no top-level accessor may be called as.
 */
export function placesOf(
  operations: readonly GivenOperation[],
  config: Config,
  members: ReadonlySet<string>,
): ReadonlyMap<GivenOperation, Place> {
  const places = new Map<GivenOperation, Place>();
  const taken = new Set<string>();
  const accessors = new Map(operations.map((each) => [each, accessorOf(each, config, members)]));
  // A name that somebody has chosen counts more than one that is made.
  for (const each of operations) {
    const chosen = config.methods[each.operationId ?? ""] ?? config.methods[each.title];
    if (chosen === undefined) continue;
    const dot = chosen.lastIndexOf(".");
    const [accessor, method] = [chosen.slice(0, dot), chosen.slice(dot + 1)];
    places.set(each, { accessor, method });
    taken.add(constantOf(accessor, method));
  }
  const rest = operations.filter((each) => !places.has(each));
  const short = new Map(rest.map((each) => [each, shortName(each, accessors.get(each) ?? "")]));
  const count = new Map<string, number>();
  for (const each of rest) {
    const key = constantOf(accessors.get(each) ?? "", short.get(each) ?? "");
    count.set(key, (count.get(key) ?? 0) + 1);
  }
  for (const each of rest) {
    const accessor = accessors.get(each) ?? "";
    const brief = short.get(each) ?? "";
    const isAlone = count.get(constantOf(accessor, brief)) === 1;
    const full = methodName(wordsOf(each.operationId ?? each.title));
    let method = isAlone && !taken.has(constantOf(accessor, brief)) ? brief : full;
    for (let number = 2; taken.has(constantOf(accessor, method)); number += 1) method = `${full}${number}`;
    taken.add(constantOf(accessor, method));
    places.set(each, { accessor, method });
  }
  return places;
}

/** What the method and the constant of its operation come to: `pets.photos.list` and `pets.photosList` are one. */
function constantOf(accessor: string, method: string): string {
  return `${accessor}.${method}`.replaceAll(".", "").toLowerCase();
}

/** What the configuration may name an accessor by. */
export function accessorKey({ tags, path }: GivenOperation): string {
  const [tag] = tags;
  if (tag !== undefined && wordsOf(tag).length > 0) return tag;
  const telling = segmentsOf(path).filter((segment) => !isVariable(segment) && !PREFIX.test(segment));
  return telling.find((segment) => wordsOf(segment).length > 0) ?? "api";
}

function accessorOf(operation: GivenOperation, { accessors }: Config, members: ReadonlySet<string>): string {
  const key = accessorKey(operation);
  const chosen = Object.hasOwn(accessors, key) ? accessors[key] : undefined;
  return chosen ?? memberName(wordsOf(key), { before: "api", behind: "API", taken: members });
}

function shortName(operation: GivenOperation, accessor: string): string {
  const { operationId } = operation;
  const words = operationId === undefined ? [] : wordsOf(operationId);
  return words.length === 0 ? byPath(operation) : methodName(withoutAccessor(words, accessor));
}

/** `listPets` of `pets` -> `list`, `getPetById` -> `getById`. All words stay where none but those of the accessor would be left. */
function withoutAccessor(words: readonly string[], accessor: string): readonly string[] {
  const own = wordsOf(accessor.split(".").at(-1) ?? accessor).map(singular);
  const at = words.findIndex((_, start) =>
    own.every((word, offset) => singular(words[start + offset] ?? "") === word),
  );
  const rest = at < 0 ? words : words.toSpliced(at, own.length);
  return rest.length === 0 || /^\d/.test(rest[0] ?? "") ? words : rest;
}

function singular(word: string): string {
  return word
    .replace(/ies$/, "y")
    .replace(/(ch|sh|s|x|z)es$/, "$1")
    .replace(/([^s])s$/, "$1");
}

const BY_ITEM = {
  get: "retrieve",
  put: "update",
  patch: "update",
  delete: "delete",
  post: "update",
} as const;
const BY_LIST = { get: "list", put: "replace", patch: "update", delete: "delete", post: "create" } as const;

/** `GET /pets/{id}` -> `retrieve`, `POST /pets/{id}/feed` -> `feed`, `GET /pets/{id}/photos` -> `listPhotos`. */
function byPath({ path, verb }: GivenOperation): string {
  const segments = segmentsOf(path).filter((segment) => !PREFIX.test(segment));
  const last = segments.at(-1);
  const isItem = last !== undefined && isVariable(last);
  const telling = segments.filter((segment) => !isVariable(segment));
  const below = telling.slice(1).flatMap(wordsOf);
  const isAction = verb === "post" && !isItem && segments.length > telling.length && telling.length > 1;
  const base = (isItem ? BY_ITEM : BY_LIST)[verb];
  return methodName(isAction ? below : [base, ...below]);
}

function methodName(words: readonly string[]): string {
  return memberName(words.length === 0 ? ["call"] : words, { before: "do", behind: "Method" });
}

function segmentsOf(path: string): string[] {
  return path.split("/").filter((segment) => segment !== "");
}
