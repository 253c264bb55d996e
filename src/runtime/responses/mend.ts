import { type ItemPart, type OutputItem, objectsIn } from "./events.ts";

/** Texts of an item itself, and lists of parts that have texts. */
const TEXTS = ["arguments", "input", "code"] as const;
const LISTS = ["content", "summary"] as const;

type Fields = Readonly<Record<string, unknown>>;

/**
 * A finished item with what was told of it before, where the finished one says less: servers leave texts, parts, citations and
 * names out of it. The same object when it lacks nothing.
 */
export function mendItem(finished: OutputItem, told: OutputItem): OutputItem {
  const changes: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(told)) {
    // Of what is under way its state alone is no longer true.
    if (key !== "status" && finished[key] === undefined) changes[key] = value;
  }
  for (const key of TEXTS) {
    const text = fuller(finished[key], told[key]);
    if (text !== finished[key]) changes[key] = text;
  }
  for (const key of LISTS) {
    const parts = mendParts(finished[key], told[key]);
    if (parts !== finished[key]) changes[key] = parts;
  }
  return Object.keys(changes).length === 0 ? finished : { ...finished, ...changes };
}

/** A finished part with what was told of it before. */
export function mendPart(finished: ItemPart, told: ItemPart): ItemPart {
  const text = fuller(finished.text, told.text);
  const refusal = fuller(finished.refusal, told.refusal);
  const cited = objectsIn(finished.annotations).length > 0 || objectsIn(told.annotations).length === 0;
  if (text === finished.text && refusal === finished.refusal && cited) return finished;
  const mended = { ...finished };
  if (text !== undefined) mended.text = text;
  if (refusal !== undefined) mended.refusal = refusal;
  if (!cited) mended.annotations = told.annotations;
  return mended;
}

/** Whether a part says anything. */
export function saysText({ text, refusal }: ItemPart): boolean {
  return Boolean(text) || Boolean(refusal);
}

/** All the texts of an item, for comparison: what it refuses with is told apart from the same words said. */
export function textOf(item: OutputItem): string {
  const parts = LISTS.flatMap((key) => objectsIn<ItemPart>(item[key]));
  const texts = [...TEXTS.map((key) => item[key]), ...parts.map(({ text }) => text)];
  const refusals = joined(parts.map(({ refusal }) => refusal));
  return joined(texts) + (refusals === "" ? "" : `\0${refusals}`);
}

const joined = (texts: readonly unknown[]): string =>
  texts.filter((text) => typeof text === "string").join("");

function mendParts(finished: unknown, told: unknown): unknown {
  const before = objectsIn<ItemPart>(told);
  if (!before.some(saysText) && objectsIn(finished).length > 0) return finished;
  const parts = objectsIn<ItemPart>(finished);
  const whole = parts.map(wordsOf).join("").includes(before.map(wordsOf).join(""));
  const mended = parts.map((part, index) => {
    const known = before[index];
    if (known?.type !== part.type) return part;
    // What it says less than before, another part says.
    return whole && wordsOf(part).length < wordsOf(known).length ? part : mendPart(part, known);
  });
  const lacking = before.filter(
    (part, index) =>
      !whole &&
      saysText(part) &&
      parts[index]?.type !== part.type &&
      !parts.some((each) => wordsOf(each) === wordsOf(part)),
  );
  if (lacking.length === 0 && mended.every((part, index) => part === parts[index])) return finished;
  return [...mended, ...lacking];
}

const wordsOf = ({ text, refusal }: ItemPart): string => `${text ?? ""}${refusal ?? ""}`;

/** What was told, where the finished text is only the beginning of it; else the finished one. */
function fuller<T>(finished: T, told: unknown): T | string {
  if (typeof told !== "string" || told === "") return finished;
  return typeof finished !== "string" || told.startsWith(finished) ? told : finished;
}

/** Whether two items name themselves alike. */
export function isSame(a: OutputItem, b: OutputItem): boolean {
  return sameText(a, b, "id") || (a.type === b.type && sameText(a, b, "call_id"));
}

/** Whether two items name themselves, and not alike. */
export function contradict(a: OutputItem, b: OutputItem): boolean {
  return isNamed(a) && isNamed(b) && !isSame(a, b);
}

const isNamed = ({ id, call_id }: Fields): boolean => isName(id) || isName(call_id);
const isName = (value: unknown): boolean => typeof value === "string" && value !== "";
const sameText = (a: Fields, b: Fields, key: string): boolean => isName(a[key]) && a[key] === b[key];
