import { followedOrigin } from "../auth/destination.ts";
import type { Sender } from "../request.ts";
import type { WorkspaceEntry, WorkspaceList, WorkspaceRules } from "./rules.ts";

/** What the workspace in use changes of requests. */
export interface Route {
  /** The account to name where neither option nor login names one. */
  readonly accountId: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
  /** Where requests go instead of the base URL's origin. */
  readonly origin: string | undefined;
}

/** The workspace that a client works in: the one it names, else the default one, if the login may work there. */
export function activeEntry(
  { defaultId, entries }: WorkspaceList,
  named: string | undefined,
): WorkspaceEntry | undefined {
  if (named !== undefined) return entries.find(({ id }) => id === named);
  return entries.find(({ id, usable }) => usable && id === defaultId);
}

/** What of an entry's routing is heeded: an origin only where the login may go. */
export function routeOf(
  entry: WorkspaceEntry | undefined,
  { baseURL, settings }: Sender,
  { domain, routingHeader }: WorkspaceRules,
): Route {
  const { allowedOrigins, profileNamed } = settings.credentials;
  const inUse = new URL(baseURL).origin;
  const origin = followedOrigin(entry?.origin, { domain, inUse, allowedOrigins, profileNamed });
  const routing = entry?.routing;
  return {
    accountId: entry?.id,
    headers: routing === undefined ? {} : { [routingHeader]: routing },
    origin: origin === inUse ? undefined : origin,
  };
}

/** What a person should know of the choice: a workspace that will be refused, an origin that is not followed. */
export function remarks(
  { entries }: WorkspaceList,
  named: string | undefined,
  entry: WorkspaceEntry | undefined,
  { origin }: Route,
  { baseURL }: Sender,
  { domain }: WorkspaceRules,
): string[] {
  const said: string[] = [];
  if (named !== undefined && entries.length > 0 && !entry?.usable) {
    const others = entries.filter(({ usable }) => usable).map(title);
    said.push(
      `The workspace ${JSON.stringify(named)} cannot be used with this login, and calls may fail for it. ` +
        (others.length > 0
          ? `Those that can: ${others.join(", ")}; choose with accountId, or sign in to one of them.`
          : "None can: ask its administrator."),
    );
  }
  if (entry?.origin !== undefined && origin === undefined && !isAt(entry.origin, baseURL)) {
    // The host alone: the rest may hold anything, a password too.
    const place = URL.parse(entry.origin)?.host || "what is no address";
    said.push(
      `The workspace ${title(entry)} asks for its requests at ${JSON.stringify(place)}, which is not followed: ` +
        `a login is only sent to a bare https origin of ${domain}, or to one in allowedOrigins (together with profile).`,
    );
  }
  return said;
}

const isAt = (origin: string, baseURL: string): boolean =>
  URL.parse(origin)?.origin === new URL(baseURL).origin;

const title = ({ id, name }: WorkspaceEntry): string =>
  name === undefined ? id : `${id} (${JSON.stringify(name)})`;
