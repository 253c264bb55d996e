import { isMap } from "../model/forms/pointer.ts";

/** The first server of a list, with its variables filled in; undefined for one that says no host. */
export function serverOf(servers: unknown): string | undefined {
  const [first] = Array.isArray(servers) ? servers : [];
  if (!isMap(first) || typeof first["url"] !== "string") return undefined;
  const variables = isMap(first["variables"]) ? first["variables"] : {};
  const url = first["url"].replace(/\{([^}]+)\}/g, (whole, name: string) => {
    const variable = Object.hasOwn(variables, name) ? variables[name] : undefined;
    return isMap(variable) && typeof variable["default"] === "string" ? variable["default"] : whole;
  });
  const parsed = URL.parse(url);
  return parsed !== null && /^https?:$/.test(parsed.protocol) && !url.includes("{")
    ? url.replace(/\/+$/, "")
    : undefined;
}
