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
