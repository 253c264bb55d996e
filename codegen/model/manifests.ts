import { basename } from "node:path";
import { CodegenError, type Problem, throwProblems } from "./errors.ts";
import { extended, type ManifestFile, type ManifestSource, readManifest } from "./manifest.ts";
import { byText } from "./order.ts";

/** The profile that a client has without being told one: first in every table, and the one that doc comments speak of. */
const DEFAULT_PROFILE = "codex";

/** How a manifest's file is called: behind the name of its profile. */
export const MANIFEST_SUFFIX = ".manifest.yaml";

/** At least one manifest, that of {@link DEFAULT_PROFILE} first. */
export type Manifests = readonly [ManifestSource, ...ManifestSource[]];

/**
 * Reads the manifests of all profiles, each laid over what it extends; the default profile first, the others by name.
 *
 * @throws {CodegenError} for a file that is no manifest, and for one that extends what is not there, or itself.
 */
export function readManifests(paths: readonly string[]): Manifests {
  const files = paths.map(readManifest);
  throwProblems([...files.flatMap(nameProblems), ...twiceProblems(files)]);
  const byName = new Map(files.map((file) => [file.own.profile, file]));
  const done = new Map<string, ManifestSource>();

  const resolve = (file: ManifestFile, callers: readonly string[]): ManifestSource => {
    const { profile, extends: baseName } = file.own;
    const known = done.get(profile);
    if (known !== undefined) return known;
    if (callers.includes(profile)) throw circle([...callers.slice(callers.indexOf(profile)), profile], file);
    const source = extended(
      file,
      baseName === undefined ? undefined : resolve(baseOf(baseName, file), [...callers, profile]),
    );
    done.set(profile, source);
    return source;
  };
  const baseOf = (name: string, { own, yaml }: ManifestFile): ManifestFile => {
    const base = byName.get(name);
    if (base !== undefined) return base;
    throw new CodegenError({
      file: yaml.name,
      line: yaml.lineOf(["extends"]),
      message: `${own.profile} extends ${name}, which has no manifest`,
      fix: `write ${name}${MANIFEST_SUFFIX}, or extend one of: ${[...byName.keys()].sort(byText).join(", ")}`,
    });
  };
  const [first, ...others] = [...files]
    .sort((a, b) => rank(a) - rank(b) || byText(a.own.profile, b.own.profile))
    .map((file) => resolve(file, []));
  if (first?.own.profile === DEFAULT_PROFILE) return [first, ...others];
  throw new CodegenError({
    file: files[0]?.yaml.name ?? `spec/${DEFAULT_PROFILE}${MANIFEST_SUFFIX}`,
    message: `there is no manifest of ${DEFAULT_PROFILE}, the profile that a client has without being told one`,
    fix: `write ${DEFAULT_PROFILE}${MANIFEST_SUFFIX} beside ${files.length > 0 ? "it" : "the spec"}`,
  });
}

function rank({ own }: ManifestFile): number {
  return own.profile === DEFAULT_PROFILE ? 0 : 1;
}

/** What a file says of itself must be so, and together. */
function nameProblems({ own, yaml }: ManifestFile): Problem[] {
  const { profile } = own;
  const problems: Problem[] = [];
  if (basename(yaml.name) !== `${profile}${MANIFEST_SUFFIX}`) {
    problems.push({
      file: yaml.name,
      line: yaml.lineOf(["profile"]),
      message: `describes the profile ${profile}, but is not called ${profile}${MANIFEST_SUFFIX}`,
      fix: "rename the file, or correct `profile`",
    });
  }
  if (own.extends !== undefined && own.otherwise !== undefined) {
    problems.push({
      file: yaml.name,
      line: yaml.lineOf(["otherwise"]),
      message: `${profile} says \`otherwise\`, although what it extends has decided that`,
      fix: "delete the line, or do not extend another manifest",
    });
  }
  return problems;
}

function twiceProblems(files: readonly ManifestFile[]): Problem[] {
  const seen = new Map<string, string>();
  return files.flatMap(({ own: { profile }, yaml }): Problem[] => {
    const other = seen.get(profile);
    seen.set(profile, other ?? yaml.name);
    if (other === undefined) return [];
    return [
      {
        file: yaml.name,
        line: yaml.lineOf(["profile"]),
        message: `describes the profile ${profile}, as ${other} does`,
        fix: "give one of them another name",
      },
    ];
  });
}

function circle(names: readonly string[], { yaml }: ManifestFile): CodegenError {
  return new CodegenError({
    file: yaml.name,
    line: yaml.lineOf(["extends"]),
    message: `manifests extend each other in a circle: ${names.join(" -> ")}`,
    fix: "let one of them stand alone: delete its `extends`, and write a row for every method",
  });
}
