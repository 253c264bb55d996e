import { OAuthCodexError } from "./base.ts";

const SECRET =
  /([a-z]:[\\/]{2}|\bhttps?:)[^\s\\/?#]{1,1000}(?=@)|\b((?:cookie2?|authorization)["']?: ?)[^\r\n]+|\b(bearer )[\w.~+/=-]{16,}/gi;
const DEEPEST = 8;

/**
 * What somebody else threw, fit to be the cause of an error that is printed: a caller's `fetch` may put the request into its
 * errors, headers and all, and runtimes quote an address with the user in it. What holds nothing of the kind stays the same
 * object; else it is a copy of the same class, without what does.
 */
export function printable(thrown: unknown, depth = 0): unknown {
  if (typeof thrown === "string") return thrown.replace(SECRET, "$1$2$3***");
  if (typeof thrown !== "object" || !thrown || thrown instanceof OAuthCodexError) return thrown;
  if (depth > DEEPEST) return undefined;
  if (Array.isArray(thrown)) {
    const shown = thrown.map((one) => printable(one, depth + 1));
    return shown.some((one, index) => one !== thrown[index]) ? shown : thrown;
  }
  // Test runners bring errors of another realm, which are no `Error` here.
  if (!("stack" in thrown)) return isClean(thrown) ? thrown : undefined;
  let isSame = true;
  const copy = Object.setPrototypeOf(new Error(), Object.getPrototypeOf(thrown));
  for (const name of Object.getOwnPropertyNames(thrown)) {
    const value: unknown = Reflect.get(thrown, name);
    const shown = printable(value, depth + 1);
    if (shown !== value) isSame = false;
    const enumerable = Object.prototype.propertyIsEnumerable.call(thrown, name);
    Object.defineProperty(copy, name, { value: shown, enumerable, configurable: true, writable: true });
  }
  return isSame ? thrown : copy;
}

/** Plain data without a secret. What is more than that, such as a request, may be printed with anything. */
function isClean(value: object): boolean {
  try {
    const text = JSON.stringify(value, (_, part) => {
      if (typeof part === "object" && part && !isPlain(part)) throw new TypeError("more than data");
      return part;
    });
    return !/authorization|cookie/i.test(text) && printable(text) === text;
  } catch {
    return false;
  }
}

const isPlain = (value: object): boolean =>
  Array.isArray(value) || (value.constructor?.name ?? "Object") === "Object";
