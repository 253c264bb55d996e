export { type SupportRow, supportMatrix } from "./generated/support.ts";
