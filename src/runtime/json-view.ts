import { isBuffer } from "./kinds.ts";
import { isUploadable } from "./make-file.ts";

/**
 * A value as JSON would carry it: what `toJSON` gives, members of class instances, nothing that is `undefined`. What JSON
 * cannot say (`NaN`, a BigInt, an object inside itself, a file) stays as it is.
 */
export function jsonView(value: unknown): unknown {
  return viewOf(value, []);
}

function viewOf(value: unknown, ancestors: readonly object[]): unknown {
  if (typeof value !== "object" || value === null || ancestors.includes(value)) return value;
  if (isUploadable(value) || ArrayBuffer.isView(value) || isBuffer(value)) return value;
  const inside = [...ancestors, value];
  if ("toJSON" in value && typeof value.toJSON === "function") return viewOf(value.toJSON(), inside);
  if (Array.isArray(value)) return value.map((element) => (isSaid(element) ? viewOf(element, inside) : null));
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => isSaid(member))
      .map(([name, member]) => [name, viewOf(member, inside)]),
  );
}

/** The object that stands for another in JSON, where it says so itself; nothing inside is looked at. */
export function writtenAs<T>(value: T): T {
  const { toJSON } = Object(value) as { toJSON?: unknown };
  return typeof toJSON === "function" ? toJSON.call(value) : value;
}

const isSaid = (value: unknown): boolean =>
  value !== undefined && typeof value !== "function" && typeof value !== "symbol";
