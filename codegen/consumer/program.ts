import { call, callHelper } from "./calling.ts";
import { entriesOf, fieldsOf, listOf, type Spec, usageOf } from "./fields.ts";
import { give } from "./giving.ts";
import { useNames } from "./names.ts";
import { read } from "./reading.ts";
import { Sheet } from "./sheet.ts";

/**
 * The program of somebody who uses everything that a spec has: it names every name, gives every parameter each value that it
 * takes, reads every field. It is written from the document alone, and knows nothing of the comparison that it is a judge of.
 *
 * It reads as the documentation asks for (`docs/en/reading-a-diff.md`): a list of values may get one more, and so may a union
 * of objects; what else a field may be, it relies on.
 */
export function consumerOf(document: Spec): string {
  const sheet = new Sheet(document);
  useNames(sheet);
  const usage = usageOf(document);
  for (const [key, schema] of entriesOf(sheet.schemas)) {
    const { request = false, response = false } = usage.get(key) ?? {};
    const type = sheet.component(key);
    if (request || !response) give(sheet, type, fieldsOf(schema));
    if (response || !request) read(sheet, type, fieldsOf(schema), true);
  }
  for (const [, item] of entriesOf(document["paths"])) {
    for (const [, operation] of entriesOf(item)) call(sheet, fieldsOf(operation));
  }
  for (const helper of listOf(sheet.sdk["helpers"])) callHelper(sheet, fieldsOf(helper));
  const { client, lines } = sheet;
  return [
    ...sheet.imports,
    TOOLS,
    `declare const client: ${client};`,
    "async function program() {",
    ...lines,
    "}",
  ].join("\n");
}

/** What the program's checks are made of. */
const TOOLS = `
declare function value<T>(): T;
declare function ok<Holds extends true>(): void;
type Literal<T> = T extends string ? (string extends T ? never : T)
  : T extends number ? (number extends T ? never : T) : never;
type Structured<T> = Exclude<T, string | number | boolean | null | undefined>;
type Or<T> = [T] extends [never] ? any : T;
/** Of what is neither an object nor a list, nothing that was never there; of listed values at least one that was. */
type Scalars<T, Plain, Listed> = [T] extends [never] ? true : unknown extends T ? false
  : [Exclude<T, Structured<T> | Literal<T>>] extends [Plain]
    ? [Literal<T>] extends [never] ? true
      : [Listed] extends [never] ? ([Literal<T>] extends [Plain] ? true : false)
      : [Extract<Literal<T>, Listed>] extends [never] ? ([Literal<T>] extends [Plain] ? true : false) : true
    : false;
type Arrays<T> = Extract<Structured<T>, readonly unknown[]>;
type Objects<T> = Exclude<Structured<T>, readonly unknown[]>;
/** Of objects that can be told apart, at least one that was known. */
type Meets<T, Known> = [T] extends [never] ? true : [Extract<T, Known>] extends [never] ? false : true;
type None<T> = [T] extends [never] ? true : false;
type Both<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
`;
