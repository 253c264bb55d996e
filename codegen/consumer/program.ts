import { splitTypeParameters } from "../emit/type-parameters.ts";
import { readComponents } from "../model/components.ts";
import { rootSchema } from "../model/sdk-facts.ts";
import type { Schema } from "../model/types.ts";
import { entriesOf, fieldsOf, listOf, type Spec, textsOf, usageOf } from "./fields.ts";

/**
 * The program of somebody who uses everything that a spec has: it names every name, gives every parameter each value that it
 * takes, reads every field. It is written from the document alone, and knows nothing of the comparison that it is a judge of.
 *
 * It reads as the documentation asks for (`docs/en/reading-a-diff.md`): a list of values may get one more, and so may a union
 * of objects; what else a field may be, it relies on.
 */
export function consumerOf(document: Spec): string {
  return new Consumer(document).text();
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

const PAGES = "pagination";

class Consumer {
  readonly #document: Spec;
  readonly #schemas: Spec;
  readonly #homes: ReadonlyMap<string, { readonly module: string; readonly names: readonly string[] }>;
  readonly #imports = new Map<string, string>();
  readonly #lines: string[] = [];
  #count = 0;

  constructor(document: Spec) {
    this.#document = document;
    this.#schemas = fieldsOf(fieldsOf(document["components"])["schemas"]);
    const sdk = rootSchema.parse(document["x-sdk"]);
    this.#homes = new Map(
      readComponents(this.#schemas as Record<string, Schema>, sdk).map(({ key, module, names }) => [
        key,
        { module, names },
      ]),
    );
  }

  text(): string {
    this.#names();
    const usage = usageOf(this.#document);
    for (const [key, schema] of entriesOf(this.#schemas)) {
      const { request = false, response = false } = usage.get(key) ?? {};
      const alias = this.#component(key);
      if (request || !response) this.#give(alias, fieldsOf(schema));
      if (response || !request) this.#read(alias, fieldsOf(schema), true);
    }
    for (const [, item] of entriesOf(this.#document["paths"])) {
      for (const [, operation] of entriesOf(item)) this.#call(fieldsOf(operation));
    }
    for (const helper of listOf(this.#sdk["helpers"])) this.#helper(fieldsOf(helper));
    const imports = [...this.#imports].map(([what, alias]) => {
      const [module = "", name = ""] = what.split("#");
      return name === "*"
        ? `import * as ${alias} from "./${module}";`
        : `import { ${name} as ${alias} } from "./${module}";`;
    });
    return [
      ...imports,
      TOOLS,
      `declare const client: ${this.#import("src/generated/client.ts", "OAuthCodexClient")};`,
      "async function program() {",
      ...this.#lines,
      "}",
    ].join("\n");
  }

  get #sdk(): Spec {
    return fieldsOf(this.#document["x-sdk"]);
  }

  #import(module: string, name: string): string {
    const what = `${module}#${name}`;
    const known = this.#imports.get(what);
    if (known !== undefined) return known;
    const alias = `${name === "*" ? "Module" : name}_${this.#imports.size}`;
    this.#imports.set(what, alias);
    return alias;
  }

  #module(name: unknown): string {
    return name === PAGES ? "src/runtime/pagination.ts" : `src/generated/resources/${String(name)}.ts`;
  }

  /** A type as it is written: `ThingCreateParams_7.Part` for one that stands in the namespace of another. */
  #component(key: string): string {
    const { module, names } = this.#homes.get(key) ?? { module: "", names: [key] };
    const [first = key, ...inner] = names;
    return [this.#import(this.#module(module), first), ...inner].join(".");
  }

  #fresh(lead: string): string {
    this.#count += 1;
    return `${lead}${this.#count}`;
  }

  #add(...lines: string[]): void {
    this.#lines.push(...lines);
  }

  /** Everything that can be imported or written behind a dot. */
  #names(): void {
    const client = this.#import("src/generated/client.ts", "OAuthCodexClient");
    const check = (name: string, entry: Spec): void => {
      if (entry["module"] === PAGES) this.#generic(name, /(?:Page|Response)$/.test(name) ? 1 : 0);
      else if (typeof entry["class"] === "string") {
        this.#add(`new ${name}(value<any>());`);
        this.#add(
          `ok<Both<${name}, ${this.#import(this.#module(entry["module"]), String(entry["class"]))}>>();`,
        );
      } else if (typeof entry["component"] === "string") {
        this.#add(`ok<Both<${name}, ${this.#component(entry["component"])}>>();`);
      } else this.#generic(name);
    };
    for (const entry of listOf(this.#sdk["rootTypes"]).map(fieldsOf)) {
      check(`${client}.${String(entry["name"])}`, entry);
    }
    for (const [accessor, entries] of entriesOf(this.#sdk["classTypes"])) {
      const resource = this.#resources().find((each) => each["accessor"] === accessor);
      const owner = this.#import(this.#module(resource?.["module"]), String(resource?.["class"]));
      for (const entry of listOf(entries).map(fieldsOf)) check(`${owner}.${String(entry["name"])}`, entry);
    }
    for (const [index, entries] of entriesOf(this.#sdk["indexExports"])) {
      for (const { name, from, declared = name } of listOf(entries).map(fieldsOf)) {
        const alias = this.#import(this.#module(index), String(name));
        const key = this.#keyIn(String(from), String(declared));
        if (key === undefined) this.#generic(alias);
        else this.#add(`ok<Both<${alias}, ${this.#component(key)}>>();`);
      }
    }
    for (const { name, module, item, class: page } of listOf(this.#sdk["pages"]).map(fieldsOf)) {
      const whole = this.#import("src/runtime/pagination.ts", String(page));
      this.#add(
        `const ${this.#fresh("page")}: ${whole}<${this.#component(String(item))}> = value<${this.#import(this.#module(module), String(name))}>();`,
      );
    }
    const modules = new Set([
      ...textsOf(this.#sdk["modules"]),
      ...this.#resources().map((each) => each["module"]),
    ]);
    for (const { name, module } of listOf(this.#sdk["external"]).map(fieldsOf)) {
      // Of the other ones `openai` has no page either that programs import.
      if (!modules.has(module)) continue;
      const alias = this.#import(this.#module(module), String(name));
      this.#generic(alias);
    }
    for (const module of textsOf(this.#sdk["modules"])) {
      this.#add(`value<typeof ${this.#import(this.#module(module), "*")}>();`);
    }
    for (const { accessor, class: name, module } of this.#resources()) {
      this.#add(
        `const ${this.#fresh("resource")}: ${this.#import(this.#module(module), String(name))} = client.${String(accessor)};`,
      );
    }
  }

  /** A type that is written by hand, with anything for what its type parameters ask for. */
  #generic(name: string, count?: number): void {
    const own = name.replace(/_\d+$/, "").split(".").at(-1);
    const external = listOf(this.#sdk["external"])
      .map(fieldsOf)
      .find((each) => each["name"] === own);
    const filled = Array.from({ length: count ?? openParameters(external).length }, () => "any").join(", ");
    this.#add(`value<${name}${filled === "" ? "" : `<${filled}>`}>();`);
  }

  #keyIn(module: string, name: string): string | undefined {
    const found = [...this.#homes].find(
      ([, home]) => home.module === module && home.names.join(".") === name,
    );
    return found?.[0];
  }

  #resources(): Spec[] {
    return listOf(this.#sdk["resources"]).map(fieldsOf);
  }

  /** Each form of a value that is given, to a variable of a type. */
  #give(type: string, schema: Spec): void {
    for (const form of this.#forms(schema)) this.#add(`const ${this.#fresh("given")}: ${type} = ${form};`);
  }

  /** Expressions for all that a schema takes: each member of a union, each object without and with each of its fields. */
  #forms(schema: Spec): string[] {
    const { $ref, anyOf, oneOf, enum: values, const: only, type, items, nullable, allOf } = schema;
    const rest = nullable === true ? ["null"] : [];
    // Its type is not what its schema says: nobody here can make one.
    if (schema["x-sdk-type"] !== undefined) return ["value<any>()", ...rest];
    if (typeof $ref === "string") return [`value<${this.#component(keyOf($ref))}>()`, ...rest];
    const union = anyOf ?? oneOf;
    if (union !== undefined)
      return [...listOf(union).flatMap((member) => this.#forms(fieldsOf(member))), ...rest];
    if (only !== undefined) return [JSON.stringify(only), ...rest];
    if (values !== undefined) return [...listOf(values).map((each) => JSON.stringify(each)), ...rest];
    if (Array.isArray(type)) return type.flatMap((each) => this.#forms({ ...schema, type: each }));
    if (type === "array") {
      return [...this.#forms(fieldsOf(items)).map((form) => `[${form}]`), ...rest];
    }
    if (type === "object" || schema["properties"] !== undefined || allOf !== undefined) {
      return [...this.#objects(schema), ...rest];
    }
    if (schema["format"] === "binary") return ["value<File>()", ...rest];
    if (type === "null") return ["null"];
    if (type === undefined) return ["value<{}>()", "1", ...rest];
    return [`value<${type === "integer" ? "number" : String(type)}>()`, ...rest];
  }

  #objects(schema: Spec): string[] {
    const { properties, required } = this.#folded(schema);
    const forms = entriesOf(properties).map(([name, each]) => [name, this.#forms(fieldsOf(each))] as const);
    const least = forms
      .filter(([name]) => required.includes(name))
      .map(([name, [first]]) => `${name}: ${first}`);
    const { additionalProperties: more } = schema;
    const others =
      more === undefined || more === false
        ? []
        : more === true
          ? ['"x": 1']
          : this.#forms(fieldsOf(more)).map((form) => `"x": ${form}`);
    return [
      `{ ${least.join(", ")} }`,
      ...forms.flatMap(([name, each]) =>
        each.map(
          (form) =>
            `{ ${[...least.filter((part) => !part.startsWith(`${name}:`)), `${name}: ${form}`].join(", ")} }`,
        ),
      ),
      ...others.map((other) => `{ ${[...least, other].join(", ")} }`),
    ];
  }

  #folded(schema: Spec): { properties: Spec; required: string[] } {
    const parts = [
      ...listOf(schema["allOf"]).map((part) => {
        const { $ref } = fieldsOf(part);
        return this.#folded(typeof $ref === "string" ? fieldsOf(this.#schemas[keyOf($ref)]) : fieldsOf(part));
      }),
      { properties: fieldsOf(schema["properties"]), required: textsOf(schema["required"]) },
    ];
    return {
      properties: Object.assign({}, ...parts.map(({ properties }) => properties)),
      required: parts.flatMap(({ required }) => required),
    };
  }

  /** Reads all that a schema promises of a value whose type is written `type`. `whole`: the type is the schema's own. */
  #read(type: string, schema: Spec, whole = false): void {
    const { $ref } = schema;
    const { scalars, listed, structures, anything } = this.#members(schema);
    if (typeof $ref === "string" && !whole) {
      this.#add(`const ${this.#fresh("read")}: ${this.#component(keyOf($ref))} = value<${type}>();`);
      return;
    }
    if (anything || schema["x-sdk-type"] !== undefined || schema["format"] === "binary") return;
    this.#add(`ok<Scalars<${type}, ${union(scalars)}, ${union(listed)}>>();`);
    const isArray = (member: Spec): boolean => this.#target(member)["type"] === "array";
    const arrays = structures.filter(isArray);
    const objects = structures.filter((member) => !isArray(member));
    const told = objects.map((member) => this.#markOf(member));
    const apart = structures.length > 1;
    // Members of which nobody can say which is which: what each promises is read where it stands alone.
    const isTold = (mark: string | undefined): mark is string =>
      mark !== undefined && told.filter((each) => each === mark).length === 1;
    if (apart && objects.length > 1 && !told.every(isTold)) return;
    if (arrays.length > 0) {
      const list = this.#type(`Or<Arrays<${type}>>[number]`);
      for (const member of arrays) this.#read(list, fieldsOf(this.#target(member)["items"]));
    } else if (!apart) this.#add(`ok<None<Arrays<${type}>>>();`);
    if (objects.length === 0 && !apart) this.#add(`ok<None<Objects<${type}>>>();`);
    if (apart && objects.length > 0 && told.every(isTold)) {
      const known = [...told, ...(arrays.length > 0 ? ["readonly unknown[]"] : [])];
      this.#add(`ok<Meets<Structured<${type}>, ${union(known)}>>();`);
    }
    objects.forEach((member, at) => {
      const mark = told[at];
      const own =
        apart && mark !== undefined ? `Or<Extract<Objects<${type}>, ${mark}>>` : `Or<Objects<${type}>>`;
      this.#readObject(this.#type(own), member);
    });
  }

  #readObject(type: string, member: Spec): void {
    if (typeof member["$ref"] === "string") {
      this.#read(type, member);
      return;
    }
    const { properties, required } = this.#folded(member);
    for (const [name, schema] of entriesOf(properties)) {
      const field = this.#type(`${type}[${JSON.stringify(name)}]`);
      const present = required.includes(name) ? field : this.#type(`Exclude<${field}, undefined>`);
      if (required.includes(name))
        this.#add(`ok<undefined extends ${field} ? unknown extends ${field} ? true : false : true>();`);
      this.#read(present, fieldsOf(schema));
    }
    const { additionalProperties: more } = member;
    if (more !== undefined && more !== false) {
      this.#read(this.#type(`${type}[string]`), more === true ? {} : fieldsOf(more));
    }
  }

  #type(text: string): string {
    const name = this.#fresh("T");
    this.#add(`type ${name} = ${text};`);
    return name;
  }

  /** What a reference stands for, or the schema itself. */
  #target(schema: Spec): Spec {
    const { $ref } = schema;
    return typeof $ref === "string" ? this.#target(fieldsOf(this.#schemas[keyOf($ref)])) : schema;
  }

  /** `{ type: "started" }`: what a member of a union is told apart by. */
  #markOf(member: Spec): string | undefined {
    const { properties, required } = this.#folded(this.#target(member));
    const marks = entriesOf(properties).flatMap(([name, each]) => {
      const { const: only, enum: values } = fieldsOf(each);
      const [mark, ...others] = only === undefined ? listOf(values) : [only];
      return mark === undefined || others.length > 0 || !required.includes(name)
        ? []
        : [`${JSON.stringify(name)}: ${JSON.stringify(mark)}`];
    });
    return marks.length === 0 ? undefined : `{ ${marks.join("; ")} }`;
  }

  #members(schema: Spec): { scalars: string[]; listed: string[]; structures: Spec[]; anything: boolean } {
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
        const target = fieldsOf(this.#schemas[key]);
        const isUnion = target["anyOf"] ?? target["oneOf"] ?? target["enum"];
        if (isUnion === undefined || open.includes(key)) found.structures.push(given);
        else visit(target, [...open, key]);
      } else if (members !== undefined) for (const member of listOf(members)) visit(fieldsOf(member), open);
      else if (only !== undefined)
        (typeof only === "boolean" || only === null ? found.scalars : found.listed).push(
          JSON.stringify(only),
        );
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

  /** Every way to call a method, and all that comes of it. */
  #call(operation: Spec): void {
    const sdk = fieldsOf(operation["x-sdk"]);
    const args = listOf(sdk["args"]).map(fieldsOf);
    const name = `client.${String(sdk["accessor"])}.${String(sdk["method"])}`;
    const forms = args.map((arg) => this.#argumentForms(arg));
    const firsts = forms.map(([first]) => first ?? "");
    const least = args.findIndex(({ optional }) => optional === true);
    const calls = [
      ...(least < 0 ? [] : [firsts.slice(0, least)]),
      ...forms.flatMap((each, at) => each.map((form) => firsts.with(at, form))),
      ...(forms.length === 0 ? [[]] : []),
    ];
    if (
      args.some(({ in: place, type }) => place === "params" && !Object.hasOwn(this.#schemas, String(type)))
    ) {
      // Params that are written by hand.
      this.#add(`value<typeof ${name}>();`);
      return;
    }
    const results = calls.map((given) => {
      const result = this.#fresh("result");
      this.#add(`const ${result} = await ${name}(${given.join(", ")});`);
      return result;
    });
    // The first gives the least: no stream.
    const [result] = results;
    if (sdk["overloads"] === undefined) this.#add(`${name}(${[...firsts, "{ timeout: 1 }"].join(", ")});`);
    this.#readResult(`typeof ${result}`, operation, sdk);
    const stream = fieldsOf(sdk["stream"]);
    if (typeof stream["event"] !== "string") return;
    const event = this.#fresh("event");
    const params = fieldsOf(stream["params"])["streaming"];
    const at = args.findIndex((arg) => arg["in"] === "params");
    const [form = "{}"] = this.#forms(fieldsOf(this.#schemas[String(params)]));
    this.#add(`for await (const ${event} of await ${name}(${firsts.with(at, form).join(", ")})) {`);
    this.#read(this.#type(`typeof ${event}`), { $ref: `#/components/schemas/${stream["event"]}` });
    this.#add("}");
  }

  #argumentForms({ in: place, type, nullable }: Spec): string[] {
    const forms = place === "params" ? this.#forms(this.#formOf(String(type))) : ["value<string>()"];
    return nullable === true ? [...forms, "null"] : forms;
  }

  /** What a params component takes, written out: a call gives an object, not a value of a named type. */
  #formOf(key: string): Spec {
    return fieldsOf(this.#schemas[key]);
  }

  #readResult(type: string, operation: Spec, sdk: Spec): void {
    const page = fieldsOf(sdk["page"]);
    if (typeof page["class"] === "string") {
      const whole = this.#import("src/runtime/pagination.ts", page["class"]);
      this.#add(
        `const ${this.#fresh("page")}: ${whole}<${this.#component(String(page["item"]))}> = value<${type}>();`,
      );
      return;
    }
    if (sdk["binary"] === true) {
      this.#add(`const ${this.#fresh("bytes")}: Response = value<${type}>();`);
      return;
    }
    const answer = fieldsOf(fieldsOf(operation["responses"])["200"]);
    const { schema } = fieldsOf(fieldsOf(answer["content"])["application/json"]);
    if (schema !== undefined) this.#read(this.#type(type), fieldsOf(schema));
  }

  #helper({ accessor, method, typeParams, args, returns, overloads }: Spec): void {
    const name = `client.${String(accessor)}.${String(method)}`;
    const forms = overloads === undefined ? [{ typeParams, args, returns }] : listOf(overloads).map(fieldsOf);
    for (const form of forms) {
      const texts = [
        ...listOf(form["args"]).map((arg) => fieldsOf(arg)["type"]),
        form["returns"],
        form["typeParams"] ?? "",
      ];
      if (!this.#canName(texts.map(String))) {
        this.#add(`value<typeof ${name}>();`);
        continue;
      }
      const generics = new Map(
        [...String(form["typeParams"] ?? "").matchAll(/(\w+) extends (\w+)/g)].map(
          ([, one = "", base = ""]) => [one, base],
        ),
      );
      const given = listOf(form["args"]).map(fieldsOf);
      const all = given.map(
        ({ type }) => `value<${this.#named(generics.get(String(type)) ?? String(type))}>()`,
      );
      const least = given.findIndex(({ optional }) => optional === true);
      const calls = least < 0 ? [all] : [all.slice(0, least), all];
      for (const call of calls) {
        this.#add(
          `const ${this.#fresh("helped")}: ${this.#named(String(form["returns"]))} = ${name}(${call.join(", ")});`,
        );
      }
    }
  }

  /** Whether all that the texts of types name is one thing each: a component, a simple hand-written type, a promise. */
  #canName(texts: readonly string[]): boolean {
    return texts.every((text) =>
      [...text.matchAll(/\b[A-Z]\w*\b/g)].every(([name]) => {
        if (/^(?:API)?Promise$/.test(name) || /^(?:Params|T)$/.test(name)) return !/\w\./.test(text);
        return !/\w\./.test(text) && this.#homeOf(name) !== undefined;
      }),
    );
  }

  /** Where a name is imported from that only one thing has. */
  #homeOf(name: string): (() => string) | undefined {
    const keys = Object.keys(this.#schemas).filter((each) => each.endsWith(`.${name}`));
    const externals = listOf(this.#sdk["external"])
      .map(fieldsOf)
      .filter((each) => each["name"] === name);
    const [key] = keys;
    if (keys.length === 1 && externals.length === 0 && key !== undefined) return () => this.#component(key);
    const [external] = externals;
    if (keys.length > 0 || externals.length !== 1 || external === undefined) return undefined;
    const isImported = textsOf(this.#sdk["modules"]).includes(String(external["module"]));
    if (openParameters(external).length > 0 || !isImported) return undefined;
    return () => this.#import(this.#module(external["module"]), name);
  }

  /** A type's text, with what it names imported. */
  #named(text: string): string {
    return text.replaceAll(/\b[A-Z]\w*\b/g, (name) =>
      name === "APIPromise"
        ? this.#import("src/runtime/api-promise.ts", name)
        : (this.#homeOf(name)?.() ?? name),
    );
  }
}

/** Type parameters of a hand-written type that have no default. */
function openParameters(external: Spec | undefined): string[] {
  return splitTypeParameters(String(external?.["typeParams"] ?? "")).filter(
    (parameter) => !/[^=]=(?!>)/.test(parameter),
  );
}

function keyOf(ref: string): string {
  return ref.slice(ref.lastIndexOf("/") + 1);
}

function union(members: readonly string[]): string {
  return members.length === 0 ? "never" : [...new Set(members)].join(" | ");
}
