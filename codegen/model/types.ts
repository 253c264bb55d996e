import type { Debt } from "./debt.ts";
import type { PageRule } from "./page-classes.ts";
import type { RestFact } from "./sdk-facts.ts";

export { CodegenError } from "./errors.ts";

/**
 * The model: spec + overlay + manifests, merged, checked and sorted. Plain data, and all that the emitters see.
 * An emitter that needs a fact not in here is a sign that the model lacks it, never a reason to read a file.
 */

export type Route = "http" | "runtime" | "compat" | "helper" | "unsupported";
export type Verdict = "send" | "force" | "drop" | "reject" | "emulate";
/** Documentation languages. */
export type Language = "en" | "ko";
export type Localized = Readonly<Record<Language, string>>;

/** A JSON Schema as OpenAPI 3.1 has it, with the vendor keys that the importer and the overlay write. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  /** Only looked at where it is empty: then no value is one of the schema. */
  readonly not?: Schema;
  readonly additionalProperties?: boolean | Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly enum?: readonly (string | number | boolean | null)[];
  readonly const?: string | number | boolean | null;
  readonly format?: string;
  /** OpenAPI 3.0's word for `null` besides. */
  readonly nullable?: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly "x-sdk-in"?: "path" | "query" | "header";
  readonly "x-sdk"?: {
    readonly kind?: "interface" | "type";
    readonly module?: string;
    /** The overlay's, not one of `openai`. */
    readonly own?: true;
  };
  /** TypeScript text of a type that no schema can say. */
  readonly "x-sdk-type"?: string;
  /** Members that callers may leave out although what comes back has them: the service fills them in. */
  readonly "x-may-lack"?: readonly string[];
  /** Beside a `$ref`: the type of what is sent, in which what may be left out is optional. */
  readonly "x-as-sent"?: true;
  /**
   * The service adds to it between two versions of the spec. Of a set of texts: any text is taken. Of a union: a member with
   * a `type` that the spec does not know is taken, and so are unknown fields of those that it knows.
   */
  readonly "x-open"?: true;
  readonly "x-source"?: string;
  /** Its description is still to be written. */
  readonly "x-unwritten"?: true;
}

/** One TypeScript argument of a generated method; `options` is implied and comes last. */
export interface Argument {
  readonly name: string;
  /** `path`: a positional path parameter. `params`: the object of everything else. `plain`: a helper's own argument. */
  readonly in: "path" | "params" | "plain";
  /** Component key for `params`, TypeScript text for `plain`, wire name for `path`. */
  readonly type: string;
  readonly optional: boolean;
  readonly nullable: boolean;
  /** Of a path parameter: a number, and no text. */
  readonly number?: true;
}

export interface Signature {
  readonly typeParams?: string;
  readonly args: readonly { readonly name: string; readonly type: string; readonly optional: boolean }[];
  readonly returns: string;
}

export interface PageFact {
  readonly class: string;
  readonly alias: string;
  /** Component key. */
  readonly item: string;
  /** For a class that the runtime does not have. */
  readonly rule?: PageRule;
}

export interface StreamFact {
  /** Component key of the event union. */
  readonly event: string;
  readonly on: "body" | "query";
  readonly params: { readonly base?: string; readonly nonStreaming: string; readonly streaming: string };
}

/** What a method does on one profile. */
export interface MethodVerdict {
  readonly route: Route;
  readonly handler?: string;
  readonly since: string;
  /** It may stop working from one day to the next. */
  readonly experimental?: true;
  /** Condition under which it works, and what becomes of a call otherwise; follows the word "only". */
  readonly when?: Localized;
  readonly reason?: { readonly id: string; readonly text: Localized };
  readonly alternative?: Localized;
  /** Method or manifest entry that the text of `alternative` comes from. */
  readonly alternativeId?: string;
}

interface MethodBase {
  /** `vectorStores.files.list` */
  readonly id: string;
  readonly accessor: string;
  readonly method: string;
  readonly summary: Localized;
  readonly deprecated: boolean;
  /** As the default profile's manifest says it: generated code and its doc comments speak of that profile. */
  readonly verdict: MethodVerdict;
  /** The same with helpers resolved to what they call: never `helper`. */
  readonly effective: MethodVerdict;
}

export interface OperationMethod extends MethodBase {
  readonly kind: "operation";
  readonly verb: "get" | "post" | "delete" | "put" | "patch";
  readonly path: string;
  readonly args: readonly Argument[];
  /** Wire names that go to the query although the operation has a body. */
  readonly queryWithBody: readonly string[];
  readonly hasBody: boolean;
  /** TypeScript-independent result: a component key, an inline schema, nothing, text, or the raw response. */
  readonly result:
    | { readonly kind: "schema"; readonly schema: Schema }
    | { readonly kind: "void" | "text" | "binary" };
  readonly page?: PageFact;
  readonly stream?: StreamFact;
  readonly overloads?: readonly Signature[];
  readonly form?: true | "maybe";
  readonly beta?: string;
  readonly accept?: string;
  readonly rest?: RestFact;
}

export interface HelperMethod extends MethodBase {
  readonly kind: "helper";
  readonly signatures: readonly Signature[];
  readonly calls: readonly string[];
  /** Returns at once (a stream object), so a stub throws instead of rejecting. */
  readonly sync: boolean;
}

export type Method = OperationMethod | HelperMethod;

export interface Resource {
  readonly accessor: string;
  readonly class: string;
  readonly module: string;
  /** What it is for; empty for an alias. */
  readonly summary: Localized;
  readonly deprecated: boolean;
  /** Child accessors' last segments, in order. */
  readonly children: readonly string[];
  readonly methods: readonly Method[];
  /** Names of `export declare namespace Class { }`. */
  readonly namespace: readonly ExportedName[];
  /** Set for alias accessors such as `beta.chat`: the accessor whose class is used. */
  readonly aliasOf?: string;
}

/** A name that a namespace or an index module passes on. */
export interface ExportedName {
  readonly name: string;
  readonly kind: "type" | "class";
  /** Module that declares it. */
  readonly module: string;
  /** Name there, when it differs. */
  readonly declared?: string;
}

export interface Component {
  /** `vectorStores.files.VectorStoreFile.LastError` */
  readonly key: string;
  readonly module: string;
  /** `["VectorStoreFile", "LastError"]` */
  readonly names: readonly string[];
  readonly kind: "interface" | "type";
  readonly schema: Schema;
}

export interface PageAlias {
  readonly name: string;
  readonly module: string;
  readonly class: PageFact["class"];
  readonly item: string;
}

export interface ExternalType {
  readonly name: string;
  readonly module: string;
  readonly typeParams?: string;
}

export interface ParameterVerdict {
  readonly verdict: Verdict;
  /** Forced value. */
  readonly value?: unknown;
  /** Values that mean what the backend does anyway: left out without a word. */
  readonly neutral?: readonly unknown[];
  /** Send only these; any other value takes `otherwise`. */
  readonly values?: readonly unknown[];
  readonly otherwise?: "drop" | "reject";
  /** Condition under which it holds, and what becomes of it otherwise; follows the word "only". */
  readonly when?: Localized;
  readonly reason?: { readonly id: string; readonly text: Localized };
  readonly alternative?: Localized;
  /** Method or manifest entry that the text of `alternative` comes from. */
  readonly alternativeId?: string;
}

type ParameterVerdicts = Readonly<Record<string, Readonly<Record<string, ParameterVerdict>>>>;

/** What a manifest says of one backend, with what it extends. */
export interface ProfileModel {
  readonly name: string;
  /** What becomes of an operation that the profile's routes do not name. */
  readonly otherwise: "http" | "unsupported";
  /** Every method's verdict: as the manifest says it, and with helpers resolved to what they call. */
  readonly verdicts: Readonly<
    Record<string, { readonly own: MethodVerdict; readonly effective: MethodVerdict }>
  >;
  /** Operation id -> parameter -> verdict. */
  readonly parameters: ParameterVerdicts;
  readonly extraParameters: ParameterVerdicts;
}

/** A client of another API than OpenAI's: what of it is no method and no type. */
export interface ClientFacts {
  readonly class: string;
  /** Title of the document. */
  readonly title: string;
  /** As `RestAPI` in src/rest/operation.ts has it. */
  readonly api: {
    readonly name: string;
    readonly baseURL?: string;
    readonly key?:
      | { readonly in: "header" | "query" | "cookie"; readonly name: string; readonly prefix?: string }
      | { readonly in: "basic" };
    readonly keyOptional?: true;
    readonly keyVariable?: string;
  };
}

export interface SdkModel {
  readonly source: { readonly package: string; readonly version: string };
  /** The default profile first. */
  readonly profiles: readonly [ProfileModel, ...ProfileModel[]];
  readonly resources: readonly Resource[];
  readonly components: readonly Component[];
  readonly modules: readonly string[];
  readonly pages: readonly PageAlias[];
  readonly externals: readonly ExternalType[];
  /** Hand-written type -> file that declares it, relative to the project. */
  readonly externalFiles: Readonly<Record<string, string>>;
  /** What `namespace OAuthCodexClient` offers. */
  readonly rootTypes: readonly ExportedName[];
  /** Index module (`responses/index`) -> names. */
  readonly indexes: Readonly<Record<string, readonly ExportedName[]>>;
  /** Methods of ours that `openai` lacks, with the reason. */
  readonly extensions: readonly { readonly id: string; readonly reason: string }[];
  /** Sentences of overlays and manifests that are still to be written. */
  readonly debts: readonly Debt[];
  /** Set where the client is of another API: it stands on this package instead of being in it. */
  readonly client?: ClientFacts;
  /** The merged document, for openapi-typescript. */
  readonly document: Readonly<Record<string, unknown>>;
}
