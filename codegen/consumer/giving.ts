import { entriesOf, fieldsOf, listOf, type Spec } from "./fields.ts";
import { keyOf, type Sheet } from "./sheet.ts";

/** Each form of a value that is given, to a variable of a type. */
export function give(sheet: Sheet, type: string, schema: Spec): void {
  for (const form of formsOf(sheet, schema)) sheet.add(`const ${sheet.fresh("given")}: ${type} = ${form};`);
}

/** Expressions for all that a schema takes: each member of a union, each object without and with each of its fields. */
export function formsOf(sheet: Sheet, schema: Spec): string[] {
  const { $ref, anyOf, oneOf, enum: values, const: only, type, items, nullable, allOf } = schema;
  const rest = nullable === true ? ["null"] : [];
  // Its type is not what its schema says: nobody here can make one.
  if (schema["x-sdk-type"] !== undefined) return ["value<any>()", ...rest];
  if (typeof $ref === "string") return [`value<${sheet.component(keyOf($ref))}>()`, ...rest];
  const union = anyOf ?? oneOf;
  if (union !== undefined)
    return [...listOf(union).flatMap((member) => formsOf(sheet, fieldsOf(member))), ...rest];
  if (only !== undefined) return [JSON.stringify(only), ...rest];
  if (values !== undefined) return [...listOf(values).map((each) => JSON.stringify(each)), ...rest];
  if (Array.isArray(type)) return type.flatMap((each) => formsOf(sheet, { ...schema, type: each }));
  if (type === "array") {
    return [...formsOf(sheet, fieldsOf(items)).map((form) => `[${form}]`), ...rest];
  }
  if (type === "object" || schema["properties"] !== undefined || allOf !== undefined) {
    return [...objectsOf(sheet, schema), ...rest];
  }
  if (schema["format"] === "binary") return ["value<File>()", ...rest];
  if (type === "null") return ["null"];
  if (type === undefined) return ["value<{}>()", "1", ...rest];
  return [`value<${type === "integer" ? "number" : String(type)}>()`, ...rest];
}

/** The object with what it needs alone, then with each form of each of its fields, then with a key that is not listed. */
function objectsOf(sheet: Sheet, schema: Spec): string[] {
  const { properties, required } = sheet.folded(schema);
  const forms = entriesOf(properties).map(([name, each]) => [name, formsOf(sheet, fieldsOf(each))] as const);
  const least = forms.flatMap(([name, [first]]): [string, string][] =>
    required.includes(name) && first !== undefined ? [[name, first]] : [],
  );
  const withField = (name: string, form: string): string =>
    literal([...least.filter(([own]) => own !== name), [name, form]]);
  return [
    literal(least),
    ...forms.flatMap(([name, each]) => each.map((form) => withField(name, form))),
    ...otherFormsOf(sheet, schema["additionalProperties"]).map((form) => withField("x", form)),
  ];
}

function otherFormsOf(sheet: Sheet, others: unknown): string[] {
  if (others === undefined || others === false) return [];
  return others === true ? ["1"] : formsOf(sheet, fieldsOf(others));
}

/** Names in quotes: not each of them is one that the language takes without. */
function literal(fields: readonly (readonly [name: string, form: string])[]): string {
  return `{ ${fields.map(([name, form]) => `${JSON.stringify(name)}: ${form}`).join(", ")} }`;
}
