import type { Workspace } from "../../index.ts";
import type { CommandProfile } from "../profiles.ts";

/** A file as the checks see it, without following a symbolic link. */
export interface FileFacts {
  readonly kind: "file" | "folder" | "link" | "other";
  readonly mode: number;
  readonly owned: boolean;
  readonly writable: boolean;
}

/** An answer, or what kept it away. */
export type Reached =
  | {
      readonly status: number;
      /** Server's clock, Unix milliseconds. */
      readonly date: number | undefined;
      readonly challenge: boolean;
    }
  | { readonly failure: string };

/** What the login says about itself. No token is in here. */
export interface LoginFacts {
  readonly email: string | undefined;
  readonly plan: string | undefined;
  /** Whether the plan may be used, where that is asked. */
  readonly planUse: "granted" | "withheld" | undefined;
  readonly accountId: string | undefined;
  /** Unix milliseconds. */
  readonly expiresAt: number | undefined;
  readonly refreshable: boolean;
  readonly scopes: readonly string[] | undefined;
}

/** Everything that the checks ask of the machine and of the network. Tests answer in its place. */
export interface Probes {
  readonly platform: string;
  readonly nodeVersion: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly profile: CommandProfile;
  readonly baseURL: string;
  readonly issuer: string;
  /** The command line that signs in. */
  readonly signIn: string;
  readonly home: string;
  /** The file of the login in question. */
  readonly loginFile: string;
  /** Folder of the Codex CLI. */
  readonly codexHome: string;
  /** Whether a token of the caller's own is used instead of a login. */
  readonly ownToken: boolean;
  now(): number;
  /** `undefined` when it is not there, or not readable. */
  read(path: string): Promise<string | undefined>;
  file(path: string): Promise<FileFacts | undefined>;
  /** Opens a port and closes it again. @returns the error's code, or `undefined` when it worked. */
  bind(host: string, port: number): Promise<string | undefined>;
  /** Output of a program; `undefined` when there is none, or it failed. */
  output(program: string, args: readonly string[]): Promise<string | undefined>;
  reach(url: string): Promise<Reached>;
  /** `undefined` when nobody is signed in. Throws when the store can not be read. */
  login(): Promise<LoginFacts | undefined>;
  /** Workspaces of the login, asked for; `undefined` with a token of the caller's own. Throws as the client does. */
  workspaces(): Promise<readonly Workspace[] | undefined>;
  /** Number of models that the backend lists for this login. Throws as the client does. */
  models(): Promise<number>;
}
