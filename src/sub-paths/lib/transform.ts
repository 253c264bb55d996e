export { toStrictSchema as toStrictJsonSchema } from "../../runtime/structured/index.ts";
