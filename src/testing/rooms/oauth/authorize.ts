import { randomBytes } from "node:crypto";
import type { Exchange } from "../../exchange.ts";
import type { Room } from "../../routing.ts";
import type { EmulatorState } from "../../state.ts";
import type { ConsentDecision } from "../../types.ts";
import { type AuthorizeRequest, judgeAuthorize } from "./authorize-rules.ts";
import { outcomeOf } from "./consent.ts";
import { formField } from "./fields.ts";
import { consentPage, HTML, noticePage } from "./pages.ts";

const PATHS = ["/oauth/authorize", "/api/accounts/authorize"];

/** The authorize page: the user consents at once, or does what the script says. */
export function authorizeRooms(state: EmulatorState): Room[] {
  return PATHS.flatMap((path) => [
    {
      target: "authorize" as const,
      method: "GET" as const,
      path,
      answer: (exchange) => ask(exchange, state),
    },
    {
      target: "authorize" as const,
      method: "POST" as const,
      path,
      answer: (exchange) => click(exchange, state),
    },
  ]);
}

async function ask(exchange: Exchange, state: EmulatorState): Promise<void> {
  const request = admit(exchange, state);
  if (!request) return;
  if (state.faults.take("authorize", "answer")) return await exchange.closed();
  const decision = state.consent.next() ?? state.options.consent ?? "allow";
  if (decision === "page") {
    const client = exchange.url.searchParams.get("originator") ?? request.clientId;
    return exchange.reply(200, HTML, consentPage(client, state.account.email));
  }
  sendBack(exchange, state, request, decision);
}

/** A button of the page was pressed. */
function click(exchange: Exchange, state: EmulatorState): void {
  const request = admit(exchange, state);
  if (!request) return;
  const decision = formField(exchange.body, "decision");
  if (decision !== "allow" && decision !== "deny") {
    exchange.reply(400, HTML, noticePage("Bad request", "decision must be allow or deny"));
    return;
  }
  sendBack(exchange, state, request, decision);
}

/** The request, when it keeps the rules; otherwise it has had its answer. */
function admit(exchange: Exchange, state: EmulatorState): AuthorizeRequest | undefined {
  const verdict = judgeAuthorize(exchange.url.searchParams, {
    clientIds: state.clientIds,
    redirectPorts: state.options.redirectPorts,
  });
  if (verdict.ok) return verdict.request;
  if (verdict.page !== undefined) {
    exchange.reply(400, HTML, noticePage("This login cannot go on", verdict.page));
  } else {
    const { redirectUri, error, description, state: echoed } = verdict;
    redirect(exchange, redirectUri, { error, error_description: description, state: echoed });
  }
  return undefined;
}

function sendBack(
  exchange: Exchange,
  state: EmulatorState,
  request: AuthorizeRequest,
  decision: Exclude<ConsentDecision, "page">,
): void {
  const outcome = outcomeOf(decision);
  const { clientId, scope, organizations, nonce, redirectUri, challenge } = request;
  const grant = { clientId, scope, organizations, nonce, account: { ...state.account }, revoked: false };
  redirect(exchange, redirectUri, {
    code: outcome.code ? state.grants.code(grant, redirectUri, challenge) : undefined,
    scope: outcome.code ? scope : undefined,
    error: outcome.error,
    error_description: outcome.description,
    state:
      outcome.state === "right"
        ? request.state
        : outcome.state === "wrong"
          ? randomBytes(32).toString("base64url")
          : undefined,
  });
}

function redirect(exchange: Exchange, to: string, parameters: Record<string, string | undefined>): void {
  const url = new URL(to);
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined) url.searchParams.set(name, value);
  }
  exchange.reply(302, HTML, "", { location: url.href, "cache-control": "no-store" });
}
