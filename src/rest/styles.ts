import { ConfigurationError } from "../runtime/errors/local.ts";
import type { ParameterStyle } from "./operation.ts";

type Pair = [name: string, value: string];

const SEPARATORS = { comma: ",", space: " ", pipe: "|" } as const;

/** A parameter as pairs of a query or a form. `undefined` is left out, `null` is an empty value. */
export function pairsOf(name: string, value: unknown, style: ParameterStyle): Pair[] {
  if (value === undefined) return [];
  if (style === "json") return [[name, jsonOf(name, value)]];
  if (!isCompound(value)) return [[name, textOf(name, value)]];
  if (style === "deep") return nested(name, value, []);
  if (style === "repeat") {
    return Object.entries(value).flatMap(([key, each]) =>
      pairsOf(Array.isArray(value) ? name : key, each, isCompound(each) ? "json" : style),
    );
  }
  return [[name, joined(name, value, SEPARATORS[style])]];
}

/** A parameter of a path, a header or a cookie as one text: lists by commas, objects as `name,value`. */
export function textOfParameter(name: string, value: unknown, style: ParameterStyle | undefined): string {
  if (style === "json") return jsonOf(name, value);
  return isCompound(value) ? joined(name, value, ",") : textOf(name, value);
}

function joined(name: string, value: object, separator: string): string {
  const parts = Array.isArray(value) ? value : Object.entries(value).flat();
  return parts.map((each) => (isCompound(each) ? jsonOf(name, each) : textOf(name, each))).join(separator);
}

function nested(name: string, value: unknown, around: readonly unknown[]): Pair[] {
  if (value === undefined) return [];
  if (!isCompound(value)) return [[name, textOf(name, value)]];
  if (around.includes(value)) throw new ConfigurationError(`parameter "${name}" refers to itself`);
  return Object.entries(value).flatMap(([key, each]) => nested(`${name}[${key}]`, each, [...around, value]));
}

function isCompound(value: unknown): value is object {
  return typeof value === "object" && value !== null && !("toISOString" in value);
}

function textOf(name: string, value: unknown): string {
  if (value === null) return "";
  if (typeof value === "object" && "toISOString" in value) return (value as Date).toISOString();
  if (typeof value === "function" || typeof value === "symbol" || Number.isNaN(value)) {
    throw new ConfigurationError(
      `parameter "${name}" cannot be a ${Number.isNaN(value) ? "NaN" : typeof value}`,
    );
  }
  return String(value);
}

function jsonOf(name: string, value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch (cause) {
    throw new ConfigurationError(`parameter "${name}" cannot be written as JSON`, { cause });
  }
}
