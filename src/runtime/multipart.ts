import { ConfigurationError } from "./errors/local.ts";
import { isUploadable, makeFileOf } from "./to-file.ts";
import type { ToFileInput } from "./uploads.ts";

/** Whether something in the params is a file, so that a body that may be either has to be multipart. */
export function hasUpload(value: unknown): boolean {
  if (isUploadable(value)) return true;
  if (Array.isArray(value)) return value.some(hasUpload);
  return isPlainObject(value) && Object.values(value).some(hasUpload);
}

/**
 * The params as a form: arrays as `key[]`, objects as `key[sub]`, `undefined` left out. Parts stand in the order of the
 * params, whatever takes longest to read.
 */
export async function toForm(params: object): Promise<FormData> {
  const form = new FormData();
  for (const [name, value] of Object.entries(params)) await append(form, name, value);
  return form;
}

async function append(form: FormData, name: string, value: unknown): Promise<void> {
  if (value === undefined) return;
  if (value === null) {
    throw new ConfigurationError(`form field "${name}" is null, which a form cannot say; leave it out`);
  }
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
    form.append(name, String(value));
  } else if (isUploadable(value)) {
    const file = await makeFileOf(value as ToFileInput);
    form.append(name, file, file.name);
  } else if (Array.isArray(value)) {
    for (const item of value) await append(form, `${name}[]`, item);
  } else if (isPlainObject(value)) {
    for (const [key, item] of Object.entries(value)) await append(form, `${name}[${key}]`, item);
  } else if (value instanceof Blob) {
    // A bare blob has no name, which a file part needs; toFile() can give it one.
    form.append(name, value, "unknown_file");
  } else {
    throw new ConfigurationError(
      `form field "${name}" holds a ${typeof value} that a form cannot carry; for bytes use toFile(bytes, "name")`,
    );
  }
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
