import { entriesOf, fieldsOf, listOf, type Spec } from "./fields.ts";
import { keyOf, type Sheet } from "./sheet.ts";

/** Reads all that a schema promises of a value whose type is written `type`. `whole`: the type is the schema's own. */
export function read(sheet: Sheet, type: string, schema: Spec, whole = false): void {
  const { $ref } = schema;
  const { scalars, listed, structures, anything } = membersOf(sheet, schema);
  if (typeof $ref === "string" && !whole) {
    sheet.add(`const ${sheet.fresh("read")}: ${sheet.component(keyOf($ref))} = value<${type}>();`);
    return;
  }
  if (anything || schema["x-sdk-type"] !== undefined || schema["format"] === "binary") return;
  sheet.add(`ok<Scalars<${type}, ${union(scalars)}, ${union(listed)}>>();`);
  const isArray = (member: Spec): boolean => sheet.target(member)["type"] === "array";
  const arrays = structures.filter(isArray);
  const objects = structures.filter((member) => !isArray(member));
  const told = objects.map((member) => markOf(sheet, member));
  const apart = structures.length > 1;
  // Members of which nobody can say which is which: what each promises is read where it stands alone.
  const isTold = (mark: string | undefined): mark is string =>
    mark !== undefined && told.filter((each) => each === mark).length === 1;
  if (apart && objects.length > 1 && !told.every(isTold)) return;
  if (arrays.length > 0) {
    const list = sheet.type(`Or<Arrays<${type}>>[number]`);
    for (const member of arrays) read(sheet, list, fieldsOf(sheet.target(member)["items"]));
  } else if (!apart) sheet.add(`ok<None<Arrays<${type}>>>();`);
  if (objects.length === 0 && !apart) sheet.add(`ok<None<Objects<${type}>>>();`);
  if (apart && objects.length > 0 && told.every(isTold)) {
    const known = [...told, ...(arrays.length > 0 ? ["readonly unknown[]"] : [])];
    sheet.add(`ok<Meets<Structured<${type}>, ${union(known)}>>();`);
  }
  objects.forEach((member, at) => {
    const mark = told[at];
    const own =
      apart && mark !== undefined ? `Or<Extract<Objects<${type}>, ${mark}>>` : `Or<Objects<${type}>>`;
    readObject(sheet, sheet.type(own), member);
  });
}

function readObject(sheet: Sheet, type: string, member: Spec): void {
  if (typeof member["$ref"] === "string") {
    read(sheet, type, member);
    return;
  }
  const { properties, required } = sheet.folded(member);
  for (const [name, schema] of entriesOf(properties)) {
    const field = sheet.type(`${type}[${JSON.stringify(name)}]`);
    const present = required.includes(name) ? field : sheet.type(`Exclude<${field}, undefined>`);
    if (required.includes(name))
      sheet.add(`ok<undefined extends ${field} ? unknown extends ${field} ? true : false : true>();`);
    read(sheet, present, fieldsOf(schema));
  }
  const { additionalProperties: more } = member;
  if (more !== undefined && more !== false) {
    read(sheet, sheet.type(`${type}[string]`), more === true ? {} : fieldsOf(more));
  }
}

/** `{ type: "started" }`: what a member of a union is told apart by. */
function markOf(sheet: Sheet, member: Spec): string | undefined {
  const { properties, required } = sheet.folded(sheet.target(member));
  const marks = entriesOf(properties).flatMap(([name, each]) => {
    const { const: only, enum: values } = fieldsOf(each);
    const [mark, ...others] = only === undefined ? listOf(values) : [only];
    return mark === undefined || others.length > 0 || !required.includes(name)
      ? []
      : [`${JSON.stringify(name)}: ${JSON.stringify(mark)}`];
  });
  return marks.length === 0 ? undefined : `{ ${marks.join("; ")} }`;
}

function membersOf(
  sheet: Sheet,
  schema: Spec,
): { scalars: string[]; listed: string[]; structures: Spec[]; anything: boolean } {
  const found = {
    scalars: [] as string[],
    listed: [] as string[],
    structures: [] as Spec[],
    anything: false,
  };
  const visit = (given: Spec, open: readonly string[] = []): void => {
    const { $ref, anyOf, oneOf, enum: values, const: only, type, nullable } = given;
    if (nullable === true) found.scalars.push("null");
    const members = anyOf ?? oneOf;
    if (typeof $ref === "string") {
      const key = keyOf($ref);
      const target = fieldsOf(sheet.schemas[key]);
      const isUnion = target["anyOf"] ?? target["oneOf"] ?? target["enum"];
      if (isUnion === undefined || open.includes(key)) found.structures.push(given);
      else visit(target, [...open, key]);
    } else if (members !== undefined) for (const member of listOf(members)) visit(fieldsOf(member), open);
    else if (only !== undefined)
      (typeof only === "boolean" || only === null ? found.scalars : found.listed).push(JSON.stringify(only));
    else if (values !== undefined) {
      for (const each of listOf(values))
        (each === null ? found.scalars : found.listed).push(JSON.stringify(each));
    } else if (Array.isArray(type)) for (const each of type) visit({ ...given, type: each }, open);
    else if (
      type === "array" ||
      type === "object" ||
      given["properties"] !== undefined ||
      given["allOf"] !== undefined
    )
      found.structures.push(given);
    else if (type === undefined) found.anything = true;
    else found.scalars.push(type === "integer" ? "number" : String(type));
  };
  visit(schema);
  return found;
}

function union(members: readonly string[]): string {
  return members.length === 0 ? "never" : [...new Set(members)].join(" | ");
}
