/** Headers of an answer that no server gave: they say so, and name the request as a server's would. */
export function answerHeaders(more: Readonly<Record<string, string>> = {}): Headers {
  return new Headers({
    "content-type": "application/json",
    "x-request-id": `req_local_${crypto.randomUUID().replaceAll("-", "")}`,
    "x-oauth-codex-answered-by": "local-storage",
    ...more,
  });
}
