/** What `responses.stream` returns: made there, so there is no class to import. */
export type { ResponseStream, ResponseStreamParams } from "../../../runtime/external/responses.ts";
