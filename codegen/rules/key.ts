import { isMap, type Loose } from "../model/forms/pointer.ts";
import type { ClientFacts } from "../model/types.ts";
import type { Config } from "./config.ts";

type Key = NonNullable<ClientFacts["api"]["key"]>;

/** How the API's requests prove who sends them: by the configuration, else the first scheme that the document asks for. */
export function keyOf(document: Loose, { key }: Config): { key?: Key; keyOptional?: true } {
  if (key !== undefined) return chosen(key);
  const components = isMap(document["components"]) ? document["components"] : {};
  const schemes = isMap(components["securitySchemes"]) ? components["securitySchemes"] : {};
  const { security } = document;
  const asked = (Array.isArray(security) ? security : []).filter(isMap);
  const names = [...asked.flatMap((each) => Object.keys(each)), ...Object.keys(schemes)];
  for (const name of names) {
    const found = placeOf(Object.hasOwn(schemes, name) ? schemes[name] : undefined);
    // Where nothing is asked for of all operations, some of them may do without.
    const isOptional = asked.length === 0 || asked.some((each) => Object.keys(each).length === 0);
    if (found !== undefined) return { key: found, ...(isOptional ? { keyOptional: true } : {}) };
  }
  return {};
}

const BEARER: Key = { in: "header", name: "authorization", prefix: "Bearer " };

function chosen(key: NonNullable<Config["key"]>): { key?: Key } {
  if (key === "none") return {};
  if (key === "bearer") return { key: BEARER };
  if (key === "basic") return { key: { in: "basic" } };
  if ("header" in key) {
    const { header: name, prefix } = key;
    return { key: { in: "header", name, ...(prefix === undefined ? {} : { prefix }) } };
  }
  return { key: "query" in key ? { in: "query", name: key.query } : { in: "cookie", name: key.cookie } };
}

function placeOf(scheme: unknown): Key | undefined {
  if (!isMap(scheme)) return undefined;
  const { type, scheme: kind, name } = scheme;
  if (type === "oauth2" || type === "openIdConnect") return BEARER;
  if (type === "http") return String(kind).toLowerCase() === "basic" ? { in: "basic" } : BEARER;
  const where = scheme["in"];
  if (type !== "apiKey" || typeof name !== "string") return undefined;
  return where === "header" || where === "query" || where === "cookie" ? { in: where, name } : undefined;
}
