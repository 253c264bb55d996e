import type { FaultQueue } from "./faults.ts";
import type { EmulatorLimits } from "./limits.ts";
import type { Catalogue } from "./rooms/models/catalogue.ts";
import type { ConsentQueue } from "./rooms/oauth/consent.ts";
import type { DeviceBook } from "./rooms/oauth/device-book.ts";
import type { GrantBook } from "./rooms/oauth/grants.ts";
import type { BlobMint } from "./rooms/responses/blobs.ts";
import type { ScriptQueue } from "./rooms/responses/script.ts";
import type { TokenMint } from "./tokens.ts";
import type { EmulatorAccount, EmulatorOptions, EmulatorWorkspace } from "./types.ts";

/** What the rooms of one emulator share. */
export interface EmulatorState {
  readonly options: EmulatorOptions;
  readonly now: () => number;
  readonly issuer: () => string;
  /** Clients that may sign users in. */
  readonly clientIds: readonly string[];
  /** Who signs in. */
  readonly account: EmulatorAccount;
  /** The account's workspaces; none stands for its personal one. */
  readonly workspaces: readonly EmulatorWorkspace[];
  readonly tokens: TokenMint;
  readonly grants: GrantBook;
  readonly consent: ConsentQueue;
  readonly devices: DeviceBook;
  readonly faults: FaultQueue;
  readonly limits: EmulatorLimits;
  readonly catalogue: Catalogue;
  readonly scripts: ScriptQueue;
  readonly blobs: BlobMint;
  /** What the next recordings say. */
  readonly transcripts: string[];
}
