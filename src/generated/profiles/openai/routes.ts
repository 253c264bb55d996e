// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

/** By method: `http`, `unsupported`, or the id of the handler that answers. */
export const routes: Readonly<Record<string, string>> = {
  "embeddings.create": "embeddings.base64",
  "responses.create": "responses.output_text",
  "responses.retrieve": "responses.output_text",
};
/** What becomes of an operation that `routes` does not name. */
export const otherwise = "http";
