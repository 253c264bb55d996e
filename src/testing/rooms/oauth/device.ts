import { deliverJson } from "../../deliver.ts";
import type { Exchange } from "../../exchange.ts";
import { limitRefusal } from "../../faults.ts";
import { detail, problem, type Refusal } from "../../refusal.ts";
import type { Room } from "../../routing.ts";
import type { EmulatorState } from "../../state.ts";
import { DEFAULT_SCOPE } from "../../tokens.ts";
import { deviceGrant, serverMadePair } from "./device-book.ts";
import { formField } from "./fields.ts";
import { devicePage, HTML, noticePage } from "./pages.ts";
import { oauthProblem } from "./problems.ts";

const INTERVAL_SECONDS = 5;
const LIFETIME_SECONDS = 900;

/** Login by a code that is typed in elsewhere. It is not RFC 8628. */
export function deviceRooms(state: EmulatorState): Room[] {
  const path = "/api/accounts/deviceauth";
  return [
    {
      target: "device",
      method: "POST",
      path: `${path}/usercode`,
      answer: (exchange) => begin(exchange, state),
    },
    {
      target: "device-token",
      method: "POST",
      path: `${path}/token`,
      answer: (exchange) => poll(exchange, state),
    },
    {
      target: "device-page",
      method: "GET",
      path: "/codex/device",
      answer: (exchange) => exchange.reply(200, HTML, devicePage()),
    },
    {
      target: "device-page",
      method: "POST",
      path: "/codex/device",
      answer: (exchange) => decide(exchange, state),
    },
  ];
}

async function begin(exchange: Exchange, state: EmulatorState): Promise<void> {
  const {
    enabled = true,
    interval = INTERVAL_SECONDS,
    lifetime = LIFETIME_SECONDS,
  } = state.options.device ?? {};
  // 404 is how the real service says that an account has not allowed it.
  if (!enabled) return exchange.refuse(detail("Not Found", 404));
  const clientId = formField(exchange.body, "client_id");
  if (clientId === undefined || !state.clientIds.includes(clientId)) {
    return exchange.refuse(oauthProblem("invalid_client", "The client is not known.", 401));
  }
  const fault = state.faults.take("device", "answer");
  const limited = limitRefusal(fault);
  if (limited) return exchange.refuse(limited);
  const login = state.devices.begin(clientId, state.now() + lifetime * 1000);
  const answer = {
    device_auth_id: login.id,
    user_code: login.userCode,
    // A text, of all things.
    interval: String(interval),
    expires_at: new Date(login.expiresAt).toISOString(),
  };
  await deliverJson(exchange, answer, fault);
}

async function poll(exchange: Exchange, state: EmulatorState): Promise<void> {
  const id = formField(exchange.body, "device_auth_id") ?? "";
  const userCode = formField(exchange.body, "user_code") ?? "";
  const login = state.devices.find(id, userCode);
  const now = state.now();
  if (!login || login.decision === "spent") {
    return exchange.refuse(deviceProblem("The device login is not known.", "deviceauth_not_found", 404));
  }
  if (login.expiresAt <= now) {
    return exchange.refuse(deviceProblem("The device login has expired.", "expired_token", 400));
  }
  const interval = (state.options.device?.interval ?? INTERVAL_SECONDS) * 1000;
  const early = login.polledAt !== undefined && now - login.polledAt < interval;
  login.polledAt = now;
  if (early) return exchange.refuse(deviceProblem("Polling too fast.", "slow_down", 403));
  if (login.decision === "denied") {
    return exchange.refuse(deviceProblem("The user denied the device login.", "access_denied", 400));
  }
  const fault = state.faults.take("device-token", "answer");
  const limited = limitRefusal(fault);
  if (limited) return exchange.refuse(limited);
  if (login.decision === "pending") {
    return exchange.refuse(
      deviceProblem("The device login is not authorized yet.", "deviceauth_authorization_pending", 403),
    );
  }
  login.decision = "spent";
  const { verifier, challenge } = serverMadePair();
  const grant = deviceGrant(login.clientId, DEFAULT_SCOPE, state.account);
  const redirectUri = `${state.issuer()}/deviceauth/callback`;
  const answer = {
    authorization_code: state.grants.code(grant, redirectUri, challenge),
    code_challenge: challenge,
    code_verifier: verifier,
  };
  await deliverJson(exchange, answer, fault);
}

function decide(exchange: Exchange, { devices }: EmulatorState): void {
  const decision = formField(exchange.body, "decision") === "deny" ? "denied" : "allowed";
  const found = devices.decide(decision, formField(exchange.body, "user_code") ?? "");
  if (found) exchange.reply(200, HTML, noticePage("Done", "You can go back to your device."));
  else exchange.reply(400, HTML, noticePage("Unknown code", "Look at the code again, or begin anew."));
}

function deviceProblem(message: string, code: string, status: number): Refusal {
  return problem(message, { code, status });
}
