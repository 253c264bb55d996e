/** What comes back from the sign-in page, as pure functions of its text. */
import { OAuthCallbackParseError, OAuthStateMismatchError } from "../../errors/auth.ts";
import { terminalLine } from "../../terminal-text.ts";

/**
 * The parameters in what a person pastes: the address of the last page, its query, or `code=…&state=…`. A code alone (also
 * `code#state`) is understood only with `bareCode`.
 *
 * @param redirectUri Where the browser was sent back to, for the message.
 * @throws {OAuthCallbackParseError} when there are no such parameters in it.
 */
export function parseCallback(
  text: string,
  { bareCode, redirectUri }: { bareCode: boolean; redirectUri?: string },
): URLSearchParams {
  // Looked for from where a run of them begins: from each of them it would take the square of their number.
  const input = text.trim().replace(/^["'<]+|(?<!["'>])["'>]+$/g, "");
  const query = queryOf(input);
  if (query && ["code", "error", "state"].some((name) => query.has(name))) return query;
  const [code, state, ...rest] = input.split("#");
  if (bareCode && code && /^[\w.~+/=-]{8,}$/.test(code) && rest.length === 0) {
    return new URLSearchParams({ code, ...(state ? { state } : {}) });
  }
  throw new OAuthCallbackParseError(
    "That is not the address of a finished sign-in: it has neither a code nor an error. Copy the whole address of the page " +
      `that the browser ended on; it begins with the redirect URI${redirectUri === undefined ? "" : `, e.g. ${redirectUri}?code=`}`,
  );
}

function queryOf(input: string): URLSearchParams | undefined {
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(input) && URL.canParse(input)) return new URL(input).searchParams;
  if (/^(?:(?:\/[^?]*)?\?)?[a-z_]+=/i.test(input)) return new URLSearchParams(input.replace(/^[^?]*\?/, ""));
  return undefined;
}

/**
 * Checks the state before anything else: what does not belong to this login must not even be able to end it.
 *
 * @throws {OAuthStateMismatchError} for another state, or none.
 * @throws {OAuthCallbackParseError} for a refusal, or an answer without a code.
 */
export function checkCallback(params: URLSearchParams, state: string, refusals: Refusals = {}): void {
  const states = params.getAll("state");
  if (states.length !== 1 || states[0] !== state) {
    throw new OAuthStateMismatchError(
      states.length === 0
        ? "The answer has no state, so it cannot be told whose login it belongs to. Nothing was done with it."
        : "The answer's state is not the one of this login: it belongs to another one, or to an older try. Nothing was done with it.",
    );
  }
  checkAnswer(params, refusals);
}

/** What to say of refusals, by a word of their description. */
type Refusals = Readonly<Record<string, string>>;

/** @throws {OAuthCallbackParseError} for a refusal, or an answer without a code. */
export function checkAnswer(params: URLSearchParams, refusals: Refusals = {}): void {
  const error = params.get("error");
  if (error !== null) throw refused(error, params.get("error_description") ?? "", refusals);
  if (!params.get("code")) {
    throw new OAuthCallbackParseError(
      "The sign-in page sent back neither a code nor an error. Try to sign in again.",
    );
  }
}

function refused(error: string, description: string, refusals: Refusals): OAuthCallbackParseError {
  const code = plain(error, 60);
  const known = Object.entries(refusals).find(([word]) => description.includes(word));
  if (known) return new OAuthCallbackParseError(known[1], { error: code });
  const said = plain(description, 300);
  const what = code === "access_denied" ? "The sign-in was refused" : `The sign-in failed with "${code}"`;
  return new OAuthCallbackParseError(said ? `${what}: ${said}` : `${what}.`, { error: code });
}

/** Text of a stranger, fit for a terminal, and not too much of it. */
function plain(text: string, length: number): string {
  return terminalLine(text).trim().slice(0, length);
}
