import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Converter, ReflectionKind } from "typedoc";

const root = fileURLToPath(new URL("..", import.meta.url));
const { name, exports } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));

/**
 * The package's ways in, but for those to the types of resources, which are OpenAI's, and too many for a page each, and for the
 * sub-paths that only give what others give.
 */
const waysIn = Object.entries(exports).flatMap(([path, { types = "" }]) =>
  !types || path.endsWith(".js") || /\/(?:generated|sub-paths)\//.test(types) ? [] : [{ path, types }],
);

/** Where the site stands on its host. */
const base = process.env.SITE_BASE ?? "/";

/** Modules are called as they are imported, and not by where their declarations lie. */
function byImport({ converter }) {
  const imported = new Map(
    waysIn.map(({ path, types }) => [types.replace(/^\.\/dist\/types\/|\.d\.ts$/g, ""), path.slice(2)]),
  );
  converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const module of project.getChildrenByKind(ReflectionKind.Module)) {
      const path = imported.get(module.name) ?? module.name;
      module.name = path === "" ? name : `${name}/${path}`;
    }
  });
}

/** The reference of the TypeScript API, from the declarations that the package comes with. */
export default {
  name,
  plugin: [byImport],
  entryPoints: waysIn.map(({ types }) => `${root}${types.slice(2)}`),
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
  treatWarningsAsErrors: true,
};
