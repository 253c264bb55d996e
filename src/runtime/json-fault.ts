import { messageOf } from "./errors/message.ts";
/** Where a value cannot be written as JSON, and why: `input[0].self refers to what it is in`. `undefined` when it can. */
export function jsonFault(value: unknown): string | undefined {
  return faultAt(value, "", []);
}

function faultAt(value: unknown, path: string, ancestors: readonly object[]): string | undefined {
  const name = path === "" ? "the body" : path;
  if (typeof value === "bigint") return `${name} is a BigInt; make it a number or a string`;
  if (typeof value === "number" && !Number.isFinite(value))
    return `${name} is ${value}, which JSON cannot say`;
  if (typeof value !== "object" || value === null) return undefined;
  if (ancestors.includes(value)) return `${name} refers to what it is in`;
  let members: [string, unknown][];
  try {
    const { toJSON } = value as { toJSON?: unknown };
    if (typeof toJSON === "function") return faultAt(toJSON.call(value), path, [...ancestors, value]);
    members = Object.entries(value);
  } catch (error) {
    return `${name} cannot be read: ${messageOf(error)}`;
  }
  for (const [key, member] of members) {
    const step = Array.isArray(value) ? `[${key}]` : path === "" ? key : `.${key}`;
    const fault = faultAt(member, path + step, [...ancestors, value]);
    if (fault !== undefined) return fault;
  }
  return undefined;
}
