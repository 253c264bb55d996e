/** What streams and runs have in common: made by their methods, so there is no class to import. */
export type { EventStream } from "../../runtime/external/streams.ts";
