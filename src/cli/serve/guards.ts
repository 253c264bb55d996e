/** Who is let in: each a question about a request's headers, asked before anything else of it is read. */
import { type Refusal, refusal } from "./refusal.ts";
import type { SecretCheck } from "./secret.ts";

/** Headers by their names in lower case, each with all of its values. */
type DistinctHeaders = Readonly<Record<string, readonly string[] | undefined>>;

/** The only value of a header; `undefined` for none, and for several, of which nobody can say which one counts. */
function only(headers: DistinctHeaders, name: string): string | undefined {
  const values = headers[name] ?? [];
  return values.length === 1 ? values[0] : undefined;
}

/** Against names of others that lead to this machine (DNS rebinding): only its own are answered. */
export function checkHost(headers: DistinctHeaders, port: number): Refusal | undefined {
  const host = only(headers, "host")?.toLowerCase();
  const names = ["127.0.0.1", "localhost", "[::1]"];
  const own = names.flatMap((name) => [`${name}:${port}`, ...(port === 80 ? [name] : [])]);
  if (host !== undefined && own.includes(host)) return undefined;
  return refusal(
    403,
    "host_not_allowed",
    `This server answers to http://127.0.0.1:${port} and no other name. Use that as the base URL.`,
  );
}

/** The origin of a page that asks, when it may. */
export function allowedOrigin(headers: DistinctHeaders, allowed: ReadonlySet<string>): string | undefined {
  const origin = only(headers, "origin");
  return origin !== undefined && allowed.has(origin) ? origin : undefined;
}

/** Against pages of others that are open in a browser: they reach loopback too. */
export function checkOrigin(headers: DistinctHeaders, allowed: ReadonlySet<string>): Refusal | undefined {
  if (allowedOrigin(headers, allowed) !== undefined) return undefined;
  const site = headers["sec-fetch-site"];
  // `none`: a person has typed the address. Programs that are no browsers send neither.
  if (!headers["origin"] && (!site || site.join() === "none")) return undefined;
  return refusal(
    403,
    "origin_not_allowed",
    "Pages in a browser are not answered. To let one of yours in: oauth-codex serve --allow-origin with its origin.",
  );
}

/** Whether a browser asks if a page may ask. It never brings the secret along. */
export function isPreflight(method: string | undefined, headers: DistinctHeaders): boolean {
  return method === "OPTIONS" && headers["origin"] !== undefined;
}

/** The secret as a bearer token, or as Azure's form of OpenAI's clients sends a key. */
export function checkSecret(headers: DistinctHeaders, secret: SecretCheck): Refusal | undefined {
  const bearer = /^bearer +(.+)$/i.exec(only(headers, "authorization") ?? "")?.[1];
  const given = bearer ?? only(headers, "api-key");
  if (given !== undefined && secret.matches(given.trim())) return undefined;
  const why =
    given === undefined ? "No secret came with the request." : "This is not the secret of this server.";
  return refusal(
    401,
    "invalid_api_key",
    `${why} Send the one that oauth-codex serve showed (or wrote to its --secret-file) when it started, as the API key: Authorization: Bearer SECRET.`,
    { "www-authenticate": "Bearer" },
  );
}

const METHODS = "GET, POST, PUT, PATCH, DELETE";
/** Of a list of header names, as a browser writes it. */
const NAMES = /^[\w-]+(?:, ?[\w-]+)*$/;

/** What a preflight of an allowed origin is answered with. */
export function preflightHeaders(headers: DistinctHeaders): Record<string, string> {
  const asked = only(headers, "access-control-request-headers") ?? "";
  return {
    "access-control-allow-methods": METHODS,
    ...(NAMES.test(asked) ? { "access-control-allow-headers": asked } : {}),
    ...(headers["access-control-request-private-network"]
      ? { "access-control-allow-private-network": "true" }
      : {}),
    "access-control-max-age": "600",
  };
}

/** What lets a page of this origin read an answer with these headers. */
export function originHeaders(origin: string | undefined, names: readonly string[]): Record<string, string> {
  if (origin === undefined) return {};
  return {
    "access-control-allow-origin": origin,
    ...(names.length === 0 ? {} : { "access-control-expose-headers": names.join(", ") }),
  };
}
