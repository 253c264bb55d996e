/** The document that the importer writes: OpenAPI 3.1 with the SDK facts under `x-sdk`. */

/** How a component is declared in TypeScript. Nested ones leave out the module. */
export interface ComponentFact {
  readonly kind: "interface" | "type";
  readonly module?: string;
}

export interface JsonSchema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  const?: string | number | boolean;
  enum?: (string | number)[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: JsonSchema | boolean;
  items?: JsonSchema;
  prefixItems?: JsonSchema[];
  minItems?: number;
  maxItems?: number;
  anyOf?: JsonSchema[];
  allOf?: JsonSchema[];
  not?: JsonSchema;
  deprecated?: boolean;
  "x-sdk-in"?: ParameterPlace;
  /** TypeScript text where a schema says less: an optional property that may be set to `undefined`, one that may not be set. */
  "x-sdk-type"?: string;
  "x-sdk"?: ComponentFact;
}

/** Where a property of a params object travels when it is not part of the body. */
export type ParameterPlace = "path" | "query" | "header";

export interface OpenAPIParameter {
  name: string;
  in: ParameterPlace;
  required: boolean;
  deprecated?: boolean;
  /** Name in the params object, when that is another. */
  "x-sdk-property"?: string;
  schema: JsonSchema;
}

export interface MediaType {
  schema: JsonSchema;
}

export interface OpenAPIOperation {
  operationId: string;
  deprecated?: boolean;
  parameters?: OpenAPIParameter[];
  requestBody?: { required: boolean; content: Record<string, MediaType> };
  responses: Record<string, { description: string; content?: Record<string, MediaType> }>;
  "x-sdk": OperationFact;
}

/** An argument of a method, in signature order; request options come last and are implied. */
export interface ArgumentFact {
  name: string;
  in: "path" | "params";
  /** Name in the path template. */
  param?: string;
  /** Component key of a params object. */
  type?: string;
  optional?: boolean;
  nullable?: boolean;
}

export interface StreamFact {
  event: string;
  params: { base?: string; nonStreaming: string; streaming: string };
  on: "body" | "query";
}

export interface PageUse {
  class: string;
  alias: string;
  item: string;
}

export interface SignatureFact {
  typeParams?: string;
  args: { name: string; type: string; optional?: boolean }[];
  returns: string;
}

export interface OperationFact {
  accessor: string;
  method: string;
  args: ArgumentFact[];
  page?: PageUse;
  stream?: StreamFact;
  overloads?: SignatureFact[];
  multipart?: true | "maybe";
  binary?: true;
  beta?: string;
  accept?: string;
  /** `void`, `string` or a component key. Absent for pages, raw bodies and results without a name. */
  result?: string;
}

export interface ResourceFact {
  accessor: string;
  class: string;
  /** File below the package's `resources` folder, without its extension. */
  module: string;
  deprecated?: true;
}

/** A name that a namespace offers, and what it stands for: exactly one of the last four. */
export interface NameFact {
  name: string;
  module: string;
  component?: string;
  class?: string;
  page?: string;
  external?: string;
}

/** A name that an index module passes on, and the module that declares it. */
export interface IndexNameFact {
  name: string;
  from: string;
  /** Its name there, when that is another. */
  declared?: string;
}

export interface HelperFact extends SignatureFact {
  accessor: string;
  method: string;
  module: string;
  overloads?: SignatureFact[];
  /** Operations that it reaches, as far as that can be read. */
  calls: string[];
  deprecated?: true;
}

export interface PageFact {
  name: string;
  module: string;
  class: string;
  item: string;
  /** Field of a page that names what comes behind it, and the parameter that takes it; nothing where the class does otherwise. */
  next?: { field: string; param: string };
}

/** A type that no schema can say: generic, or owned by the package's own runtime. */
export interface ExternalFact {
  name: string;
  module: string;
  typeParams?: string;
  /** Its name in that module, when that is another. */
  declared?: string;
  /** It is a class, so that the name is a value too. */
  class?: true;
}

export interface SdkFacts {
  source: { package: string; version: string };
  resources: ResourceFact[];
  modules: string[];
  rootTypes: NameFact[];
  classTypes: Record<string, NameFact[]>;
  indexExports: Record<string, IndexNameFact[]>;
  helpers: HelperFact[];
  pages: PageFact[];
  external: ExternalFact[];
}

export interface OpenAPIDocument {
  openapi: "3.1.0";
  info: { title: string; version: string; license: { name: string; identifier: string } };
  servers: { url: string }[];
  "x-sdk": SdkFacts;
  paths: Record<string, Record<string, OpenAPIOperation>>;
  components: { schemas: Record<string, JsonSchema> };
}

const REF_PREFIX = "#/components/schemas/";

export function refTo(key: string): JsonSchema {
  return { $ref: `${REF_PREFIX}${key}` };
}

/** Component key of a schema that is nothing but a reference. */
export function refTarget(schema: JsonSchema): string | undefined {
  return schema.$ref?.slice(REF_PREFIX.length);
}
