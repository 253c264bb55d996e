import { hints } from "./json-schema.ts";
import { hasOwnDefault, isKeyword, metadataOf, refusalOf, type ZodSchema } from "./zod-parts.ts";

/**
 * How zod's own converter is to work: what it cannot say it hints at, instead of throwing without a place, and what `meta()` has
 * besides JSON Schema stays behind.
 */
export const zodOptions = {
  unrepresentable: "any",
  override({ zodSchema, jsonSchema }: { zodSchema: ZodSchema; jsonSchema: Record<string, unknown> }): void {
    const { def } = zodSchema._zod;
    const refused = refusalOf(def);
    if (refused !== undefined) {
      // What zod says of these is no help; what somebody says by `meta()`, is meant.
      for (const name of Object.keys(jsonSchema)) delete jsonSchema[name];
      Object.assign(jsonSchema, { [hints.refused]: refused }, metadataOf(zodSchema).keywords);
    }
    if (hasOwnDefault(def) && !("default" in jsonSchema)) jsonSchema[hints.default] = true;
    // A reference's `id` says where zod has put it.
    for (const name of Object.keys(jsonSchema)) {
      if (name !== "id" && !isKeyword(name)) delete jsonSchema[name];
    }
  },
};
