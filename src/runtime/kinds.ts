/**
 * What a value is, whichever realm made it: a test runner's or an iframe's `ArrayBuffer` is none to `instanceof`. Array.isArray
 * and ArrayBuffer.isView look through realms by themselves.
 */

/** The name that the platform gives a value's kind: `Date`, `ArrayBuffer`, `FormData`. */
export function kindOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice(8, -1);
}

const ERRORS: ReadonlySet<string> = new Set(["Error", "DOMException"]);

export function isError(value: unknown): value is Error {
  // A class of errors may give its kind another name; one of another realm that does has at least the members of an error.
  return value instanceof Error || ERRORS.has(kindOf(value)) || (isObject(value) && "stack" in value);
}

/** An object of no class. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (!isObject(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // Every realm has an Object.prototype of its own, and nothing is above it.
  return prototype === null || (Object.getPrototypeOf(prototype) === null && kindOf(value) === "Object");
}

export function isBuffer(value: unknown): value is ArrayBufferLike {
  const kind = kindOf(value);
  return kind === "ArrayBuffer" || kind === "SharedArrayBuffer";
}

/** The bytes of a buffer, or of a view of one. Memory that threads share is copied: the platform takes none of it. */
export function bytesOf(value: ArrayBufferLike | ArrayBufferView): Uint8Array<ArrayBuffer> {
  const bytes = ArrayBuffer.isView(value)
    ? new Uint8Array(value.buffer, value.byteOffset, value.byteLength)
    : new Uint8Array(value);
  return isUnshared(bytes) ? bytes : bytes.slice();
}

function isUnshared(bytes: Uint8Array): bytes is Uint8Array<ArrayBuffer> {
  return kindOf(bytes.buffer) === "ArrayBuffer";
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
