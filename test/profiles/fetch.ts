/** `createFetch` as tests know it, for another profile than theirs. */
import { createFetch as create } from "../../src/fetch.ts";
import { onSiwc } from "./client.ts";

export * from "../../src/fetch.ts";

export const createFetch: typeof create = (options) => create(onSiwc(options ?? {}));
