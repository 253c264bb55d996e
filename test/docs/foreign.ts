import { readFileSync } from "node:fs";
import { builtinModules } from "node:module";

const manifest: { name: string; dependencies: object; devDependencies: object } = JSON.parse(
  readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
);
const own = new Set([
  manifest.name,
  ...Object.keys(manifest.dependencies),
  ...Object.keys(manifest.devDependencies),
  ...builtinModules,
]);

/** Whether a program imports a package that this project does not have: then it is tried where that is installed. */
export function needsOthers({ code }: { code: string }): boolean {
  return [...code.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*"([^".][^"]*)"/g)].some(([, specifier = ""]) => {
    const parts = specifier.split("/").slice(0, specifier.startsWith("@") ? 2 : 1);
    return !specifier.startsWith("node:") && !own.has(parts.join("/"));
  });
}
