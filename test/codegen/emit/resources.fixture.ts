import type {
  Argument,
  Component,
  HelperMethod,
  Method,
  MethodVerdict,
  OperationMethod,
  ProfileModel,
  Resource,
  Schema,
  SdkModel,
} from "../../../codegen/model/types.ts";

/** A model with nothing in it; tests say only what they are about. */
export function model(parts: Partial<SdkModel> = {}): SdkModel {
  return {
    source: { package: "openai", version: "6.18.0" },
    profiles: [profile()],
    resources: [],
    components: [],
    modules: [],
    pages: [],
    externals: [],
    externalFiles: {},
    rootTypes: [],
    indexes: {},
    extensions: [],
    debts: [],
    document: {},
    ...parts,
  };
}

/** A profile without a word of its own. */
export function profile(parts: Partial<ProfileModel> = {}): ProfileModel {
  return {
    name: "codex",
    otherwise: "unsupported",
    verdicts: {},
    parameters: {},
    extraParameters: {},
    ...parts,
  };
}

/** What the default profile makes of these methods. */
export function verdictsOf(methods: readonly Method[]): ProfileModel["verdicts"] {
  return Object.fromEntries(methods.map(({ id, verdict, effective }) => [id, { own: verdict, effective }]));
}

export const SENT: MethodVerdict = { route: "http", since: "0.1.0" };

export const NOT_SERVED: MethodVerdict = {
  route: "unsupported",
  since: "0.1.0",
  reason: { id: "not_served", text: { en: "The backend has no such endpoint.", ko: "" } },
  alternative: { en: "responses.create", ko: "" },
};

/** `vectorStores.files.VectorStoreFile` in module `vector-stores/files`. */
export function component(key: string, schema: Schema, kind?: Component["kind"], module?: string): Component {
  const segments = key.split(".");
  const names = segments.filter((segment) => /^[A-Z]/.test(segment));
  const folders = segments.slice(0, segments.length - names.length);
  return {
    key,
    module:
      module ?? folders.map((folder) => folder.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)).join("/"),
    names,
    kind: kind ?? (schema.properties === undefined && schema.allOf === undefined ? "type" : "interface"),
    schema,
  };
}

export function resource(
  parts: Partial<Resource> & Pick<Resource, "accessor" | "class" | "module">,
): Resource {
  const summary = { en: "What it is for.", ko: "용도입니다." };
  return { summary, deprecated: false, children: [], methods: [], namespace: [], ...parts };
}

export function path(name: string, wire = name): Argument {
  return { name, in: "path", type: wire, optional: false, nullable: false };
}

export function params(type: string, flags: Partial<Argument> = {}): Argument {
  return { name: "params", in: "params", type, optional: false, nullable: false, ...flags };
}

export function operation(id: string, parts: Partial<OperationMethod> = {}): OperationMethod {
  const dot = id.lastIndexOf(".");
  return {
    kind: "operation",
    id,
    accessor: id.slice(0, dot),
    method: id.slice(dot + 1),
    summary: { en: "", ko: "" },
    deprecated: false,
    verdict: SENT,
    effective: parts.verdict ?? SENT,
    verb: "get",
    path: "/x",
    args: [],
    queryWithBody: [],
    hasBody: false,
    result: { kind: "void" },
    ...parts,
  };
}

export function helper(id: string, parts: Partial<HelperMethod> = {}): HelperMethod {
  const dot = id.lastIndexOf(".");
  return {
    kind: "helper",
    id,
    accessor: id.slice(0, dot),
    method: id.slice(dot + 1),
    summary: { en: "", ko: "" },
    deprecated: false,
    verdict: { route: "helper", since: "0.1.0" },
    effective: SENT,
    signatures: [],
    calls: [],
    sync: false,
    ...parts,
  };
}

export function ref(key: string): Schema {
  return { $ref: `#/components/schemas/${key}` };
}

/** A resource `Things` of module `things` with these methods and components. */
export function things(methods: readonly Method[], parts: Partial<SdkModel> = {}): SdkModel {
  return model({
    modules: ["things"],
    resources: [resource({ accessor: "things", class: "Things", module: "things", methods })],
    profiles: [profile({ verdicts: verdictsOf(methods) })],
    ...parts,
  });
}

/** Generated text before formatting, with empty blocks as the formatter leaves them. */
export function tidy(text: string): string {
  return text.replaceAll(/\{\n\s*\}/g, "{}");
}
