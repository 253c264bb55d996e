import type { Operation } from "../runtime/operation.ts";

/**
 * How a parameter that is no plain text is written. `repeat`: a list as one pair for each value, an object as one for each member
 * (`form`, exploded). `comma`, `space`, `pipe`: all in one value. `deep`: an object as `name[member]`. `json`: as JSON.
 */
export type ParameterStyle = "repeat" | "comma" | "space" | "pipe" | "deep" | "json";

/** What has to be known of an operation of any API, besides what is known of OpenAI's. */
export interface RestOperation extends Operation {
  /** Params that are headers. */
  readonly headers?: readonly string[];
  /** Params that are cookies. */
  readonly cookies?: readonly string[];
  /** Params that are written otherwise than by `repeat`; in the path: than by `comma`. */
  readonly styles?: Readonly<Record<string, ParameterStyle>>;
  /** Media type of the body, where it is not JSON. */
  readonly content?: string;
  /** The body is the member `body` of the params, since it is no object or has names of other params. */
  readonly whole?: true;
  /** Base URL of this operation alone, for clients that were not given one. */
  readonly server?: string;
}

/** How requests prove who sends them. `prefix` stands before the key: `Bearer `. */
export type KeyPlace =
  | { readonly in: "header" | "query" | "cookie"; readonly name: string; readonly prefix?: string }
  /** HTTP Basic: the key is `user:password`. */
  | { readonly in: "basic" };

/** An API as its document describes it. */
export interface RestAPI {
  readonly name: string;
  /** First server of the document. */
  readonly baseURL?: string;
  /** Nothing: requests go without a key. */
  readonly key?: KeyPlace;
  /** Whether operations can be called without a key. */
  readonly keyOptional?: true;
  /** Environment variable with the key. */
  readonly keyVariable?: string;
}
