import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ModelPaths } from "../model/load.ts";

export const SPEC_FILE = "spec/openapi.json";
export const OVERLAY_FILE = "spec/overlay.yaml";
export const MANIFEST_FILE = "spec/codex.manifest.yaml";

export function modelPaths(root: string): ModelPaths {
  return {
    specPath: join(root, SPEC_FILE),
    overlayPath: join(root, OVERLAY_FILE),
    manifestPath: join(root, MANIFEST_FILE),
    handlersPath: join(root, "src/client/handlers.ts"),
    helpersPath: join(root, "src/client/helpers.ts"),
  };
}

/** Version of the package being worked on: the `since` of new rows. */
export function packageVersion(root: string): string | undefined {
  const path = join(root, "package.json");
  if (!existsSync(path)) return undefined;
  return (JSON.parse(readFileSync(path, "utf8")) as { version?: string }).version;
}
