import type { Exchange } from "../exchange.ts";
import { sharedKey } from "../jwt.ts";
import { createRecorder } from "../recorder.ts";
import { catalogue } from "../rooms/models/catalogue.ts";
import { consentQueue } from "../rooms/oauth/consent.ts";
import { grantBook } from "../rooms/oauth/grants.ts";
import { blobMint } from "../rooms/responses/blobs.ts";
import { rethrowFirst, scriptQueue } from "../rooms/responses/script.ts";
import { startServer } from "../server.ts";
import { accountOf } from "./accounts.ts";
import { clientBook } from "./clients.ts";
import { decisionCheck } from "./decisions.ts";
import { siwcFaultQueue } from "./faults.ts";
import { keyRing } from "./keys.ts";
import { emulatorLogins } from "./logins.ts";
import { SIWC_MODELS } from "./models.ts";
import { refusalOf } from "./refusals.ts";
import { authorizeRooms } from "./rooms/authorize.ts";
import { discoveryRooms } from "./rooms/discovery.ts";
import { modelsRoom } from "./rooms/models.ts";
import { responsesRoom } from "./rooms/responses.ts";
import { revokeRoom } from "./rooms/revoke.ts";
import { tokenRoom } from "./rooms/token.ts";
import { authenticated } from "./rules/bearer.ts";
import type { SiwcRoomTarget, SiwcState } from "./state.ts";
import { switchesOf } from "./switches.ts";
import { accessTokens, type SiwcGrant } from "./tokens.ts";
import type { SiwcEmulator, SiwcEmulatorOptions, SiwcStats } from "./types.ts";

/** The API that tokens are for. */
const RESOURCE = "https://api.openai.com/v1";

const NOTHING_YET: SiwcStats = {
  registrations: 0,
  exchanges: 0,
  refreshes: 0,
  earlyRefreshes: 0,
  doubleSpends: 0,
  revocations: 0,
};

/** Puts the rooms together and opens the door. */
export async function startSiwcEmulator(options: SiwcEmulatorOptions): Promise<SiwcEmulator> {
  const clock = options.now ?? Date.now;
  let clockOffset = 0;
  let address = "";
  const issuer = () => address;
  const now = () => clock() + clockOffset;
  const [first = accountOf({}, 0), ...others] = (options.accounts ?? []).map(accountOf);
  const accounts = [first, ...others];
  let account = first;
  const switches = switchesOf(options);
  const resource = options.resource ?? RESOURCE;
  const keys = keyRing(await sharedKey());
  const checkDecision = decisionCheck(accounts);
  if (options.consent !== undefined) checkDecision(options.consent);
  const state: SiwcState = {
    options,
    switches,
    now,
    issuer,
    resource,
    accounts,
    account: () => account,
    stats: { ...NOTHING_YET },
    keys,
    clients: clientBook(),
    tokens: accessTokens({ issuer, now, audience: resource, keys }),
    grants: grantBook<SiwcGrant>(now),
    consent: consentQueue(checkDecision),
    faults: siwcFaultQueue(switches),
    catalogue: catalogue(options.models, SIWC_MODELS),
    scripts: scriptQueue(),
    blobs: blobMint(),
  };
  const recorder = createRecorder();
  const server = await startServer<SiwcRoomTarget>(options.port ?? 0, {
    rooms: [
      responsesRoom(state),
      modelsRoom(state),
      ...authorizeRooms(state),
      tokenRoom(state),
      revokeRoom(state),
      ...discoveryRooms(state),
    ],
    elsewhere: (exchange) => otherRoute(exchange, state),
    recorder,
    faults: state.faults,
    now,
    tls: undefined,
    recordCredentials: options.recordCredentials ?? false,
    hosts: options.hosts ?? [],
  });
  address = `http://127.0.0.1:${server.port}`;
  return {
    baseURL: `${address}/v1`,
    issuer: address,
    oauthConfig: { issuer: address },
    requests: recorder.requests,
    stats: state.stats,
    clients: state.clients.all,
    switches,
    accounts,
    ...emulatorLogins(state),
    get account() {
      return account;
    },
    set account(chosen) {
      // A copy would be somebody else with the same name.
      if (!accounts.includes(chosen))
        throw new TypeError("account: it must be one of accounts; add it there");
      account = chosen;
    },
    get clockOffset() {
      return clockOffset;
    },
    set clockOffset(milliseconds) {
      clockOffset = milliseconds;
    },
    rotateKeys: ({ keepOld = true } = {}) => keys.rotate(keepOld),
    script: (...answers) => state.scripts.add(answers),
    errors: state.scripts.errors,
    rethrow: () => rethrowFirst(state.scripts.errors),
    consent: (...decisions) => state.consent.add(decisions),
    fault: (fault) => state.faults.add(fault),
    count: (room) => recorder.requests.filter((request) => request.room === room).length,
    idle: () => recorder.idle(),
    reset() {
      recorder.forget();
      state.faults.clear();
      state.scripts.clear();
      state.consent.clear();
      Object.assign(state.stats, NOTHING_YET);
    },
    close: () => server.close(),
    [Symbol.asyncDispose]: () => server.close(),
  };
}

/** A plan is good for two routes. All others are refused, once it is clear who asks (developers.openai.com/siwc). */
function otherRoute(exchange: Exchange, state: SiwcState): boolean {
  if (!/^\/v1(?:\/|$)/.test(exchange.url.pathname)) return false;
  const { refusal } = authenticated(exchange.headers, state);
  exchange.refuse(refusal ?? refusalOf("subscription_sharing_route_not_supported", state.switches));
  return true;
}
