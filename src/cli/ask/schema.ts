import { basename } from "node:path";
import type { ResponseFormatTextJSONSchemaConfig } from "../../generated/resources/responses/responses.ts";
import { UsageError } from "../exit.ts";
import { readJSON } from "../json.ts";

/** The answer's format by a file with a JSON Schema. @throws {UsageError} with the file, and the line that is wrong. */
export async function formatOf(path: string): Promise<ResponseFormatTextJSONSchemaConfig> {
  const schema = await readJSON(path);
  if (!isObject(schema)) throw new UsageError(`${path} must hold a JSON Schema: an object.`);
  const { title, description } = schema;
  const name = typeof title === "string" ? title : basename(path).replace(/(?:\.schema)?\.json$/, "");
  return {
    type: "json_schema",
    name: name.replace(/[^\w-]+/g, "_").slice(0, 64) || "answer",
    ...(typeof description === "string" ? { description } : {}),
    schema,
    strict: isStrict(schema),
  };
}

/** Whether the API holds the model to it exactly: every object names all that it may have, and wants all of it. */
function isStrict(schema: unknown): boolean {
  if (Array.isArray(schema)) return schema.every(isStrict);
  if (!isObject(schema)) return true;
  const { properties, required, additionalProperties } = schema;
  if (schema["type"] === "object" || properties !== undefined) {
    if (additionalProperties !== false || !isObject(properties)) return false;
    const wanted = Array.isArray(required) ? required : [];
    if (!Object.keys(properties).every((name) => wanted.includes(name))) return false;
  }
  return Object.values(schema).every(isStrict);
}

function isObject(value: unknown): value is { [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
