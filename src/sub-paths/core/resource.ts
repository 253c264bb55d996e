/** The base of every resource, under the sub-path that it has in `openai`. */
export { APIResource } from "../../runtime/resource.ts";
