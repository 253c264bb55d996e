import type { CodeBlockWriter } from "ts-morph";
import { GENERATED_PAGES, type PageRule } from "../model/page-classes.ts";
import type { OperationMethod, PageFact, Schema } from "../model/types.ts";
import { type ModelIndex, PAGINATION_MODULE } from "./model-index.ts";
import { ModuleScope } from "./module-scope.ts";
import { schemaType, type TypePlace } from "./schema-type.ts";
import { createWriter, fileText, separate } from "./source-file.ts";
import { docComment, typeText } from "./type-text.ts";

type List = OperationMethod & { readonly page: PageFact & { readonly rule: PageRule } };

/** Page classes that the runtime does not have: as types, for the objects come from one class that works by their rule. */
export function emitPagination(index: ModelIndex): Map<string, string> {
  const lists = index.model.resources
    .flatMap(({ methods }) => methods)
    .filter((method): method is List => method.kind === "operation" && method.page?.rule !== undefined);
  const first = new Map(lists.toReversed().map((list) => [list.page.class, list]));
  if (first.size === 0) return new Map();
  const names = [...first.keys()].sort();
  const declared = names.flatMap((name) => [name, `${name}Params`, `${name}Response`]);
  const scope = new ModuleScope(index, GENERATED_PAGES, undefined, declared);
  const writer = createWriter();
  const place: TypePlace = { index, scope, enclosing: [] };
  for (const name of names) writePage(writer, name, first.get(name), place);
  return new Map([[GENERATED_PAGES, fileText(scope, writer)]]);
}

function writePage(writer: CodeBlockWriter, name: string, list: List | undefined, place: TypePlace): void {
  const { index, scope } = place;
  if (list === undefined) return;
  const { field, param } = list.page.rule;
  const fields = fieldsOf(list).map(([key, schema, optional]) => {
    const isItems = schema.type === "array";
    const type = isItems ? "Array<Item>" : typeText(schemaType(schema, place));
    return `${JSON.stringify(key)}${optional ? "?" : ""}: ${type};`;
  });
  separate(writer);
  writer.write(`export interface ${name}Response<Item>`).block(() => {
    for (const line of fields) writer.writeLine(line);
  });
  separate(writer);
  const says = `One page of a list. Its \`${field}\` is what the next page is asked for with, as \`${param}\`.`;
  for (const line of docComment([says])) writer.writeLine(line);
  const page = scope.bind("src/runtime/pagination.ts", "AbstractPage", "type");
  writer.writeLine(`export interface ${name}<Item> extends ${page}<Item>, ${name}Response<Item> {}`);
  const params = index.components.get(`${PAGINATION_MODULE}.${name}Params`)?.schema;
  separate(writer);
  writer.writeLine(
    `export type ${name}Params = ${params === undefined ? `{ ${param}?: string }` : typeText(schemaType(params, place))};`,
  );
}

/** Fields of the answer, as the first list of the class has them. */
function fieldsOf({ result }: List): [name: string, schema: Schema, optional: boolean][] {
  if (result.kind !== "schema") return [];
  const { properties = {}, required = [] } = result.schema;
  return Object.entries(properties).map(([name, schema]) => [name, schema, !required.includes(name)]);
}
