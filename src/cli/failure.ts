import { EXIT, type ExitCode, failureOf } from "./exit.ts";
import type { Io, Output } from "./io.ts";
import { type Settings, signInWith } from "./settings.ts";
import { fromNow, withoutTokens } from "./text.ts";

/** Where a failure is told, and what was asked for. */
interface Scene {
  readonly env: Io["env"];
  readonly out: Output;
  /** `undefined` where the command line itself made no sense. */
  readonly settings: Settings | undefined;
}

/** Tells of a failure: what it is, in words, and the way out. */
export function tell(error: unknown, { env, out, settings }: Scene): ExitCode {
  const { exit, code, message: said, unexpected } = failureOf(error);
  const message = exit === EXIT.network && settings ? unreached(error, said, settings) : said;
  if (out.json) {
    out.line({ error: { code, message: withoutTokens(message) } });
    return exit;
  }
  out.note(`oauth-codex: ${message}`);
  for (const line of wayOut(error, exit, settings)) out.note(line);
  if (unexpected) {
    const stack = error instanceof Error && env["OAUTH_CODEX_DEBUG"] ? error.stack : undefined;
    out.note(stack ?? "This was not expected: OAUTH_CODEX_DEBUG=1 shows where it happened.");
  }
  return exit;
}

function wayOut(error: unknown, exit: ExitCode, settings: Settings | undefined): string[] {
  switch (exit) {
    case EXIT.notSignedIn:
      return [signInLine(settings)];
    case EXIT.usage:
      return ["Help: oauth-codex --help"];
    case EXIT.limit:
      return limitLines(error);
    case EXIT.network:
      return ["What keeps it from being reached: oauth-codex doctor"];
    default:
      return [];
  }
}

/** A token of one's own is not a login: signing in would not be used as long as it is set. */
function signInLine(settings: Settings | undefined): string {
  if (settings?.accessToken === undefined) {
    return `Sign in with: ${settings ? signInWith(settings) : "oauth-codex login"}`;
  }
  const variable = settings.profile.variables.accessToken;
  return `The token in ${variable} was used, and is not good. Set another one, or unset ${variable} to use your login.`;
}

function limitLines(error: unknown): string[] {
  const { resetsAt, retryable } = Object(error) as { resetsAt?: unknown; retryable?: unknown };
  // A plan is told from too many requests for the moment by whether waiting a little helps.
  if (retryable === true) return [];
  const anew =
    resetsAt instanceof Date
      ? [`That is ${fromNow(resetsAt, Date.now())}, at ${clockTime(resetsAt)} here.`]
      : [];
  return [...anew, "All of your plan: oauth-codex usage"];
}

/** By this machine's clock, `2026-11-28 01:30`. */
function clockTime(at: Date): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  const day = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join("-");
  return `${day} ${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** The host that was not reached, and why: `fetch failed` and the like say neither. */
function unreached(error: unknown, said: string, { profile, baseURL, issuer }: Settings): string {
  const cause = causeOf(error);
  if (cause === undefined) return said;
  const isLogin = error instanceof Error && /^Token/.test(error.name);
  const address = isLogin ? (issuer ?? profile.issuer) : (baseURL ?? profile.baseURL);
  return `${said.replace(/[.\s]+$/, "")}: ${new URL(address).host} was not reached (${cause}).`;
}

/** Codes that people look up, in words. */
const WORDS: Readonly<Record<string, string>> = {
  ENOTFOUND: "there is no host of that name",
  EAI_AGAIN: "names of hosts cannot be looked up now",
  ECONNREFUSED: "nothing listens there",
  ECONNRESET: "the connection was cut",
  UND_ERR_SOCKET: "the connection was cut",
  ETIMEDOUT: "it does not answer",
  UND_ERR_CONNECT_TIMEOUT: "it does not answer",
  ENETUNREACH: "this machine has no way there",
  EHOSTUNREACH: "this machine has no way there",
};

/** The innermost cause that has a code of the system, in words and with the code. */
function causeOf(error: unknown): string | undefined {
  let found: string | undefined;
  const seen = new Set<unknown>();
  for (let each = Object(error).cause; each instanceof Error && !seen.has(each); each = firstCause(each)) {
    seen.add(each);
    const { code } = each as { code?: unknown };
    if (typeof code !== "string" || !/^[A-Z][A-Z\d_]+$/.test(code)) continue;
    const words = WORDS[code] ?? each.message;
    found = words === "" ? code : `${words}: ${code}`;
  }
  return found;
}

/** Several addresses of one host fail in a list. */
function firstCause(error: Error): unknown {
  return error instanceof AggregateError && error.errors.length > 0 ? error.errors[0] : error.cause;
}
