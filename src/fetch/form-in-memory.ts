import { ParameterValidationError } from "../runtime/errors/local.ts";
import type { Form } from "./form.ts";

/** What stands in the place of `form.ts` in builds for browsers and Workers: they have no disk, and forms of their own. */
export async function readForm(body: ReadableStream<Uint8Array>, type: string): Promise<Form> {
  try {
    const form = await new Response(body, { headers: { "content-type": type } }).formData();
    return { entries: [...form], release: async () => {} };
  } catch (cause) {
    throw new ParameterValidationError("fetch", [
      { path: "", code: "invalid_form", message: `the multipart form cannot be read: ${cause}` },
    ]);
  }
}
