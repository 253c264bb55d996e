/** Where tokens may go, as pure functions of a URL. */

/**
 * Whether a stored login may go to this URL: to the origins of its profile, or, when the caller named the profile, to this
 * machine and to the origins in `allowedOrigins`. Everything else needs a credential of its own.
 */
export function mayReceiveStoredToken(
  url: URL,
  rules: { origins: readonly string[]; profileNamed: boolean; allowedOrigins: readonly string[] },
): boolean {
  const isOwn = (origin: string): boolean => originOf(origin) === url.origin;
  if (rules.origins.some(isOwn)) return true;
  if (!rules.profileNamed) return false;
  return isLoopback(url.hostname) || rules.allowedOrigins.some(isOwn);
}

/**
 * The origin that a backend asks for requests of a stored login at, if they may go there: the one in use, an `https` one of the
 * backend's domain, or one in `allowedOrigins` (where the caller named the profile). Anything but a bare origin is none.
 */
export function followedOrigin(
  given: string | undefined,
  rules: { domain: string; inUse: string; profileNamed: boolean; allowedOrigins: readonly string[] },
): string | undefined {
  const url = given === undefined ? undefined : URL.parse(given);
  if (!url || !isBare(url)) return undefined;
  const { protocol, host, origin } = url;
  // `host` has the port in it, so that only the usual one passes.
  const isOfDomain = host === rules.domain || host.endsWith(`.${rules.domain}`);
  const isAllowed =
    rules.profileNamed && rules.allowedOrigins.some((allowed) => originOf(allowed) === origin);
  return origin === rules.inUse || (protocol === "https:" && isOfDomain) || isAllowed ? origin : undefined;
}

function isBare({ origin, username, password, pathname, search, hash }: URL): boolean {
  return origin !== "null" && username + password === "" && pathname === "/" && search + hash === "";
}

/** Whether a refresh token may go to this URL: to the origin that made it and nowhere else. */
export function mayReceiveRefreshToken(url: string, issuer: string | undefined): boolean {
  return issuer !== undefined && originOf(url) === issuer;
}

/** `undefined` for what is no URL, or has no origin: two of those are not the same. */
export function originOf(url: unknown): string | undefined {
  if (typeof url !== "string" || !URL.canParse(url)) return undefined;
  const { origin } = new URL(url);
  return origin === "null" ? undefined : origin;
}

// The whole 127/8 network is loopback. A name that merely starts like one ("127.0.0.1.example") must not pass, hence no prefix test.
export function isLoopback(hostname: string): boolean {
  return (
    hostname === "localhost" || hostname === "[::1]" || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(hostname)
  );
}
