import type { Sent } from "./answer-schemas.ts";
import type { Schema } from "./spec.ts";

/** Of the spec's answers: what only some models, tools or requests bring, and what the service has besides. */
export const SENT: Readonly<Record<string, Sent>> = {
  "chat.completions.ChatCompletion": { atTimes: ["system_fingerprint"] },
  "responses.Response": { atTimes: ["prompt"] },
  "vectorStores.VectorStore": { besides: { description: { type: ["string", "null"] } } },
  // The spec lets it be null; what was never set comes as an empty object.
  "vectorStores.files.VectorStoreFile": { besides: { attributes: { type: "object" } } },
};

/** Answers that the spec does not describe, or not as they come. */
export const DESCRIBED_OTHERWISE: Readonly<Record<string, Schema>> = {
  "files.content": { type: "string" },
  // The spec has messages of the assistant alone.
  "chat.completions.messages.list": pageOf({
    id: { type: "string" },
    role: { type: "string" },
    content: { type: ["string", "null"] },
    content_parts: { type: ["array", "null"] },
    name: { type: ["string", "null"] },
  }),
  "responses.delete": exactly({
    id: { type: "string" },
    object: { type: "string", const: "response" },
    deleted: { type: "boolean", const: true },
  }),
};

function exactly(properties: Record<string, Schema>): Schema {
  return { type: "object", properties, required: Object.keys(properties) };
}

function pageOf(properties: Record<string, Schema>): Schema {
  return exactly({ data: { type: "array", items: exactly(properties) }, has_more: { type: "boolean" } });
}
