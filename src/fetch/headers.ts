/** Headers of a backend's answer that say something to a host. All others are about a message that it never sees. */
const KEPT =
  /^(?:x-request-id|x-oai-request-id|openai-[\w-]+|x-ratelimit-[\w-]+|x-codex-[\w-]+|retry-after(?:-ms)?)$/;

/** @param from Of the answer that a result or an error came in. */
export function answerHeaders(from: Headers | undefined): Headers {
  const kept = new Headers();
  for (const [name, value] of from ?? []) if (KEPT.test(name)) kept.set(name, value);
  // Hosts look for the one that the API has.
  const id = from?.get("x-request-id") ?? from?.get("x-oai-request-id");
  if (id) kept.set("x-request-id", id);
  return kept;
}
