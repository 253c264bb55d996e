import type { Schema } from "../model/types.ts";
import { call, type Expression } from "./call-text.ts";
import { componentOf, type ModelIndex, refKey } from "./model-index.ts";
import { capitalize } from "./naming.ts";
import { isNothing, tupleLength } from "./schema-parts.ts";
import { type Bounds, boundsOf, isUnbounded, NO_BOUNDS } from "./validator-bounds.ts";
import { flattenObject, type Member, unionMembers } from "./validator-members.ts";
import { asOne, isOfObjects } from "./validator-parts.ts";
import { unionExpression } from "./validator-unions.ts";

/** A validator shared within its file. */
interface SharedValidator {
  readonly name: string;
  readonly type: typeof OBJECT_SCHEMA | "z.ZodMiniType";
  readonly expression: Expression;
}

/** The type of validators of objects, which a file of them imports. */
const OBJECT_SCHEMA = "ObjectSchema";

const FORMATS: Readonly<Record<string, string>> = {
  "date-time": "z.iso.datetime({ offset: true })",
  email: "z.email()",
  uri: "z.url()",
  url: "z.url()",
  uuid: "z.uuid()",
};

const UPLOADABLE = 'z.custom((value) => typeof value === "object" && value !== null)';

/** Turns schemas into validator expressions, and keeps the components that they share, in an order that can be run. */
export class ValidatorSchemas {
  readonly shared: SharedValidator[] = [];
  readonly #index: ModelIndex;
  readonly #names = new Map<string, string>();
  readonly #done = new Set<string>();
  readonly #inside = new Set<Schema>();
  /** Whether what is being written is inside a union that the service adds to. */
  #open = false;

  constructor(index: ModelIndex) {
    this.#index = index;
  }

  expression(written: Schema, outer: Bounds = NO_BOUNDS): Expression {
    const schema = asOne(written, this.#index);
    const bounds = boundsOf(schema, outer);
    if (schema.$ref !== undefined) return this.#reference(refKey(schema.$ref), bounds);
    // Written out in the place of references, a schema may hold itself without a name to stop at.
    if (this.#inside.has(written)) return "z.any()";
    this.#inside.add(written);
    const expression = this.#written(schema, bounds);
    this.#inside.delete(written);
    return expression;
  }

  #written(schema: Schema, bounds: Bounds): Expression {
    if (isNothing(schema)) return "z.never()";
    const members = schema.anyOf ?? schema.oneOf;
    if (members !== undefined) {
      // A set of texts with `null` beside it is a union of the two.
      const open = schema["x-open"] === true ? members.map(openText) : members;
      return this.#within(schema, () => this.#union(open, bounds));
    }
    if (typeof schema.type === "object") {
      const { type, ...rest } = schema;
      return this.#union(
        type.map((one) => ({ ...rest, type: one })),
        bounds,
      );
    }
    if (schema.const !== undefined) return call("z.literal", JSON.stringify(schema.const));
    if (schema.enum !== undefined) return enumExpression(schema.enum, schema["x-open"] === true);
    if (schema.allOf !== undefined && !isOfObjects(schema, this.#index)) {
      return this.#all(schema.allOf, bounds);
    }
    if (schema.allOf !== undefined || schema.properties !== undefined) return this.#object(schema);
    return this.#plain(schema, bounds);
  }

  /** An object with its keys closed, and `extra` keys that may hold anything. */
  object(schema: Schema, extra: readonly string[]): Expression {
    return this.#object(schema, extra);
  }

  #within(schema: Schema, write: () => Expression): Expression {
    const outer = this.#open;
    this.#open ||= schema["x-open"] === true;
    const expression = write();
    this.#open = outer;
    return expression;
  }

  #reference(component: string, bounds: Bounds): Expression {
    const { schema } = componentOf(this.#index, component);
    if (!isUnbounded(bounds)) return this.expression(schema, bounds);
    if (schema.$ref !== undefined || isSmall(schema)) return this.expression(schema);
    // One for each of the two: what is in an open union takes more than the same component elsewhere.
    const key = this.#open ? `open ${component}` : component;
    const known = this.#names.get(key);
    if (known !== undefined) return this.#done.has(key) ? known : call("z.lazy", `() => ${known}`);
    const name = this.#nameOf(component);
    this.#names.set(key, name);
    const expression = this.expression(schema);
    this.#done.add(key);
    const type = isStrictObject(expression) ? OBJECT_SCHEMA : "z.ZodMiniType";
    this.shared.push({ name, type, expression });
    return name;
  }

  #nameOf(key: string): string {
    const { module, names } = componentOf(this.#index, key);
    const short = names.join("");
    const taken = new Set([...this.#names.values(), OBJECT_SCHEMA]);
    const last = module.split("/").at(-1) ?? module;
    const long = `${last.split("-").map(capitalize).join("")}${short}`;
    const known = [short, `${this.#open ? "Open" : "Closed"}${short}`, long].find((name) => !taken.has(name));
    if (known !== undefined) return known;
    let number = 2;
    while (taken.has(`${long}${number}`)) number += 1;
    return `${long}${number}`;
  }

  #union(schemas: readonly Schema[], bounds: Bounds): Expression {
    const rest = schemas.filter((schema) => schema.type !== "null" && schema.const !== null);
    const nullable = rest.length < schemas.length;
    const [only] = rest;
    if (rest.length === 1 && only !== undefined) {
      return nullable ? call("z.nullable", this.expression(only, bounds)) : this.expression(only, bounds);
    }
    const members = unionMembers(rest, this.#index);
    const values = members.filter((member) => member.kind !== "null");
    const write = (member: Member): Expression => this.expression(member.schema, bounds);
    const expression = unionExpression(values, { write, index: this.#index, open: this.#open });
    return nullable || values.length < members.length ? call("z.nullable", expression) : expression;
  }

  /** Conditions on something that is no object. */
  #all([first, ...rest]: readonly Schema[], bounds: Bounds): Expression {
    const expression = first === undefined ? "z.any()" : this.expression(first, bounds);
    return rest.length === 0 ? expression : call("z.intersection", expression, this.#all(rest, bounds));
  }

  #object(schema: Schema, extraKeys: readonly string[] = []): Expression {
    const { properties = {}, required = [], additionalProperties } = flattenObject(schema, this.#index);
    const entries = Object.entries(properties).map(([name, property]): [string, Expression] => {
      const value = this.expression(property);
      return [propertyName(name), required.includes(name) ? value : this.#optional(value)];
    });
    const extras = extraKeys
      .filter((name) => properties[name] === undefined)
      .map((name): [string, Expression] => [propertyName(name), "z.optional(z.any())"]);
    const shape: Expression = { object: [...entries, ...extras] };
    if (additionalProperties === undefined || additionalProperties === false)
      return call(this.#open ? "z.looseObject" : "z.strictObject", shape);
    const rest = additionalProperties === true ? "z.any()" : this.expression(additionalProperties);
    return call("z.catchall", call("z.object", shape), rest);
  }

  /** What the service gave bears `null` for what it has nothing to say about, and takes it back so. */
  #optional(value: Expression): Expression {
    return call("z.optional", this.#open && !isNullable(value) ? call("z.nullable", value) : value);
  }

  #plain(schema: Schema, bounds: Bounds): Expression {
    switch (schema.type) {
      case "string":
        if (schema.format === "binary") return UPLOADABLE;
        return checked(FORMATS[schema.format ?? ""] ?? "z.string()", bounds.string);
      case "integer":
        return checked("z.int()", bounds.number);
      case "number":
        return checked("z.number()", bounds.number);
      case "boolean":
        return "z.boolean()";
      case "null":
        return "z.null()";
      case "array":
        return schema.prefixItems === undefined
          ? { call: "z.array", args: [this.expression(schema.items ?? {})], checks: bounds.array }
          : this.#tuple(schema, schema.prefixItems, bounds);
      case "object":
        return this.#record(schema, bounds);
      default:
        return "z.any()";
    }
  }

  #tuple(schema: Schema, members: readonly Schema[], bounds: Bounds): Expression {
    const { required, isClosed } = tupleLength(schema);
    const list = members.map((member, at) => {
      const value = this.expression(member);
      return at < required ? value : call("z.optional", value);
    });
    const rest = isClosed ? [] : [this.expression(schema.items ?? {})];
    if (list.length === 0 && !isClosed) return { call: "z.array", args: rest, checks: bounds.array };
    return { call: "z.tuple", args: [{ list }, ...rest], checks: bounds.array };
  }

  #record({ additionalProperties }: Schema, bounds: Bounds): Expression {
    const value =
      typeof additionalProperties === "object" ? this.expression(additionalProperties) : "z.any()";
    return { call: "z.record", args: ["z.string()", value], checks: bounds.record };
  }
}

function checked(expression: string, checks: readonly string[]): Expression {
  return checks.length === 0 ? expression : `${expression}.check(${checks.join(", ")})`;
}

function enumExpression(values: readonly (string | number | boolean | null)[], open: boolean): Expression {
  const rest = values.filter((value) => value !== null);
  const list: Expression = { list: rest.map((value) => JSON.stringify(value)) };
  const closed = call(rest.every((value) => typeof value === "string") ? "z.enum" : "z.literal", list);
  const written = open ? "z.string()" : closed;
  return rest.length < values.length ? call("z.nullable", written) : written;
}

/** Components that are no longer than their name would be. */
function isSmall(schema: Schema): boolean {
  return (
    typeof schema.type === "string" &&
    schema.enum === undefined &&
    schema.properties === undefined &&
    schema.type !== "array"
  );
}

function openText(schema: Schema): Schema {
  return schema.enum === undefined ? schema : { ...schema, "x-open": true };
}

function isNullable(expression: Expression): boolean {
  return typeof expression === "object" && "call" in expression && expression.call === "z.nullable";
}

function isStrictObject(expression: Expression): boolean {
  return typeof expression === "object" && "call" in expression && expression.call === "z.strictObject";
}

function propertyName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}
