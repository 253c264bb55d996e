/**
 * `oauth-codex-sdk/rest`: what clients stand on that `npm run generate -- --spec` makes of another API's OpenAPI document. Programs
 * import the generated client; this is for its files.
 */
export { RestClient, type RestClientOptions } from "./rest/client.ts";
export type { KeyPlace, ParameterStyle, RestAPI, RestOperation } from "./rest/operation.ts";
export { APIResource } from "./rest/resource.ts";
export type { APIPromise } from "./runtime/api-promise.ts";
export type { RequestOptions } from "./runtime/request-options.ts";
export type { Stream } from "./runtime/streaming.ts";
export type { Uploadable } from "./runtime/uploads.ts";
