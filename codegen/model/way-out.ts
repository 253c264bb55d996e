import type { Manifest } from "./manifest-schema.ts";

/**
 * The listed alternative that most stubs point to, e.g. an API key: what a stub says of which nothing better is known.
 *
 * @returns what follows the reason in a row; nothing where no stub points to a listed alternative.
 */
export function usualWayOut({ methods, alternatives }: Manifest): string {
  const votes = new Map<string, number>();
  for (const { route, alternative } of Object.values(methods)) {
    if (route !== "unsupported" || alternative === undefined || !(alternative in alternatives)) continue;
    votes.set(alternative, (votes.get(alternative) ?? 0) + 1);
  }
  const [first] = [...votes].sort(([, a], [, b]) => b - a);
  return first === undefined ? "" : `, alternative: ${first[0]}`;
}
