/**
 * An address as messages, logs and hooks may name it: without a user, a query or a fragment, which may hold secrets. All that
 * quotes one comes here, also for what is no address; a path alone stays a path.
 */
export function namedURL(text: string): string {
  const url = URL.parse(text);
  return url?.host
    ? `${url.protocol}//${url.host}${url.pathname}`
    : // Where nothing says how far a user goes, all in front of the last @ may be one.
      text.replace(/^(\w+:\/\/)?.*@/s, "$1").replace(/[?#].*/s, "");
}
