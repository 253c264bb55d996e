import type { ClaimPaths } from "./rules.ts";

type Claims = Readonly<Record<string, unknown>>;

/**
 * Reads the payload of a JWT without checking its signature: the token is the user's own, and its claims only decide what
 * we tell the server that issued it. Anything that is no JWT gives an empty answer, never an error.
 */
export function readPayload(token: string): Claims {
  try {
    const payload = (token.split(".")[1] as string).replace(/-/g, "+").replace(/_/g, "/");
    const bytes = Uint8Array.from(atob(payload), (c) => c.charCodeAt(0));
    return Object(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return {};
  }
}

/** The first of the claims that is there, and what is wanted. */
export function claimAt<T>(
  claims: Claims,
  paths: ClaimPaths | undefined,
  isWanted: (value: unknown) => value is T,
): T | undefined {
  for (const path of paths ?? []) {
    const value = path.reduce<unknown>((inner, name) => Object(inner)[name], claims);
    if (isWanted(value)) return value;
  }
  return undefined;
}

/** An empty text says nothing. */
export const isText = (value: unknown): value is string => typeof value === "string" && value !== "";
