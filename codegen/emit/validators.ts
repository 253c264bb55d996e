import { readFileSync } from "node:fs";
import { withLineFeeds } from "../model/line-ends.ts";
import { operationConstant } from "../model/names.ts";
import { laidOver, mapOf } from "../model/order.ts";
import type { OperationMethod, ProfileModel, Schema, SdkModel } from "../model/types.ts";
import { call, type Expression, expressionText } from "./call-text.ts";
import { componentOf, groupBy, indexModel, type ModelIndex, refKey } from "./model-index.ts";
import { GENERATED, HEADER } from "./naming.ts";
import { membersOf } from "./schema-parts.ts";
import { flattenObject } from "./validator-members.ts";
import { asOne } from "./validator-parts.ts";
import { ValidatorSchemas } from "./validator-schemas.ts";

const FOLDER = `${GENERATED}/validators`;
const UNIONS = new URL("./templates/unions.ts", import.meta.url);
const HELPERS = ["byKind", "byOpenTag", "byTag", "closest", "keyCount"];

interface Validated {
  readonly method: OperationMethod;
  readonly params: string;
  readonly nullable: boolean;
  readonly optional: boolean;
}

/** Validators for the params of every method whose params some profile looks at, one file per top-level resource. */
export function emitValidators(model: SdkModel): Map<string, string> {
  const index = indexModel(model);
  const methods = validatedMethods(index);
  const nameOf = fileNames(methods.map(({ method }) => method.accessor));
  const files = groupBy(methods, ({ method }) => nameOf(method.accessor));
  return new Map([
    ...[...files].map(([name, methods]): [string, string] => [
      `${FOLDER}/${name}.ts`,
      validatorFile(index, methods),
    ]),
    [`${FOLDER}/unions.ts`, `${HEADER}\n${withLineFeeds(readFileSync(UNIONS, "utf8"))}`],
    [`${FOLDER}/index.ts`, indexFile(files)],
  ]);
}

function validatedMethods(index: ModelIndex): Validated[] {
  return index.model.resources
    .filter((resource) => resource.aliasOf === undefined)
    .flatMap((resource) => resource.methods)
    .filter((method) => method.kind === "operation")
    .filter((method) => index.model.profiles.some((profile) => looksAt(profile, method)))
    .flatMap((method): Validated[] => {
      const params = method.args.find((argument) => argument.in === "params");
      const key = paramsComponent(method, params?.type, index);
      if (params === undefined || key === undefined) return [];
      return [{ method, params: key, nullable: params.nullable, optional: params.optional }];
    });
}

/** A profile that sends everything as it comes looks only at the params on which it has verdicts. */
function looksAt(profile: ProfileModel, { id }: OperationMethod): boolean {
  if (id in profile.parameters || id in profile.extraParameters) return true;
  return profile.otherwise === "unsupported" && profile.verdicts[id]?.own.route !== "unsupported";
}

/** The component that says most about the params: a base with `stream` open where there is one. */
function paramsComponent(
  method: OperationMethod,
  type: string | undefined,
  index: ModelIndex,
): string | undefined {
  const candidates = [method.stream?.params.base, type, method.stream?.params.nonStreaming];
  return candidates.find((key) => key !== undefined && index.components.has(key));
}

function validatorFile(index: ModelIndex, methods: readonly Validated[]): string {
  const schemas = new ValidatorSchemas(index);
  const exported = methods.map(({ method, params, nullable, optional }) => {
    const extra = new Set(
      index.model.profiles.flatMap((profile) => Object.keys(profile.extraParameters[method.id] ?? {})),
    );
    const value = paramsExpression(schemas, params, [...extra], index);
    const orNull = nullable ? call("z.nullable", value) : value;
    return constant(
      `export const ${validatorConstant(method.id)}: z.ZodMiniType`,
      optional ? call("z.optional", orNull) : orNull,
    );
  });
  const shared = schemas.shared.map(({ name, type, expression }) =>
    constant(`const ${name}: ${type}`, expression),
  );
  const body = [...shared, ...exported].join("\n\n");
  const used = HELPERS.filter((name) => body.includes(`${name}(`));
  const names = [...used, ...(body.includes(": ObjectSchema =") ? ["type ObjectSchema"] : [])];
  const imports = ['import * as z from "zod/mini";'];
  if (used.length > 0) imports.push(`import { ${names.join(", ")} } from "./unions.ts";`);
  else if (names.length > 0) imports.push('import type { ObjectSchema } from "./unions.ts";');
  return [HEADER, ...imports, "", `${body}\n`].join("\n");
}

function paramsExpression(
  schemas: ValidatorSchemas,
  key: string,
  extra: readonly string[],
  index: ModelIndex,
): Expression {
  const schema = asOne(componentOf(index, key).schema, index);
  const union = membersOf(schema);
  if (union === undefined) return schemas.object(schema, extra);
  const members = union.map((member): Schema => {
    const target = member.$ref === undefined ? member : componentOf(index, refKey(member.$ref)).schema;
    const object = flattenObject(target, index);
    const accepted = mapOf(extra.map((name): [string, Schema] => [name, {}]));
    return { ...object, properties: laidOver(accepted, object.properties) };
  });
  return schemas.expression({ anyOf: members });
}

function constant(head: string, expression: Expression): string {
  return `${head} = ${expressionText(expression)};`;
}

function indexFile(files: ReadonlyMap<string, readonly Validated[]>): string {
  const lines = [...files].flatMap(([name, methods]) =>
    methods.map(
      ({ method }) =>
        `"${method.id}": async () => (await import("./${name}.ts")).${validatorConstant(method.id)},`,
    ),
  );
  return [
    HEADER,
    'import type { ZodMiniType } from "zod/mini";',
    "",
    "/** Validators of params by operation id, each loaded when it is first asked for. */",
    "export const validators = {",
    ...lines,
    "} satisfies Readonly<Record<string, () => Promise<ZodMiniType>>>;\n",
  ].join("\n");
}

/** Constant of a method's validator. One that is called as a helper of the file steps aside. */
function validatorConstant(id: string): string {
  const name = operationConstant(id);
  return HELPERS.includes(name) ? `${name}Params` : name;
}

/** Files that the folder has besides. */
const OWN_FILES = ["index", "unions"];

/** File of an accessor's validators: `vectorStores.files` -> `vector-stores`. One that another has already steps aside. */
function fileNames(accessors: readonly string[]): (accessor: string) => string {
  const names = new Map<string, string>();
  const taken = new Set(OWN_FILES);
  for (const top of new Set(accessors.map(topOf))) {
    let name = top.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    while (taken.has(name)) name = `${name}-params`;
    taken.add(name);
    names.set(top, name);
  }
  return (accessor) => names.get(topOf(accessor)) ?? "";
}

function topOf(accessor: string): string {
  return accessor.split(".")[0] ?? accessor;
}
