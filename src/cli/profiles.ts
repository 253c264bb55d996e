import type { Terms } from "../index.ts";
import { UsageError } from "./exit.ts";

/** A backend that the command signs people in at: what has to be known of it before a client is made. */
export interface CommandProfile {
  /** What the option `--profile` takes. */
  readonly name: "codex" | "siwc";
  /** What it is, for people. */
  readonly title: string;
  readonly baseURL: string;
  readonly issuer: string;
  /** Where the issuer has the keys of its id tokens, if they are looked at. */
  readonly keys?: string;
  readonly variables: {
    readonly baseURL: string;
    readonly issuer: string;
    /** A token of the caller's own, instead of a login. */
    readonly accessToken?: string;
  };
  /** The command line that signs in. */
  readonly signIn: string;
  /** Whether there is a login with a code that is typed on any device. */
  readonly device: boolean;
  /** The only ports of this machine to which a login may come back. Default: any. */
  readonly ports?: readonly number[];
  /** Whether another program's login may be used, the Codex CLI's. */
  readonly codexCli: boolean;
  /** Why a name has to be given under which to sign in. Default: none has to. */
  readonly appNameBecause?: string;
  /** What the backend's terms allow. Default: they speak of nothing that the command does. */
  readonly terms?: () => Promise<Terms>;
  /** Whether programs are not told what is left of the plan, and a page of ChatGPT's is where people look. */
  readonly usageOnPage: boolean;
}

const codex: CommandProfile = {
  name: "codex",
  title: "ChatGPT's Codex backend",
  baseURL: "https://chatgpt.com/backend-api/codex",
  issuer: "https://auth.openai.com",
  variables: {
    baseURL: "OAUTH_CODEX_BASE_URL",
    issuer: "CODEX_OAUTH_ISSUER",
    accessToken: "OAUTH_CODEX_ACCESS_TOKEN",
  },
  signIn: "oauth-codex login",
  device: true,
  ports: [1455, 1457],
  codexCli: true,
  usageOnPage: false,
};

const siwc: CommandProfile = {
  name: "siwc",
  title: "Sign in with ChatGPT, on OpenAI's API",
  baseURL: "https://api.openai.com/v1",
  issuer: "https://auth.openai.com",
  keys: "/.well-known/jwks.json",
  variables: { baseURL: "SIWC_BASE_URL", issuer: "SIWC_OAUTH_ISSUER" },
  signIn: "oauth-codex login --siwc",
  device: false,
  codexCli: false,
  appNameBecause:
    "OpenAI's terms want an app to sign in under a name of its own, and the plan is for that app alone. This command has no name to lend: give that of your app.",
  terms: async () => (await import("../client/profiles/siwc-terms.ts")).terms,
  usageOnPage: true,
};

/** The default first. */
export const PROFILES: readonly CommandProfile[] = [codex, siwc];

/** @throws {UsageError} for a name that is none. */
export function profileNamed(name: string | undefined): CommandProfile {
  const found = name === undefined ? codex : PROFILES.find((profile) => profile.name === name);
  if (found) return found;
  throw new UsageError(`--profile must be one of ${PROFILES.map((profile) => profile.name).join(", ")}.`);
}
