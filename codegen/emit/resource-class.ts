import type { CodeBlockWriter } from "ts-morph";
import { operationConstant } from "../model/names.ts";
import type { ExportedName, Method, MethodVerdict, Resource, SdkModel } from "../model/types.ts";
import { type MethodSignature, methodSignatures } from "./method-signatures.ts";
import type { ModelIndex } from "./model-index.ts";
import { judges } from "./model-methods.ts";
import type { ModuleScope } from "./module-scope.ts";
import { GENERATED, moduleFile } from "./naming.ts";
import { explanation } from "./parameter-tags.ts";
import { separate } from "./source-file.ts";
import { docComment } from "./type-text.ts";

interface ClassContext {
  readonly index: ModelIndex;
  readonly scope: ModuleScope;
}

/** Writes a resource class: its children as fields, and its methods, each one expression long. */
export function writeResourceClass(writer: CodeBlockWriter, resource: Resource, context: ClassContext): void {
  const base = context.scope.bind("src/runtime/resource.ts", "APIResource", "value");
  const comments = docComment([resource.summary.en], resource.deprecated ? ["@deprecated"] : []);
  for (const comment of comments) writer.writeLine(comment);
  writer.write(`export class ${resource.class} extends ${base}`).block(() => {
    for (const name of resource.children) writer.writeLine(childField(name, resource, context));
    for (const method of resource.methods) writeMethod(writer, method, context);
  });
}

function childField(name: string, parent: Resource, context: ClassContext): string {
  const child = context.index.byAccessor.get(`${parent.accessor}.${name}`);
  if (child === undefined)
    throw new Error(`the model lists ${parent.accessor}.${name} but has no such resource`);
  return `${name} = new ${bindClass(child, context)}(this._client);`;
}

/** Binds the class of a resource as a value; an alias accessor binds the class it stands for. */
export function bindClass(resource: Resource, { index, scope }: ClassContext): string {
  const target =
    resource.aliasOf === undefined ? resource : (index.byAccessor.get(resource.aliasOf) ?? resource);
  return scope.bind(moduleFile(target.module), target.class, "value");
}

function writeMethod(writer: CodeBlockWriter, method: Method, context: ClassContext): void {
  const { overloads, implementation } = methodSignatures(method, context);
  // What becomes of a call is said where it is not the same everywhere.
  const { model } = context.index;
  const verdicts = model.client === undefined ? verdictLines(model, method) : [];
  const said = [method.summary.en, ...verdicts];
  separate(writer);
  for (const comment of docComment(said, method.deprecated ? ["@deprecated"] : [])) writer.writeLine(comment);
  for (const overload of overloads) writer.writeLine(`${signatureText(method.method, overload)};`);
  writer.write(signatureText(method.method, implementation)).block(() => {
    writer.writeLine(`return ${callText(method, implementation, context.scope)};`);
  });
}

function signatureText(name: string, { typeParams, parameters, returns }: MethodSignature): string {
  const generic = typeParams.length === 0 ? "" : `<${typeParams.join(", ")}>`;
  const list = parameters.map((one) => `${one.name}${one.optional ? "?" : ""}: ${one.type}`);
  return `${name}${generic}(${list.join(", ")}): ${returns}`;
}

function callText(method: Method, signature: MethodSignature, scope: ModuleScope): string {
  const operations = scope.operations(`${GENERATED}/operations.ts`);
  const target = method.effective.route === "unsupported" ? "unsupported" : "call";
  const names = signature.parameters.map((parameter) => parameter.name);
  const options = names.at(-1) === "options" ? ["options"] : [];
  const values = options.length > 0 ? names.slice(0, -1) : names;
  const args = [`${operations}.${operationConstant(method.id)}`, `[${values.join(", ")}]`, ...options];
  return `this._client.${target}(${args.join(", ")})`;
}

/** What becomes of the call on Codex, and on the profiles that treat it otherwise, as lines of the method's doc comment. */
function verdictLines({ profiles: [, ...others] }: SdkModel, { id, effective }: Method): string[] {
  const isStub = ({ route }: MethodVerdict): boolean => route === "unsupported";
  const differing = others.filter(judges).flatMap(({ name, verdicts }) => {
    const verdict = verdicts[id]?.effective;
    const differs =
      verdict && (isStub(verdict) !== isStub(effective) || verdict.when?.en !== effective.when?.en);
    return differs ? [`${name}: ${verdictText(verdict)}`] : [];
  });
  return [`Codex: ${verdictText(effective)}`, ...differing];
}

function verdictText(verdict: MethodVerdict): string {
  const { experimental, when } = verdict;
  const risk = experimental ? " Experimental: it may stop working from one day to the next." : "";
  return `${routeText(verdict)}${when === undefined ? "" : ` This holds only ${when.en.trim()}.`}${risk}`;
}

function routeText(verdict: MethodVerdict): string {
  switch (verdict.route) {
    case "unsupported":
      return `not supported.${explanation(verdict)}`;
    case "compat":
      return "answered on this side.";
    default:
      return "sent.";
  }
}

/** Statics and namespace of a class: `Files.VectorStoreFile` as a type, `VectorStores.Files` as a class too. */
export function writeClassNamespace(
  writer: CodeBlockWriter,
  className: string,
  exported: readonly ExportedName[],
  scope: ModuleScope,
  own: readonly string[] = [],
): void {
  const classes = exported.filter((name) => name.kind === "class");
  if (classes.length > 0) separate(writer);
  for (const child of classes) writer.writeLine(`${className}.${child.name} = ${localName(child, scope)};`);
  if (exported.length === 0 && own.length === 0) return;
  const names = exported.map((name) => {
    const local = localName(name, scope);
    const renamed = local === name.name ? local : `${local} as ${name.name}`;
    return name.kind === "class" ? renamed : `type ${renamed}`;
  });
  separate(writer)
    .write(`export declare namespace ${className}`)
    .block(() => {
      for (const line of own) writer.writeLine(line);
      if (names.length > 0) writer.writeLine(`export { ${names.join(", ")} };`);
    });
}

function localName(name: ExportedName, scope: ModuleScope): string {
  const declared = name.declared ?? name.name;
  if (name.module === scope.module) {
    return scope.declares(declared) ? declared : scope.external(declared);
  }
  return scope.bind(scope.fileOf(name.module, declared), declared, name.kind === "class" ? "value" : "type");
}
