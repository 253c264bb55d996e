import type { Body } from "../../body.ts";

/** Fields of a request that came as JSON or as a form; `undefined` for everything else. */
function bodyFields(body: Body): Readonly<Record<string, unknown>> | undefined {
  return body.ok && typeof body.value === "object" && body.value !== null && !Array.isArray(body.value)
    ? (body.value as Record<string, unknown>)
    : undefined;
}

/** A field that is a non-empty text. */
export function formField(body: Body, name: string): string | undefined {
  const fields = bodyFields(body);
  const value = fields && Object.hasOwn(fields, name) ? fields[name] : undefined;
  return typeof value === "string" && value !== "" ? value : undefined;
}
