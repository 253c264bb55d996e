import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { EXTERNAL_FOLDER, PAGINATION_FILE } from "../emit/naming.ts";
import type { ModelPaths } from "../model/load.ts";
import { MANIFEST_SUFFIX } from "../model/manifests.ts";
import { byText } from "../model/order.ts";

export const SPEC_FILE = "spec/openapi.json";
const OVERLAY_FILE = "spec/overlay.yaml";
/** Lines of fields, one file for each top-level resource, and of the resources themselves. */
const OVERLAY_FOLDER = "spec/overlays";
const SPEC_FOLDER = "spec";

/**
 * Inputs of the project in a folder.
 *
 * @param manifests paths of manifests besides those in its spec folder.
 */
export function modelPaths(root: string, manifests: readonly string[] = []): ModelPaths {
  return {
    specPath: join(root, SPEC_FILE),
    overlayPaths: overlayFiles(root).map((file) => join(root, file)),
    ...(existsSync(join(root, OVERLAY_FOLDER)) ? { linesFolder: join(root, OVERLAY_FOLDER) } : {}),
    manifestPaths: [...manifestFiles(root).map((file) => join(root, file)), ...manifests],
    handlersPath: join(root, "src/client/handlers.ts"),
    helpersPath: join(root, "src/client/helpers.ts"),
    client: { path: join(root, "src/client/client.ts"), name: "BaseClient" },
    externalPaths: Object.fromEntries(externalFiles(root).map((file) => [file, join(root, file)])),
  };
}

/** Files of types written by hand that generated files take, relative to the project. The page types go with their classes. */
function externalFiles(root: string): string[] {
  return [...filesIn(root, EXTERNAL_FOLDER, ".ts"), PAGINATION_FILE].filter((file) =>
    existsSync(join(root, file)),
  );
}

/** The overlays of a project in the order in which they are applied, relative to the project. */
export function overlayFiles(root: string): string[] {
  return [OVERLAY_FILE, ...filesIn(root, OVERLAY_FOLDER, ".yaml")];
}

/** The manifests in a project's spec folder, relative to the project. */
export function manifestFiles(root: string): string[] {
  return filesIn(root, SPEC_FOLDER, MANIFEST_SUFFIX);
}

function filesIn(root: string, folder: string, suffix: string): string[] {
  const path = join(root, folder);
  const names = existsSync(path) ? readdirSync(path) : [];
  return names
    .filter((name) => name.endsWith(suffix))
    .sort(byText)
    .map((name) => `${folder}/${name}`);
}

/** Version of the package being worked on: the `since` of new rows. */
export function packageVersion(root: string): string | undefined {
  const path = join(root, "package.json");
  if (!existsSync(path)) return undefined;
  return (JSON.parse(readFileSync(path, "utf8")) as { version?: string }).version;
}
