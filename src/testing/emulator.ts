import { CODEX_FAULTS, faultQueue } from "./faults.ts";
import { defaultLimits } from "./limits.ts";
import { emulatorLogins } from "./logins.ts";
import { oauthConfig } from "./oauth-config.ts";
import { createRecorder } from "./recorder.ts";
import { accountsRoom } from "./rooms/accounts/index.ts";
import { imageRooms } from "./rooms/images/index.ts";
import { catalogue } from "./rooms/models/catalogue.ts";
import { modelsRoom } from "./rooms/models/index.ts";
import { checkDecision, consentQueue } from "./rooms/oauth/consent.ts";
import { deviceBook } from "./rooms/oauth/device-book.ts";
import { grantBook } from "./rooms/oauth/grants.ts";
import { oauthRooms } from "./rooms/oauth/index.ts";
import { blobMint } from "./rooms/responses/blobs.ts";
import { responsesRoom } from "./rooms/responses/index.ts";
import { rethrowFirst, scriptQueue } from "./rooms/responses/script.ts";
import { transcriptionRoom } from "./rooms/transcriptions/index.ts";
import { usageRooms } from "./rooms/usage/index.ts";
import { startServer } from "./server.ts";
import type { EmulatorState } from "./state.ts";
import { CLIENT_ID, tokenMint } from "./tokens.ts";
import type { CodexEmulator, EmulatorOptions } from "./types.ts";

/** Account ids of the real service look like this. */
const DEFAULT_ACCOUNT = "e0e0e0e0-0000-4000-8000-000000000001";

/** Puts the rooms together and opens the door. */
export async function startEmulator(options: EmulatorOptions): Promise<CodexEmulator> {
  const clock = options.now ?? Date.now;
  let clockOffset = 0;
  let issuer = "";
  const now = () => clock() + clockOffset;
  const workspaces = [...(options.workspaces ?? [])];
  const state: EmulatorState = {
    options,
    now,
    issuer: () => issuer,
    clientIds: [CLIENT_ID, ...(options.clientIds ?? [])],
    account: {
      accountId: options.accountId ?? DEFAULT_ACCOUNT,
      plan: options.plan ?? "plus",
      email: options.email ?? "emulator@example.com",
      fedramp: false,
    },
    workspaces,
    tokens: tokenMint(() => issuer, now),
    grants: grantBook(now),
    consent: consentQueue(checkDecision),
    devices: deviceBook(now),
    faults: faultQueue(CODEX_FAULTS),
    limits: defaultLimits(),
    catalogue: catalogue(options.models),
    scripts: scriptQueue(),
    blobs: blobMint(),
    transcripts: [],
  };
  const recorder = createRecorder();
  const server = await startServer(options.port ?? 0, {
    rooms: [
      responsesRoom(state),
      modelsRoom(state),
      ...usageRooms(state),
      accountsRoom(state),
      ...imageRooms(state),
      transcriptionRoom(state),
      ...oauthRooms(state),
    ],
    recorder,
    faults: state.faults,
    now,
    tls: options.tls,
    recordCredentials: options.recordCredentials ?? false,
    hosts: options.hosts ?? [],
  });
  issuer = `${options.tls ? "https" : "http"}://127.0.0.1:${server.port}`;
  return {
    baseURL: `${issuer}/backend-api/codex`,
    issuer,
    oauthConfig: oauthConfig(issuer),
    requests: recorder.requests,
    limits: state.limits,
    account: state.account,
    workspaces,
    ...emulatorLogins(state),
    get clockOffset() {
      return clockOffset;
    },
    set clockOffset(milliseconds) {
      clockOffset = milliseconds;
    },
    script: (...answers) => state.scripts.add(answers),
    errors: state.scripts.errors,
    rethrow: () => rethrowFirst(state.scripts.errors),
    transcripts: (...texts) => void state.transcripts.push(...texts),
    consent: (...decisions) => state.consent.add(decisions),
    fault: (fault) => state.faults.add(fault),
    count: (room) => recorder.requests.filter((request) => request.room === room).length,
    idle: () => recorder.idle(),
    reset() {
      recorder.forget();
      state.faults.clear();
      state.scripts.clear();
      state.transcripts.splice(0);
      state.consent.clear();
    },
    close: () => server.close(),
    [Symbol.asyncDispose]: () => server.close(),
  };
}
