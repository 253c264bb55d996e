import type { PageKind, PageRule } from "./pagination.ts";

/**
 * What the runtime has to know of one API operation. Generated once per operation (`src/generated/operations.ts`) and kept
 * as small as it can be: the whole table is part of the eagerly loaded bundle.
 */
export interface Operation {
  /** Accessor path and method name, e.g. `vectorStores.files.list`: the key of every verdict. */
  readonly id: string;
  /** Lower-case HTTP verb. Absent for helpers, which only call other operations. */
  readonly method?: "get" | "post" | "delete" | "put" | "patch";
  /** Path template as in the spec. The last parameter is passed positionally, the others ride in the params object. */
  readonly path?: string;
  /** The params object is the request body; without it, it is the query. */
  readonly body?: true;
  /** Names of the params that go to the query although the operation has a body. */
  readonly query?: readonly string[];
  /** Page class of a list method. */
  readonly page?: PageKind | PageRule;
  /** Multipart body: always, or only when the params hold something uploadable. */
  readonly form?: true | "maybe";
  /** Form fields have the names of the params alone: a list is its field more than once, an object is JSON. */
  readonly plain?: true;
  /** The answer is handed over as it is, body unread. */
  readonly binary?: true;
  /** `Accept` other than `application/json`. */
  readonly accept?: string;
  /** Value of the `OpenAI-Beta` header. */
  readonly beta?: string;
  /**
   * The method returns (or throws) at once instead of returning a promise. While it is a stub its texts ride here, since
   * there is no waiting for the chunk that holds the others.
   */
  readonly sync?: true | { readonly reason: string; readonly alternative?: string };
}
