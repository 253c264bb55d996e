import { splitTypeParameters } from "../emit/type-parameters.ts";
import { readComponents } from "../model/components.ts";
import { rootSchema } from "../model/sdk-facts.ts";
import type { Schema } from "../model/types.ts";
import { fieldsOf, listOf, type Spec, textsOf } from "./fields.ts";

/** The module of the page classes, which the runtime has. */
export const PAGES = "pagination";
export const PAGE_CLASSES = "src/runtime/pagination.ts";

/** What is written of the program so far, and the document that it is written from. */
export class Sheet {
  readonly document: Spec;
  readonly schemas: Spec;
  readonly #homes: ReadonlyMap<string, { readonly module: string; readonly names: readonly string[] }>;
  readonly #imports = new Map<string, string>();
  readonly #lines: string[] = [];
  #count = 0;

  constructor(document: Spec) {
    this.document = document;
    this.schemas = fieldsOf(fieldsOf(document["components"])["schemas"]);
    const sdk = rootSchema.parse(document["x-sdk"]);
    this.#homes = new Map(
      readComponents(this.schemas as Record<string, Schema>, sdk).map(({ key, module, names }) => [
        key,
        { module, names },
      ]),
    );
  }

  get sdk(): Spec {
    return fieldsOf(this.document["x-sdk"]);
  }

  /** The class of the client, as it is called here. */
  get client(): string {
    return this.import("src/generated/client.ts", "OAuthCodexClient");
  }

  /** Import statements of everything that was asked for. */
  get imports(): string[] {
    return [...this.#imports].map(([what, alias]) => {
      const [module = "", name = ""] = what.split("#");
      return name === "*"
        ? `import * as ${alias} from "./${module}";`
        : `import { ${name} as ${alias} } from "./${module}";`;
    });
  }

  get lines(): readonly string[] {
    return this.#lines;
  }

  import(module: string, name: string): string {
    const what = `${module}#${name}`;
    const known = this.#imports.get(what);
    if (known !== undefined) return known;
    const alias = `${name === "*" ? "Module" : name}_${this.#imports.size}`;
    this.#imports.set(what, alias);
    return alias;
  }

  module(name: unknown): string {
    return name === PAGES ? "src/runtime/pagination.ts" : `src/generated/resources/${String(name)}.ts`;
  }

  /** A type as it is written: `ThingCreateParams_7.Part` for one that stands in the namespace of another. */
  component(key: string): string {
    const { module, names } = this.#homes.get(key) ?? { module: "", names: [key] };
    const [first = key, ...inner] = names;
    return [this.import(this.module(module), first), ...inner].join(".");
  }

  fresh(lead: string): string {
    this.#count += 1;
    return `${lead}${this.#count}`;
  }

  add(...lines: string[]): void {
    this.#lines.push(...lines);
  }

  type(text: string): string {
    const name = this.fresh("T");
    this.add(`type ${name} = ${text};`);
    return name;
  }

  /** A type that is written by hand, with anything for what its type parameters ask for. */
  generic(name: string, count?: number): void {
    const own = name.replace(/_\d+$/, "").split(".").at(-1);
    const external = listOf(this.sdk["external"])
      .map(fieldsOf)
      .find((each) => each["name"] === own);
    const filled = Array.from({ length: count ?? openParameters(external).length }, () => "any").join(", ");
    this.add(`value<${name}${filled === "" ? "" : `<${filled}>`}>();`);
  }

  keyIn(module: string, name: string): string | undefined {
    const found = [...this.#homes].find(
      ([, home]) => home.module === module && home.names.join(".") === name,
    );
    return found?.[0];
  }

  resources(): Spec[] {
    return listOf(this.sdk["resources"]).map(fieldsOf);
  }

  /** What a reference stands for, or the schema itself. */
  target(schema: Spec): Spec {
    const { $ref } = schema;
    return typeof $ref === "string" ? this.target(fieldsOf(this.schemas[keyOf($ref)])) : schema;
  }

  folded(schema: Spec): { properties: Spec; required: string[] } {
    const parts = [
      ...listOf(schema["allOf"]).map((part) => {
        const { $ref } = fieldsOf(part);
        return this.folded(typeof $ref === "string" ? fieldsOf(this.schemas[keyOf($ref)]) : fieldsOf(part));
      }),
      { properties: fieldsOf(schema["properties"]), required: textsOf(schema["required"]) },
    ];
    return {
      properties: Object.assign({}, ...parts.map(({ properties }) => properties)),
      required: parts.flatMap(({ required }) => required),
    };
  }

  /** Whether all that the texts of types name is one thing each: a component, a simple hand-written type, a promise. */
  canName(texts: readonly string[]): boolean {
    return texts.every((text) =>
      [...text.matchAll(/\b[A-Z]\w*\b/g)].every(([name]) => {
        if (/^(?:API)?Promise$/.test(name) || /^(?:Params|T)$/.test(name)) return !/\w\./.test(text);
        return !/\w\./.test(text) && this.#homeOf(name) !== undefined;
      }),
    );
  }

  /** Where a name is imported from that only one thing has. */
  #homeOf(name: string): (() => string) | undefined {
    const keys = Object.keys(this.schemas).filter((each) => each.endsWith(`.${name}`));
    const externals = listOf(this.sdk["external"])
      .map(fieldsOf)
      .filter((each) => each["name"] === name);
    const [key] = keys;
    if (keys.length === 1 && externals.length === 0 && key !== undefined) return () => this.component(key);
    const [external] = externals;
    if (keys.length > 0 || externals.length !== 1 || external === undefined) return undefined;
    const isImported = textsOf(this.sdk["modules"]).includes(String(external["module"]));
    if (openParameters(external).length > 0 || !isImported) return undefined;
    return () => this.import(this.module(external["module"]), name);
  }

  /** A type's text, with what it names imported. */
  named(text: string): string {
    return text.replaceAll(/\b[A-Z]\w*\b/g, (name) =>
      name === "APIPromise"
        ? this.import("src/runtime/api-promise.ts", name)
        : (this.#homeOf(name)?.() ?? name),
    );
  }

  schemaOf(key: string): Spec {
    return fieldsOf(this.schemas[key]);
  }
}

/** Type parameters of a hand-written type that have no default. */
function openParameters(external: Spec | undefined): string[] {
  return splitTypeParameters(String(external?.["typeParams"] ?? "")).filter(
    (parameter) => !/[^=]=(?!>)/.test(parameter),
  );
}

export function keyOf(ref: string): string {
  return ref.slice(ref.lastIndexOf("/") + 1);
}
