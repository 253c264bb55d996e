import type { SpecFacts } from "./document.ts";
import type { Problem } from "./errors.ts";
import { operationConstant } from "./names.ts";
import { type DocumentPath, pathText, placeOf } from "./places.ts";
import type { ExportedNameFact, SignatureFact } from "./sdk-facts.ts";
import { isBindable, isTypeParameterSource, isTypeSource } from "./type-source.ts";

/** What a text of the document becomes, and how it may look. */
interface Rule {
  readonly what: string;
  readonly allows: (text: string) => boolean;
  readonly allowed: string;
}

/** A text of the document that becomes a path or code, and where it stands. */
interface Given {
  readonly rule: Rule;
  readonly path: DocumentPath;
  readonly text: string | undefined;
}

/** What every object has: a method of that name would hide it, and one called `constructor` would be another thing. */
const ON_EVERY_OBJECT = new Set(Object.getOwnPropertyNames(Object.prototype));

const like =
  (pattern: RegExp) =>
  (text: string): boolean =>
    pattern.test(text);
const isMember = (text: string): boolean => /^[a-z]\w*$/.test(text) && !ON_EVERY_OBJECT.has(text);

const MEMBER = "letters and digits, a small letter first, and nothing that every object has";
const RULES = {
  package: {
    what: "package",
    allows: like(/^(@[a-z\d][\w.-]*\/)?[a-z\d][\w.-]*$/),
    allowed: "the name of an npm package",
  },
  module: {
    what: "module",
    allows: like(/^[a-z][a-z\d]*([-_][a-z\d]+)*(\/[a-z][a-z\d]*([-_][a-z\d]+)*)*$/),
    allowed: "small words joined by dashes, in folders, such as vector-stores/files",
  },
  origin: {
    what: "module",
    allows: like(/^[A-Za-z]\w*([-_]\w+)*(\/[A-Za-z]\w*([-_]\w+)*)*$/),
    allowed: "words joined by dashes, in folders, such as lib/AssistantStream",
  },
  accessor: {
    what: "accessor",
    allows: (text) => text.split(".").every(isMember),
    allowed: `names joined by dots, such as vectorStores.files: ${MEMBER}`,
  },
  method: { what: "method", allows: isMember, allowed: `a name such as createAndPoll: ${MEMBER}` },
  class: { what: "class", allows: like(/^[A-Z]\w*$/), allowed: "a name such as VectorStores" },
  type: {
    what: "type",
    allows: like(/^[A-Z]\w*(\.[A-Za-z]\w*)*$/),
    allowed: "a name such as VectorStoreFile, with dots where it stands in another",
  },
  schema: {
    what: "schema",
    allows: like(/^([a-z]\w*\.)*[A-Z]\w*(\.[A-Z]\w*)*$/),
    allowed: "accessor and type, such as vectorStores.files.VectorStoreFile",
  },
  argument: {
    what: "argument",
    allows: (text) => isBindable(text) && text !== "options" && text !== "ops",
    allowed:
      "a name such as vectorStoreID that TypeScript has no use for; not `options`, which comes last, and not `ops`",
  },
  signatureArgument: {
    what: "argument",
    allows: (text) => isBindable(text) && text !== "ops",
    allowed: "a name such as vectorStoreID that TypeScript has no use for, and not `ops`",
  },
  typeText: {
    what: "type",
    allows: isTypeSource,
    allowed: "one TypeScript type without comments, escapes and templates",
  },
  typeParameters: {
    what: "list of type parameters",
    allows: isTypeParameterSource,
    allowed: "a list such as <A extends object = B>",
  },
} satisfies Readonly<Record<string, Rule>>;

/**
 * Names that cannot become what the generator makes of them. The one place that judges them: what has passed it is put into
 * paths and code as it is.
 */
export function nameProblems(facts: SpecFacts): Problem[] {
  const problems = [...givenNames(facts)].flatMap(({ rule, path, text }): Problem[] => {
    if (text === undefined || rule.allows(text)) return [];
    return [
      {
        ...placeOf(facts.sources, path, text),
        message: `${pathText(path)}: ${JSON.stringify(text)} cannot be the name of a ${rule.what}`,
        fix: `allowed: ${rule.allowed}`,
      },
    ];
  });
  return problems.length > 0 ? problems : collisions(facts);
}

function* givenNames({ sdk, operations, schemas }: SpecFacts): Generator<Given> {
  const root = (rule: Rule, text: string | undefined, ...path: (string | number)[]): Given => ({
    rule,
    path: ["x-sdk", ...path],
    text,
  });
  yield root(RULES.package, sdk.source.package, "source", "package");
  for (const [at, resource] of sdk.resources.entries()) {
    yield root(RULES.accessor, resource.accessor, "resources", at, "accessor");
    yield root(RULES.class, resource.class, "resources", at, "class");
    yield root(RULES.module, resource.module, "resources", at, "module");
  }
  for (const [at, module] of sdk.modules.entries()) yield root(RULES.module, module, "modules", at);
  for (const [at, name] of sdk.rootTypes.entries()) yield* exportedNames(name, ["x-sdk", "rootTypes", at]);
  for (const [accessor, names] of Object.entries(sdk.classTypes)) {
    yield root(RULES.accessor, accessor, "classTypes", accessor);
    for (const [at, name] of names.entries())
      yield* exportedNames(name, ["x-sdk", "classTypes", accessor, at]);
  }
  for (const [index, names] of Object.entries(sdk.indexExports)) {
    yield root(RULES.module, index, "indexExports", index);
    for (const [at, { name, from, declared }] of names.entries()) {
      yield root(RULES.type, name, "indexExports", index, at, "name");
      yield root(RULES.module, from, "indexExports", index, at, "from");
      yield root(RULES.type, declared, "indexExports", index, at, "declared");
    }
  }
  for (const [at, helper] of sdk.helpers.entries()) {
    yield root(RULES.accessor, helper.accessor, "helpers", at, "accessor");
    yield root(RULES.method, helper.method, "helpers", at, "method");
    yield root(RULES.module, helper.module, "helpers", at, "module");
    const path = ["x-sdk", "helpers", at];
    for (const [signature, place] of signatures(helper.overloads, path, helper)) {
      yield* signatureNames(signature, place);
    }
  }
  for (const [at, page] of sdk.pages.entries()) {
    yield root(RULES.class, page.name, "pages", at, "name");
    yield root(RULES.module, page.module, "pages", at, "module");
    yield root(RULES.typeText, page.item, "pages", at, "item");
  }
  for (const [at, { name, module, typeParams }] of sdk.external.entries()) {
    yield root(RULES.class, name, "external", at, "name");
    yield root(RULES.origin, module, "external", at, "module");
    yield root(RULES.typeParameters, typeParams, "external", at, "typeParams");
  }
  for (const [at, { accessor, method }] of sdk.extensions.entries()) {
    yield root(RULES.accessor, accessor, "extensions", at, "accessor");
    yield root(RULES.method, method, "extensions", at, "method");
  }
  for (const operation of operations) yield* operationNames(operation);
  for (const [key, schema] of Object.entries(schemas)) {
    const path = ["components", "schemas", key];
    yield { rule: RULES.schema, path, text: key };
    const module = schema["x-sdk"]?.module;
    yield { rule: RULES.module, path: [...path, "x-sdk", "module"], text: module };
  }
}

function* operationNames(operation: SpecFacts["operations"][number]): Generator<Given> {
  const fact = operation["x-sdk"];
  const path = ["paths", operation.path, operation.verb, "x-sdk"];
  const given = (rule: Rule, text: string | undefined, ...rest: (string | number)[]): Given => ({
    rule,
    path: [...path, ...rest],
    text,
  });
  yield given(RULES.accessor, fact.accessor, "accessor");
  yield given(RULES.method, fact.method, "method");
  for (const [at, argument] of fact.args.entries()) {
    yield given(RULES.argument, argument.name, "args", at, "name");
    yield given(RULES.typeText, argument.type, "args", at, "type");
  }
  if (fact.page !== undefined) {
    yield given(RULES.class, fact.page.alias, "page", "alias");
    yield given(RULES.typeText, fact.page.item, "page", "item");
  }
  if (fact.stream !== undefined) {
    yield given(RULES.schema, fact.stream.event, "stream", "event");
    for (const [name, text] of Object.entries(fact.stream.params)) {
      yield given(RULES.typeText, text, "stream", "params", name);
    }
  }
  for (const [signature, place] of signatures(fact.overloads, path)) yield* signatureNames(signature, place);
}

function* exportedNames(name: ExportedNameFact, path: DocumentPath): Generator<Given> {
  const given = (rule: Rule, key: keyof ExportedNameFact): Given => ({
    rule,
    path: [...path, key],
    text: name[key],
  });
  yield given(RULES.type, "name");
  yield given(RULES.origin, "module");
  yield given(RULES.schema, "component");
  yield given(RULES.class, "class");
  yield given(RULES.type, "page");
  yield given(RULES.type, "external");
}

/** Overloads, or the one signature that stands in their place. */
function signatures(
  overloads: readonly SignatureFact[] | undefined,
  path: DocumentPath,
  only?: SignatureFact,
): [SignatureFact, DocumentPath][] {
  if (only !== undefined && overloads === undefined) return [[only, path]];
  return (overloads ?? []).map((each, at) => [each, [...path, "overloads", at]]);
}

function* signatureNames({ typeParams, args, returns }: SignatureFact, path: DocumentPath): Generator<Given> {
  yield { rule: RULES.typeParameters, path: [...path, "typeParams"], text: typeParams };
  yield { rule: RULES.typeText, path: [...path, "returns"], text: returns };
  for (const [at, { name, type }] of args.entries()) {
    yield { rule: RULES.signatureArgument, path: [...path, "args", at, "name"], text: name };
    yield { rule: RULES.typeText, path: [...path, "args", at, "type"], text: type };
  }
}

/** Names that are good one by one, and of which two become the same. */
function collisions({ sdk, operations, sources }: SpecFacts): Problem[] {
  const problems: Problem[] = [];
  const claim = (
    taken: Map<string, string>,
    name: string,
    by: string,
    { path, text }: Pick<Given, "path" | "text">,
  ): void => {
    const other = taken.get(name);
    if (other === undefined) taken.set(name, by);
    else if (other !== by) {
      problems.push({
        ...placeOf(sources, path, text),
        message: `${pathText(path)}: ${by} and ${other} would both be called ${name}`,
        fix: "give one of the two another name",
      });
    }
  };
  const constants = new Map<string, string>();
  const members = new Map<string, string>();
  for (const [at, { accessor }] of sdk.resources.entries()) {
    const path = ["x-sdk", "resources", at, "accessor"];
    claim(members, accessor, `the resource ${accessor}`, { path, text: accessor });
  }
  const methods = [
    ...operations.map(({ path, verb, "x-sdk": fact }) => ({ fact, path: ["paths", path, verb, "x-sdk"] })),
    ...sdk.helpers.map((fact, at) => ({ fact, path: ["x-sdk", "helpers", at] })),
  ];
  for (const { fact, path } of methods) {
    const id = `${fact.accessor}.${fact.method}`;
    const given = { path: [...path, "method"], text: fact.method };
    claim(constants, operationConstant(id), id, given);
    claim(members, id, `the method ${id}`, given);
    const names = new Map<string, string>();
    for (const [at, { name }] of fact.args.entries()) {
      claim(names, name, `argument ${at + 1}`, { path: [...path, "args", at, "name"], text: name });
    }
  }
  return problems;
}
