import { VERSION } from "./version.ts";

interface Globals {
  process?: {
    env?: Record<string, string | undefined>;
    platform?: string;
    arch?: string;
    versions?: { node?: string };
  };
  window?: { document?: unknown };
  navigator?: { userAgent?: string };
  Bun?: { version: string };
  Deno?: { version: { deno: string }; build: { os: string; arch: string } };
}

const globals = globalThis as unknown as Globals;

/** A trimmed, non-empty environment variable, where there is an environment. */
export function readEnv(name: string): string | undefined {
  return globals.process?.env?.[name]?.trim() || undefined;
}

/** A page, where whoever visits can read the key out of the script. */
export function isBrowser(): boolean {
  return globals.window?.document !== undefined && globals.navigator !== undefined;
}

/** Who calls, honestly: this package, its version and what it runs on. */
export function userAgent(): string {
  const { Deno, Bun, process } = globals;
  if (Deno)
    return `oauth-codex-sdk/${VERSION} (${Deno.build.os} ${Deno.build.arch}; deno ${Deno.version.deno})`;
  if (!process?.platform) return `oauth-codex-sdk/${VERSION}`;
  const runtime = Bun ? `bun ${Bun.version}` : `node ${process.versions?.node}`;
  return `oauth-codex-sdk/${VERSION} (${process.platform} ${process.arch}; ${runtime})`;
}
