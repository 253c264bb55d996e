import { faultQueue } from "./faults.ts";
import { defaultLimits } from "./limits.ts";
import { oauthConfig } from "./oauth-config.ts";
import { createRecorder } from "./recorder.ts";
import { catalogue } from "./rooms/models/catalogue.ts";
import { modelsRoom } from "./rooms/models/index.ts";
import { blobMint } from "./rooms/responses/blobs.ts";
import { responsesRoom } from "./rooms/responses/index.ts";
import { scriptQueue } from "./rooms/responses/script.ts";
import { startServer } from "./server.ts";
import type { EmulatorState } from "./state.ts";
import { tokenMint } from "./tokens.ts";
import type { CodexEmulator, EmulatorOptions } from "./types.ts";

/** Ten days, as measured on a token of the real service. */
const TOKEN_LIFETIME_SECONDS = 864_000;

/** Account ids of the real service look like this. */
const DEFAULT_ACCOUNT = "e0e0e0e0-0000-4000-8000-000000000001";

/** Puts the rooms together and opens the door. */
export async function startEmulator(options: EmulatorOptions): Promise<CodexEmulator> {
  const now = options.now ?? Date.now;
  let issuer = "";
  const state: EmulatorState = {
    options,
    now,
    tokens: tokenMint(() => issuer, now),
    faults: faultQueue(),
    limits: defaultLimits(),
    catalogue: catalogue(options.models),
    scripts: scriptQueue(),
    blobs: blobMint(),
  };
  const recorder = createRecorder();
  const server = await startServer(options.port ?? 0, {
    rooms: [responsesRoom(state), modelsRoom(state)],
    recorder,
    faults: state.faults,
    now,
    recordCredentials: options.recordCredentials ?? false,
  });
  issuer = `http://127.0.0.1:${server.port}`;
  return {
    baseURL: `${issuer}/backend-api/codex`,
    issuer,
    oauthConfig: oauthConfig(issuer),
    requests: recorder.requests,
    limits: state.limits,
    accessToken: ({ expiresInSeconds = TOKEN_LIFETIME_SECONDS, accountId, plan } = {}) =>
      state.tokens.access({
        accountId: accountId ?? options.accountId ?? DEFAULT_ACCOUNT,
        plan: plan ?? options.plan ?? "plus",
        expiresAt: now() + expiresInSeconds * 1000,
      }),
    script: (...answers) => state.scripts.add(answers),
    fault: (fault) => state.faults.add(fault),
    idle: () => recorder.idle(),
    reset() {
      recorder.forget();
      state.faults.clear();
      state.scripts.clear();
    },
    close: () => server.close(),
    [Symbol.asyncDispose]: () => server.close(),
  };
}
