import type { FaultQueue } from "../faults.ts";
import type { Catalogue } from "../rooms/models/catalogue.ts";
import type { ConsentQueue } from "../rooms/oauth/consent.ts";
import type { GrantBook } from "../rooms/oauth/grants.ts";
import type { BlobMint } from "../rooms/responses/blobs.ts";
import type { ScriptQueue } from "../rooms/responses/script.ts";
import type { ClientBook } from "./clients.ts";
import type { KeyRing } from "./keys.ts";
import type { AccessTokens, SiwcGrant } from "./tokens.ts";
import type {
  SiwcAccount,
  SiwcDecision,
  SiwcEmulatorOptions,
  SiwcFault,
  SiwcStats,
  SiwcSwitches,
} from "./types.ts";

/** What the rooms of one emulator share. */
export interface SiwcState {
  readonly options: SiwcEmulatorOptions;
  readonly switches: SiwcSwitches;
  readonly now: () => number;
  readonly issuer: () => string;
  /** What `resource` must be. */
  readonly resource: string;
  readonly accounts: readonly SiwcAccount[];
  /** Who is signed in at the browser. */
  readonly account: () => SiwcAccount;
  readonly stats: { -readonly [Key in keyof SiwcStats]: SiwcStats[Key] };
  readonly keys: KeyRing;
  readonly clients: ClientBook;
  readonly tokens: AccessTokens;
  readonly grants: GrantBook<SiwcGrant>;
  readonly consent: ConsentQueue<SiwcDecision>;
  readonly faults: FaultQueue<SiwcFault>;
  readonly catalogue: Catalogue;
  readonly scripts: ScriptQueue;
  readonly blobs: BlobMint;
}

/** A part that requests can reach. */
export type SiwcRoomTarget = Exclude<SiwcFault["on"], "id-token">;
