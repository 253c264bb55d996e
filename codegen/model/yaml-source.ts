import { isCollection, isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument } from "yaml";
import { CodegenError } from "./errors.ts";
import { inOrder } from "./order.ts";
import { prototypeKey } from "./prototype-keys.ts";
import type { SourceText } from "./source.ts";

type YamlPath = readonly (string | number)[];

/** Where a value stands: its path, its line, and from where to where in the file's text. */
interface YamlPlace {
  readonly path: YamlPath;
  readonly line: number;
  readonly range: readonly [start: number, end: number];
}

interface Parsed {
  readonly root: Node | null;
  readonly lines: LineCounter;
  readonly value: unknown;
}

/** Of the last files, by text: one command reads the same ones several times, and parsing is most of what reading costs. */
const kept = new Map<string, Parsed>();
const KEPT = 64;

/** A YAML input as plain data, with the line of everything in it. */
export class YamlSource {
  readonly name: string;
  readonly text: string;
  readonly #root: Node | null;
  readonly #lines: LineCounter;
  readonly #value: unknown;

  /** @throws {CodegenError} for what is not YAML, and for a key that stands twice in one map. */
  constructor({ name, text }: SourceText) {
    const known = kept.get(text);
    const { root, lines, value } = known ?? parsed(name, text);
    this.name = name;
    this.text = text;
    this.#root = root;
    this.#lines = lines;
    this.#value = value;
    if (known !== undefined) return;
    const named = prototypeKey(value, (path) => ({ file: name, line: this.lineOf(path) }));
    if (named !== undefined) throw new CodegenError(named);
    const [oldest] = kept.keys();
    if (kept.size >= KEPT && oldest !== undefined) kept.delete(oldest);
    kept.set(text, { root, lines, value });
  }

  /** What the file says. A copy each time, because overlays are laid over what a document says. */
  get value(): unknown {
    return inOrder(this.#value);
  }

  /** Line on which an entry starts: that of its key, or of the list item. Falls back to what holds it. */
  lineOf(path: YamlPath): number | undefined {
    for (let length = path.length; length > 0; length -= 1) {
      const entry = this.#entry(path.slice(0, length));
      const start = entry?.key.range?.[0];
      if (start !== undefined) return this.#lines.linePos(start).line;
    }
    return this.#root === null ? undefined : 1;
  }

  has(path: YamlPath): boolean {
    return this.#entry(path) !== undefined;
  }

  /** Last line of an entry, without the comments and blank lines behind it. */
  endLineOf(path: YamlPath): number | undefined {
    const entry = this.#entry(path);
    if (entry === undefined) return undefined;
    const end = lastContent(entry.value) ?? entry.key.range?.[1];
    return end === undefined ? undefined : this.#lines.linePos(Math.max(0, end - 1)).line;
  }

  /** Every value that says just this text, in the order of the lines. */
  placesOf(text: string): YamlPlace[] {
    const places: YamlPlace[] = [];
    const walk = (node: unknown, path: YamlPath): void => {
      if (isMap(node)) {
        for (const { key, value } of node.items)
          walk(value, [...path, isScalar(key) ? String(key.value) : ""]);
      } else if (isSeq(node)) {
        for (const [position, item] of node.items.entries()) walk(item, [...path, position]);
      } else if (isScalar(node) && node.value === text && node.range != null) {
        const [start, end] = node.range;
        places.push({ path, line: this.#lines.linePos(start).line, range: [start, end] });
      }
    };
    if (this.text.includes(text)) walk(this.#root, []);
    return places;
  }

  #entry(path: YamlPath): { key: Node; value: Node | null } | undefined {
    let value = this.#root;
    let key: Node | undefined;
    for (const segment of path) {
      if (isMap(value)) {
        const pair = value.items.find((item) => isScalar(item.key) && String(item.key.value) === segment) as
          | Pair<Node, Node | null>
          | undefined;
        if (pair === undefined) return undefined;
        key = pair.key;
        value = pair.value;
      } else if (isSeq(value) && typeof segment === "number") {
        value = (value.items[segment] as Node | undefined) ?? null;
        if (value === null) return undefined;
        key = value;
      } else return undefined;
    }
    return key === undefined ? undefined : { key, value };
  }
}

/** Where the text of a node ends. A block map's own range runs on to the next key. */
function lastContent(node: Node | null): number | undefined {
  if (isCollection(node) && node.flow !== true) {
    const last = node.items.at(-1) as Node | Pair<Node, Node | null> | undefined;
    if (last === undefined) return node.range?.[1];
    if ("key" in last) return lastContent(last.value) ?? last.key.range?.[1];
    return lastContent(last);
  }
  return node?.range?.[1];
}

function parsed(name: string, text: string): Parsed {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    throw new CodegenError(
      document.errors.map(({ message, pos }) => ({
        file: name,
        line: lines.linePos(pos[0]).line,
        message,
        ...(message.startsWith("Map keys must be unique") ? { fix: "delete one of the two lines" } : {}),
      })),
    );
  }
  return { root: document.contents as Node | null, lines, value: document.toJS() };
}
