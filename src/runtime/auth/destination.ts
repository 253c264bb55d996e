/** The one origin that a stored ChatGPT login was made for. */
const CHATGPT_ORIGIN = "https://chatgpt.com";

/**
 * Whether a stored ChatGPT token may go to this URL: to ChatGPT itself, or, when the caller named the `codex` profile, to
 * this machine and to the origins in `allowedOrigins`. Everything else needs a credential of its own.
 */
export function mayReceiveStoredToken(
  url: URL,
  rules: { explicitCodexProfile: boolean; allowedOrigins: readonly string[] },
): boolean {
  if (url.origin === CHATGPT_ORIGIN) return true;
  if (!rules.explicitCodexProfile) return false;
  return isLoopback(url.hostname) || rules.allowedOrigins.some((origin) => sameOrigin(origin, url));
}

// The whole 127/8 network is loopback. A name that merely starts like one ("127.0.0.1.example") must not pass, hence no prefix test.
export function isLoopback(hostname: string): boolean {
  return (
    hostname === "localhost" || hostname === "[::1]" || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(hostname)
  );
}

function sameOrigin(origin: string, url: URL): boolean {
  try {
    return new URL(origin).origin === url.origin;
  } catch {
    return false;
  }
}
