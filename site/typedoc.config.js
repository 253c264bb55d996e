import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Converter, ReflectionKind } from "typedoc";

const root = fileURLToPath(new URL("..", import.meta.url));
const { name, exports } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));

/**
 * The package's ways in, but for those to the types of resources, which are OpenAI's, and too many for a page each, and for the
 * sub-paths that only give what others give.
 */
const entryPoints = Object.entries(exports).flatMap(([path, { types = "" }]) =>
  !types || path.endsWith(".js") || /\/(?:generated|sub-paths)\//.test(types)
    ? []
    : [`${root}${types.slice(2)}`],
);

/** Where the site stands on its host. */
const base = process.env.SITE_BASE ?? "/";

/** Modules are called as they are imported. */
function byImport({ converter }) {
  converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const module of project.getChildrenByKind(ReflectionKind.Module)) {
      module.name = [name, ...module.name.split("/").filter((part) => part !== "index")].join("/");
    }
  });
}

/** The reference of the TypeScript API, from the declarations that the package comes with. */
export default {
  name,
  plugin: [byImport],
  entryPoints,
  tsconfig: "tsconfig.reference.json",
  exclude: ["**/generated/resources/**", "**/generated/openapi.d.ts"],
  skipErrorChecking: true,
  validation: false,
  disableSources: true,
  readme: "none",
  navigationLinks: { English: `${base}en/`, 한국어: `${base}ko/` },
  favicon: "public/icon.svg",
  hideGenerator: true,
  logLevel: "Warn",
};
