// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

/** Why a method is not supported. */
export interface Stub {
  readonly reason: string;
  readonly alternative?: string;
  readonly since: string;
}

/** What one method does on one profile. */
export interface SupportFact<Profile extends string> {
  /** Accessor and name, e.g. `vectorStores.files.list`. */
  readonly method: string;
  /** `http` and `runtime` are sent, `compat` is answered on this side, `helper` calls other methods, `unsupported` is a stub. */
  readonly route: "http" | "runtime" | "compat" | "helper" | "unsupported";
  /** The backend that the row speaks of. */
  readonly profile: Profile;
  /** Built on what is known from other programs' use: it may stop working from one day to the next. */
  readonly experimental?: true;
  /** Under what condition it works, and what becomes of a call otherwise. Follows the word "only". */
  readonly when?: string;
  /** Why it is not supported. */
  readonly reason?: string;
  /** What to use instead. */
  readonly alternative?: string;
  /** Version of this package that the row is true from. */
  readonly since: string;
}
