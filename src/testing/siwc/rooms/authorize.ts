import { randomBytes } from "node:crypto";
import type { Exchange } from "../../exchange.ts";
import { formField } from "../../rooms/oauth/fields.ts";
import { consentPage, HTML, noticePage } from "../../rooms/oauth/pages.ts";
import type { Room } from "../../routing.ts";
import { type Outcome, outcomeOf } from "../decisions.ts";
import { type AuthorizeRequest, judgeAuthorize } from "../rules/authorize.ts";
import type { SiwcRoomTarget, SiwcState } from "../state.ts";
import type { SiwcAccount, SiwcClient } from "../types.ts";
import { PATHS } from "./discovery.ts";

/** The authorize page: the user consents at once, or does what the script says. The first consent makes a client. */
export function authorizeRooms(state: SiwcState): Room<SiwcRoomTarget>[] {
  const room = (method: "GET" | "POST", answer: Room["answer"]): Room<SiwcRoomTarget> => ({
    target: "authorize",
    method,
    path: PATHS.authorize,
    answer,
  });
  return [
    room("GET", (exchange) => ask(exchange, state)),
    room("POST", (exchange) => click(exchange, state)),
  ];
}

async function ask(exchange: Exchange, state: SiwcState): Promise<void> {
  const request = admit(exchange, state);
  if (!request) return;
  if (state.faults.take("authorize", "answer")) return await exchange.closed();
  const decision = state.consent.next() ?? state.options.consent ?? "allow";
  if (decision === "page") {
    const { email } = whoChooses(request, state);
    return exchange.reply(200, HTML, consentPage(request.agentName, email));
  }
  sendBack(exchange, state, request, outcomeOf(decision, state.accounts));
}

/** A button of the page was pressed. */
function click(exchange: Exchange, state: SiwcState): void {
  const request = admit(exchange, state);
  if (!request) return;
  const decision = formField(exchange.body, "decision");
  if (decision !== "allow" && decision !== "deny") {
    exchange.reply(400, HTML, noticePage("Bad request", "decision must be allow or deny"));
    return;
  }
  sendBack(exchange, state, request, outcomeOf(decision, state.accounts));
}

/** The request, when it keeps the rules; otherwise it has had its answer. */
function admit(exchange: Exchange, state: SiwcState): AuthorizeRequest | undefined {
  const { resource, clients, keys } = state;
  const verdict = judgeAuthorize(exchange.url.searchParams, {
    resource,
    find: clients.find,
    verified: keys.verified,
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

/** A hint skips the choice of an account; without one it is whoever is at the browser. */
function whoChooses({ client, hinted }: AuthorizeRequest, state: SiwcState): SiwcAccount {
  return hinted && client ? client.account : state.account();
}

function sendBack(exchange: Exchange, state: SiwcState, request: AuthorizeRequest, outcome: Outcome): void {
  const { switches } = state;
  const granted = outcome.code ? grant(state, request, outcome) : undefined;
  const named = granted && (switches.callbackClientId === "always" || !request.client);
  redirect(exchange, request.redirectUri, {
    code: granted?.code,
    scope: granted?.scope.split(" ").sort().join(" "),
    error: outcome.error,
    error_description: outcome.description,
    state: pick(outcome.state, request.state),
    client_id: named ? pick(outcome.clientId, granted.clientId, "oaiapp_") : undefined,
    iss: pick(
      ({ absent: "missing", right: "right", wrong: "wrong" } as const)[switches.callbackIssuer],
      state.issuer(),
      "https://issuer.example.com/",
    ),
  });
}

/** Makes the code, and the client if there is none yet. */
function grant(
  state: SiwcState,
  request: AuthorizeRequest,
  outcome: Outcome,
): { code: string; scope: string; clientId: string } {
  const account = outcome.account ?? whoChooses(request, state);
  const scope = outcome.scope ?? request.scope;
  const { clientId } = clientFor(state, request, account);
  const code = state.grants.code(
    { clientId, account, scope, nonce: request.nonce, revoked: false, accessOutlives: false },
    request.redirectUri,
    request.challenge,
  );
  return { code, scope, clientId };
}

/** A client is bound to one account: another one has its own, or gets one now. */
function clientFor(state: SiwcState, request: AuthorizeRequest, account: SiwcAccount): SiwcClient {
  const { client, agentName, hostId } = request;
  const own = client && (client.account === account ? client : state.clients.on(account, hostId));
  if (own) {
    state.clients.addHost(own, hostId);
    return own;
  }
  state.stats.registrations += 1;
  return state.clients.register(account, agentName, hostId);
}

function pick(which: "right" | "wrong" | "missing", right: string, prefix = ""): string | undefined {
  if (which === "missing") return undefined;
  return which === "right" ? right : prefix + randomBytes(18).toString("base64url");
}

function redirect(exchange: Exchange, to: string, parameters: Record<string, string | undefined>): void {
  const url = new URL(to);
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined) url.searchParams.set(name, value);
  }
  exchange.reply(302, HTML, "", { location: url.href, "cache-control": "no-store" });
}
