import type { Place } from "./connection.ts";
import type { McpTool } from "./tool.ts";

/** How a server is reached for one request. */
export interface Access {
  readonly place: Place;
  /** Requests with the same one may share a connection. */
  readonly key: string;
  /** What only this server gets, and nobody else should read in its words. */
  readonly secrets: readonly string[];
}

/** Shorter words stand in texts by chance. */
const SHORTEST_SECRET = 6;

/** @throws what the option `authorization` throws. */
export async function accessTo({ server, authorization, headers }: McpTool): Promise<Access> {
  const { given, label } = server;
  if (given.command !== undefined) {
    return { place: { program: given }, key: JSON.stringify([label]), secrets: [] };
  }
  const all = new Headers({ ...given.headers, ...headers });
  const token =
    authorization ??
    (typeof given.authorization === "function" ? await given.authorization() : given.authorization);
  if (token !== undefined) all.set("authorization", `Bearer ${token}`);
  const secrets = [token, ...Object.values(headers), ...Object.values(given.headers ?? {})];
  return {
    place: { url: new URL(given.url), headers: all, fetch: given.fetch },
    key: JSON.stringify([label, ...all]),
    secrets: secrets.filter(
      (each): each is string => typeof each === "string" && each.length >= SHORTEST_SECRET,
    ),
  };
}
