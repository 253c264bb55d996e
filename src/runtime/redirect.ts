import { APIConnectionError } from "./errors/api.ts";
import { namedURL } from "./named-url.ts";
import { Target } from "./target.ts";

const MAX_REDIRECTS = 5;

/** What was sent, as far as it says whether it can be sent again elsewhere. */
interface Sent {
  readonly method: string;
  readonly target: Target;
  readonly body: unknown;
}

/**
 * Where an answer leads on to that is neither good nor a refusal. Redirects are followed within the origin only: the request
 * carries a credential, and `fetch` itself would take some of the headers along to another host.
 */
export function redirection(
  { method, target, body }: Sent,
  response: Response,
  hops: number,
): Target | undefined {
  const location = response.headers.get("location");
  if (response.type !== "opaqueredirect" && !location) return undefined;
  const from = target.url;
  // `new URL` would quote both addresses in its error, whole.
  const next = location ? URL.parse(location, from.href) : undefined;
  if (next === null) {
    throw refused(`to what is no address: ${JSON.stringify(namedURL(location ?? "").slice(0, 80))}.`);
  }
  const repeatable =
    (method === "GET" || response.status === 307 || response.status === 308) &&
    !(body instanceof ReadableStream);
  if (next?.origin !== from.origin || !repeatable || hops >= MAX_REDIRECTS) {
    throw refused(
      `to ${next?.origin ?? "another place"}. Redirects to another origin are never followed; if that is where the API lives, use it as baseURL.`,
    );
  }
  if (next.username || next.password) throw refused("to an address with a user name or password in it.");
  return new Target(next.href);
}

/** The same request would be led to the same place the next time as well. */
function refused(where: string): APIConnectionError {
  return new APIConnectionError({
    code: "redirect_refused",
    retryable: false,
    message: `The server redirected the request ${where}`,
  });
}
