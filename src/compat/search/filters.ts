import { OAuthCodexError } from "../../runtime/errors/base.ts";
import { asText } from "../../runtime/errors/message.ts";

export type AttributeValue = string | number | boolean;
export type Attributes = Readonly<Record<string, AttributeValue>>;

/** Whether a file with these attributes is wanted. */
export type Predicate = (attributes: Attributes) => boolean;

/** A filter that cannot be followed. The message says where in it. */
export class SearchFilterError extends OAuthCodexError {
  override get name(): string {
    return "SearchFilterError";
  }

  /** Dotted path of the part that is wrong, e.g. `filters.filters[1].value`. */
  readonly param: string;

  constructor(param: string, problem: string) {
    super(`${param}: ${problem}`, { code: "invalid_filter" });
    this.param = param;
  }
}

/** Nesting that no person writes; it keeps a hostile filter from using up the stack. */
const DEEPEST = 32;

const comparisons: Readonly<Record<string, (order: number) => boolean>> = {
  gt: (order) => order > 0,
  gte: (order) => order >= 0,
  lt: (order) => order < 0,
  lte: (order) => order <= 0,
};

/**
 * Makes a predicate of a filter in the shape of the OpenAI API: comparisons (`eq`, `ne`, `gt`, `gte`, `lt`, `lte`, `in`,
 * `nin`) with `key` and `value`, and `and` and `or` over `filters`.
 *
 * A file without the key matches `ne` and `nin` and nothing else. Values of different types are never equal and have no
 * order; strings are ordered by code unit.
 *
 * @throws {SearchFilterError} with the path of the first part that is wrong.
 */
export function compileFilter(filter: unknown, path = "filters", depth = 0): Predicate {
  if (typeof filter !== "object" || filter === null || Array.isArray(filter)) {
    throw new SearchFilterError(path, "must be an object with `type`.");
  }
  if (depth > DEEPEST) throw new SearchFilterError(path, `is nested more than ${DEEPEST} deep.`);
  const { type, key, value, filters } = filter as Record<string, unknown>;
  if (type === "and" || type === "or") {
    if (!Array.isArray(filters) || filters.length === 0) {
      throw new SearchFilterError(
        `${path}.filters`,
        `must be a list of at least one filter for \`${type}\`.`,
      );
    }
    const parts = filters.map((part: unknown, index) =>
      compileFilter(part, `${path}.filters[${index}]`, depth + 1),
    );
    return type === "and"
      ? (attributes) => parts.every((part) => part(attributes))
      : (attributes) => parts.some((part) => part(attributes));
  }
  if (typeof key !== "string" || key === "") throw keyError(path, type);
  const read = (attributes: Attributes): AttributeValue | undefined =>
    Object.hasOwn(attributes, key) ? attributes[key] : undefined;
  switch (type) {
    case "eq":
    case "ne": {
      const wanted = scalar(value, `${path}.value`);
      return type === "eq"
        ? (attributes) => read(attributes) === wanted
        : (attributes) => read(attributes) !== wanted;
    }
    case "in":
    case "nin": {
      if (!Array.isArray(value))
        throw new SearchFilterError(`${path}.value`, `must be a list for \`${type}\`.`);
      const wanted = new Set(value.map((entry: unknown, index) => scalar(entry, `${path}.value[${index}]`)));
      const found = (attributes: Attributes): boolean => {
        const held = read(attributes);
        return held !== undefined && wanted.has(held);
      };
      return type === "in" ? found : (attributes) => !found(attributes);
    }
    case "gt":
    case "gte":
    case "lt":
    case "lte": {
      const bound = scalar(value, `${path}.value`);
      if (typeof bound === "boolean") {
        throw new SearchFilterError(`${path}.value`, `must be a number or a string for \`${type}\`.`);
      }
      const holds = comparisons[type] as (order: number) => boolean;
      return (attributes) => {
        const held = read(attributes);
        return typeof held === typeof bound && holds(compare(held as AttributeValue, bound));
      };
    }
    default:
      throw typeError(path, type);
  }
}

function compare(a: AttributeValue, b: AttributeValue): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function scalar(value: unknown, path: string): AttributeValue {
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw new SearchFilterError(path, "must be a string, a finite number or a boolean.");
}

function keyError(path: string, type: unknown): SearchFilterError {
  const known =
    typeof type === "string" && (Object.hasOwn(comparisons, type) || /^(?:eq|ne|in|nin)$/.test(type));
  return known
    ? new SearchFilterError(`${path}.key`, "must be the name of an attribute.")
    : typeError(path, type);
}

function typeError(path: string, type: unknown): SearchFilterError {
  const shown = typeof type === "string" ? JSON.stringify(type) : asText(type);
  return new SearchFilterError(
    `${path}.type`,
    `is ${shown}; it must be one of eq, ne, gt, gte, lt, lte, in, nin, and, or.`,
  );
}
