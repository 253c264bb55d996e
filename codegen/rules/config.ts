import { dirname, resolve } from "node:path";
import * as z from "zod";
import { CodegenError } from "../model/errors.ts";
import { mapOf } from "../model/order.ts";
import { schemaProblems } from "../model/schema-problems.ts";
import { readSource } from "../model/source.ts";
import { YamlSource } from "../model/yaml-source.ts";

const name = z.string().regex(/^[a-z][a-z\d]*(-[a-z\d]+)*$/, "must be small words joined by dashes");
const className = z.string().regex(/^[A-Z]\w*$/, "must be a name such as PetStore");
const member = "[a-z][A-Za-z\\d]*";
const accessor = z
  .string()
  .regex(new RegExp(`^${member}(\\.${member})*$`), "must be a name such as pets, or pets.photos");
const method = z
  .string()
  .regex(new RegExp(`^${member}(\\.${member})+$`), "must be accessor and method, such as pets.list");
const texts = z.array(z.string());

const configSchema = z.strictObject({
  /** Default: the document's title. */
  name: name.optional(),
  /** Of the client. Default: made of the name. */
  class: className.optional(),
  /** Default: the document's first server. */
  baseURL: z.url().optional(),
  /** An OpenAPI Overlay that is laid over the document first, relative to this file. */
  overlay: z.string().optional(),
  /** Only these operations, and the types that they need. Default: all. */
  include: z
    .strictObject({ tags: texts.optional(), paths: texts.optional(), operations: texts.optional() })
    .optional(),
  /** Tag, or first segment of a path -> accessor. */
  accessors: z.record(z.string(), accessor).default({}),
  /** Operation id, or `GET /pets` -> accessor and method. */
  methods: z.record(z.string(), method).default({}),
  /** Schema -> type. */
  types: z.record(z.string(), className).default({}),
  /** How requests prove who sends them. Default: as the document says. */
  key: z
    .union([
      z.enum(["bearer", "basic", "none"]),
      z.strictObject({ header: z.string(), prefix: z.string().optional() }),
      z.strictObject({ query: z.string() }),
      z.strictObject({ cookie: z.string() }),
    ])
    .optional(),
  /** Environment variable that the key is read from. */
  keyVariable: z.string().optional(),
});

/** What somebody wants otherwise than the rules have it. */
export interface Config extends z.output<typeof configSchema> {
  readonly source: YamlSource | undefined;
}

/** @throws {CodegenError} for what is no configuration, with its lines. */
export function readConfig(path: string | undefined): Config {
  if (path === undefined) return { ...withoutPrototypes(configSchema.parse({})), source: undefined };
  const source = new YamlSource(readSource(path));
  const parsed = configSchema.safeParse(source.value ?? {});
  if (!parsed.success) throw new CodegenError(schemaProblems(source, parsed.error));
  const { overlay } = parsed.data;
  return {
    ...withoutPrototypes(parsed.data),
    source,
    ...(overlay === undefined ? {} : { overlay: resolve(dirname(path), overlay) }),
  };
}

/** Names of the document are looked up in these, and it may have one that every object has. */
function withoutPrototypes(data: z.output<typeof configSchema>): z.output<typeof configSchema> {
  const { accessors, methods, types } = data;
  return {
    ...data,
    accessors: mapOf(Object.entries(accessors)),
    methods: mapOf(Object.entries(methods)),
    types: mapOf(Object.entries(types)),
  };
}

/** Names of the configuration that nothing in the document has. */
export function unusedNames(
  { source, accessors, methods, types }: Config,
  used: {
    readonly accessors: ReadonlySet<string>;
    readonly methods: ReadonlySet<string>;
    readonly types: ReadonlySet<string>;
  },
): void {
  if (source === undefined) return;
  const problems = Object.entries({ accessors, methods, types }).flatMap(([section, names]) =>
    Object.keys(names)
      .filter((each) => !used[section as keyof typeof used].has(each))
      .map((each) => ({
        file: source.name,
        line: source.lineOf([section, each]),
        message: `${section} > ${each}: the document has nothing of this name`,
        fix: "correct it, or delete the line",
      })),
  );
  if (problems.length > 0) throw new CodegenError(problems);
}
