/** The runtimes that are installed as packages, each for this platform. */
import { existsSync } from "node:fs";
import { join } from "node:path";

const { platform, arch } = process;

const PROGRAMS = {
  "node-22": [`node-22-${platform}-${arch}/bin/node`],
  "node-24": [`node-24-${platform}-${arch}/bin/node`],
  "node-26": [`node-26-${platform}-${arch}/bin/node`],
  bun: [`@oven/bun-${platform}-${arch === "arm64" ? "aarch64" : arch}/bin/bun`],
  deno: [`@deno/${platform}-${arch}-glibc/deno`, `@deno/${platform}-${arch}/deno`],
} as const;

export type Runtime = keyof typeof PROGRAMS;

/** @throws where it is not installed: no runtime is left out in silence. */
export function programOf(runtime: Runtime, project: string): string {
  const found = PROGRAMS[runtime].map((path) => join(project, "node_modules", path)).find(existsSync);
  if (found === undefined) throw new Error(`${runtime} is not installed for ${platform} on ${arch}`);
  return found;
}
