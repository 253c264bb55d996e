import type { FaultQueue } from "./faults.ts";
import type { EmulatorLimits } from "./limits.ts";
import type { Catalogue } from "./rooms/models/catalogue.ts";
import type { BlobMint } from "./rooms/responses/blobs.ts";
import type { ScriptQueue } from "./rooms/responses/script.ts";
import type { TokenMint } from "./tokens.ts";
import type { EmulatorOptions } from "./types.ts";

/** What the rooms of one emulator share. */
export interface EmulatorState {
  readonly options: EmulatorOptions;
  readonly now: () => number;
  readonly tokens: TokenMint;
  readonly faults: FaultQueue;
  readonly limits: EmulatorLimits;
  readonly catalogue: Catalogue;
  readonly scripts: ScriptQueue;
  readonly blobs: BlobMint;
}
