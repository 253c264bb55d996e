import { CodegenError, throwProblems } from "../model/errors.ts";
import { plainDocument } from "../model/forms/plain-document.ts";
import { isMap, type Loose } from "../model/forms/pointer.ts";
import { inOrder, mapOf } from "../model/order.ts";
import { applyOverlays } from "../model/overlay.ts";
import { pathText, placeOf } from "../model/places.ts";
import { schemaFormProblems } from "../model/schema-checks.ts";
import type { SourceText } from "../model/source.ts";
import type { ClientFacts } from "../model/types.ts";
import { answerOf } from "./answers.ts";
import { type Config, unusedNames } from "./config.ts";
import type { GivenDocument } from "./given-document.ts";
import { keyOf } from "./key.ts";
import { type GivenOperation, listOperations } from "./operations.ts";
import type { Refuse } from "./parameters.ts";
import { requestOf } from "./requests.ts";
import { deservesName, membersOf, PREFIX, reachable, rewritten, type Schemas } from "./schemas.ts";
import { serverOf } from "./servers.ts";
import { accessorKey, type Place, placesOf } from "./tree.ts";
import { upgraded } from "./upgrade.ts";
import { Names, typeName, wordsOf } from "./words.ts";

/** A document with the facts that the generator reads, and the client that is to be made of it. */
export interface DocumentWithFacts {
  readonly document: Record<string, unknown>;
  readonly sources: readonly SourceText[];
  readonly client: ClientFacts;
  /** What of the document nothing is made of. */
  readonly notes: readonly string[];
}

/**
 * Says of a document without `x-sdk` what the generator reads there: by rules, and by what the configuration has otherwise. What comes
 * out is one more document, in the forms and with the facts that an imported one has.
 *
 * @param members of the client's class: no top-level accessor is called so.
 * @throws {CodegenError} for what nothing right can be made of, with its lines.
 */
export function withFacts(
  given: GivenDocument,
  config: Config,
  members: ReadonlySet<string>,
): DocumentWithFacts {
  const sources = [given.source];
  if (config.overlay !== undefined) sources.push(...applyOverlays(given.document, [config.overlay]));
  // Names are given in the order of what bears them: one that no writing of the document changes.
  const document = inOrder(given.document);
  const client = clientOf(document, config);
  if (isMap(document["x-sdk"])) return { document: asNew(document), sources, client, notes: [] };
  const plain = plainDocument(asNew(cut(document, config)), sources);
  const all = schemasOf(plain);
  const { operations, notes } = listOperations(isMap(plain["paths"]) ? plain["paths"] : {}, config);
  if (operations.length === 0) {
    throw new CodegenError({
      file: config.source?.name ?? given.source.name,
      line: config.source?.lineOf(["include"]) ?? 1,
      message: "there is no operation to generate",
      fix: "name tags, paths or operations of the document in `include`",
    });
  }
  const paths = mapOf(
    operations.map(({ path }) => [path, isMap(plain["paths"]) ? plain["paths"][path] : undefined]),
  );
  const kept = config.include === undefined ? new Set(Object.keys(all)) : reachable([paths], all);
  const schemas = mapOf(Object.entries(all).filter(([name]) => kept.has(name)));
  throwProblems(schemaFormProblems({ document: { paths }, schemas, sources }));
  const facts = new Facts({ operations, schemas, config, client, members, sources });
  return { document: facts.document(plain), sources, client, notes };
}

interface Inputs {
  readonly operations: readonly GivenOperation[];
  readonly schemas: Schemas;
  readonly config: Config;
  readonly client: ClientFacts;
  readonly members: ReadonlySet<string>;
  readonly sources: readonly SourceText[];
}

class Facts {
  readonly #inputs: Inputs;
  readonly #places: ReadonlyMap<GivenOperation, Place>;
  /** Schema -> key of its component. */
  readonly #keys: ReadonlyMap<string, string>;
  readonly #classes: ReadonlyMap<string, string>;
  readonly #names: Names;
  readonly #made: [key: string, schema: unknown][] = [];

  constructor(inputs: Inputs) {
    const { operations, schemas, config, client, members } = inputs;
    this.#inputs = inputs;
    this.#places = placesOf(operations, config, members);
    this.#names = new Names([client.class]);
    const accessors = withParents([...this.#places.values()].map(({ accessor }) => accessor));
    const module =
      TYPE_MODULES.find((name) => accessors.every((accessor) => !accessor.startsWith(name))) ?? "allTypes";
    // Names that somebody has chosen first: the others step aside.
    const ordered = Object.keys(schemas).sort(
      (a, b) => Number(b in config.types) - Number(a in config.types),
    );
    this.#keys = new Map(
      ordered.map((name) => [name, `${module}.${this.#names.free(config.types[name] ?? typeName(name))}`]),
    );
    this.#classes = new Map(accessors.map((accessor) => [accessor, this.#className(accessor)]));
    unusedNames(config, {
      accessors: new Set(operations.map(accessorKey)),
      methods: new Set(operations.flatMap(({ operationId, title }) => [title, operationId ?? title])),
      types: new Set(Object.keys(schemas)),
    });
  }

  document(plain: Loose): Record<string, unknown> {
    const { schemas, client } = this.#inputs;
    const paths: Record<string, Record<string, unknown>> = mapOf([]);
    for (const [operation, place] of this.#places) {
      paths[operation.path] ??= mapOf([]);
      Object.assign(paths[operation.path] ?? {}, { [operation.verb]: this.#operation(operation, place) });
    }
    const own = Object.entries(schemas).map(([name, schema]): [string, unknown] => {
      return [this.#keys.get(name) ?? name, this.#component(schema)];
    });
    const modules = [...new Set(own.map(([key]) => kebab(key.slice(0, key.indexOf(".")))))];
    const resources = [...this.#classes].map(([accessor, name]) => ({
      accessor,
      class: name,
      module: moduleOf(accessor),
    }));
    return {
      openapi: "3.1.0",
      info: plain["info"],
      paths,
      components: { schemas: mapOf([...own, ...this.#made]) },
      "x-sdk": { source: { package: client.api.name, version: versionOf(plain) }, resources, modules },
    };
  }

  #operation(given: GivenOperation, { accessor, method }: Place): Record<string, unknown> {
    const { operation } = given;
    const request = requestOf(given, this.#inputs.schemas, this.#refuse);
    const answer = answerOf(operation["responses"]);
    const name = typeName(`${accessor.replaceAll(".", "-")}-${method}`);
    const params =
      request.params === undefined
        ? undefined
        : request.existing === undefined
          ? this.#make(accessor, `${name}Params`, request.params)
          : this.#keys.get(request.existing);
    const schema = deservesName(answer.schema)
      ? { $ref: PREFIX + this.#make(accessor, `${name}Response`, answer.schema) }
      : this.#renamed(answer.schema);
    const server = serverOf(operation["servers"]);
    const rest = { ...request.rest, ...(server === undefined ? {} : { server }) };
    return {
      operationId: `${accessor}.${method}`,
      ...summaryOf(operation),
      ...(operation["deprecated"] === true ? { deprecated: true } : {}),
      ...(request.hasBody ? { requestBody: { content: {} } } : {}),
      responses: { "200": contentOf(answer.kind, schema) },
      "x-sdk": {
        accessor,
        method,
        args: request.args.map((each) => (each["in"] === "params" ? { ...each, type: params } : each)),
        ...(request.multipart ? { multipart: true } : {}),
        ...(answer.kind === "binary" ? { binary: true } : {}),
        ...(answer.kind === "void" ? { result: "void" } : {}),
        ...(answer.accept === undefined ? {} : { accept: answer.accept }),
        ...(Object.keys(rest).length === 0 ? {} : { rest }),
      },
    };
  }

  /** A component of a resource's module. */
  #make(accessor: string, name: string, schema: Loose): string {
    const key = `${accessor}.${this.#names.free(name)}`;
    this.#made.push([key, this.#component(schema, moduleOf(accessor))]);
    return key;
  }

  #component(schema: unknown, module?: string): unknown {
    const isObject =
      membersOf(schema, this.#inputs.schemas) !== undefined || (isMap(schema) && isMap(schema["properties"]));
    const fact = { kind: isObject ? "interface" : "type", ...(module === undefined ? {} : { module }) };
    const renamed = this.#renamed(schema);
    return isMap(renamed) ? { ...renamed, "x-sdk": fact } : renamed;
  }

  #renamed(schema: unknown): unknown {
    return rewritten(schema, (name) => this.#keys.get(name) ?? name);
  }

  #className(accessor: string): string {
    const last = typeName(accessor.split(".").at(-1) ?? accessor);
    const whole = typeName(accessor.replaceAll(".", "-"));
    return this.#names.free(last, whole, `${whole}Resource`);
  }

  readonly #refuse: Refuse = (path, value, message, fix) => {
    throw new CodegenError({
      ...placeOf(this.#inputs.sources, path, value),
      message: `${pathText(path)} ${message}`,
      fix,
    });
  };
}

/** The module of the document's own types: the first that no accessor begins with. */
const TYPE_MODULES = ["schemas", "models", "types"];

function clientOf(document: Loose, config: Config): ClientFacts {
  const info = isMap(document["info"]) ? document["info"] : {};
  const title = typeof info["title"] === "string" ? info["title"] : "";
  const words = wordsOf(title).filter((word) => !/^(?:the|api|openapi|specification|rest|v?\d+)$/.test(word));
  const name = config.name ?? (words.length > 0 && /^[a-z]/.test(words[0] ?? "") ? words.join("-") : "api");
  const baseURL = config.baseURL ?? serverOf(document["servers"]);
  return {
    class: config.class ?? typeName(name),
    title: title === "" ? name : title,
    api: {
      name,
      ...(baseURL === undefined ? {} : { baseURL }),
      ...keyOf(document, config),
      ...(config.keyVariable === undefined ? {} : { keyVariable: config.keyVariable }),
    },
  };
}

/** Only the paths that are asked for: what is wrong with the others is nobody's concern. */
function cut(document: Loose, config: Config): Loose {
  const { paths } = document;
  if (config.include === undefined || !isMap(paths)) return document;
  const wanted = new Set(listOperations(paths, config).operations.map(({ path }) => path));
  const isKept = ([path, item]: [string, unknown]): boolean =>
    wanted.has(path) || (isMap(item) && "$ref" in item);
  return { ...document, paths: mapOf(Object.entries(paths).filter(isKept)) };
}

function isOld({ openapi }: Loose): boolean {
  return String(openapi).startsWith("3.0.");
}

/** A document as OpenAPI 3.1 has it. */
function asNew(document: Loose): Record<string, unknown> {
  if (!isOld(document)) return { ...document };
  const { paths, components, ...rest } = document;
  return { ...rest, openapi: "3.1.0", paths: upgraded(paths, true), components: upgraded(components) };
}

function schemasOf({ components }: Loose): Schemas {
  const { schemas } = isMap(components) ? components : {};
  return isMap(schemas) ? schemas : {};
}

/** Accessors with those that they are below, each once, those above first. */
function withParents(accessors: readonly string[]): string[] {
  const all = accessors.flatMap((accessor) => {
    const segments = accessor.split(".");
    return segments.map((_, at) => segments.slice(0, at + 1).join("."));
  });
  return [...new Set(all)].sort();
}

function moduleOf(accessor: string): string {
  return accessor.split(".").map(kebab).join("/");
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function versionOf({ info }: Loose): string {
  const version = isMap(info) ? info["version"] : undefined;
  return typeof version === "string" ? version : "0";
}

function summaryOf({ summary, description }: Loose): { summary?: string } {
  const told = [summary, description].find((each) => typeof each === "string" && each.trim() !== "");
  if (typeof told !== "string") return {};
  const [first = ""] = told.trim().split(/\n\s*\n/);
  return { summary: first.replace(/\s+/g, " ") };
}

function contentOf(kind: ReturnType<typeof answerOf>["kind"], schema: unknown): Loose {
  if (kind === "void") return {};
  return { content: { [kind === "text" ? "text/plain" : "application/json"]: { schema } } };
}
