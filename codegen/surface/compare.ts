import type { Declared, PublicSurface } from "./read.ts";

/** A difference that somebody can notice who imports from the package. */
interface SurfaceChange {
  readonly effect: "breaking" | "additive" | "look";
  readonly text: string;
}

/**
 * What of one public surface another one has no more, has besides, or declares otherwise. A name or a member that is gone breaks
 * whoever wrote it. Of another declaration nobody here can say what it does: that is for whoever reads the line, and for the old
 * program that is compiled against it.
 */
export function comparePublicSurfaces(old: PublicSurface, young: PublicSurface): SurfaceChange[] {
  /** Many names can be imported from several places: one line each. */
  const places = new Map<string, { readonly change: SurfaceChange; readonly paths: string[] }>();
  for (const path of keysOf(old, young)) {
    const [before, after] = [old.get(path), young.get(path)];
    const changes =
      before === undefined
        ? [change("additive", "can be imported")]
        : after === undefined
          ? [change("breaking", "can no longer be imported")]
          : compareMaps(before, after, (name) => `\`${name}\``, compareDeclared);
    for (const each of changes) {
      const known = places.get(`${each.effect} ${each.text}`);
      if (known === undefined) places.set(`${each.effect} ${each.text}`, { change: each, paths: [path] });
      else known.paths.push(path);
    }
  }
  return [...places.values()].map(({ change: { effect, text }, paths }) => {
    const [first, ...others] = paths;
    const more = others.length === 0 ? "" : ` and ${others.length} more`;
    return {
      effect,
      text: text.startsWith("can ") ? `\`${first}\`${more} ${text}` : `${text} (\`${first}\`${more})`,
    };
  });
}

function compareDeclared(title: string, old: Declared, young: Declared): SurfaceChange[] {
  return [
    ...compareTexts(title, old.text, young.text),
    ...compareMaps(old.members, young.members, (name) => `${title}.\`${name}\``, compareTexts),
  ];
}

function compareTexts(title: string, old: string, young: string): SurfaceChange[] {
  return old === young ? [] : [change("look", `${title} is declared otherwise: ${turn(old, young)}`)];
}

function compareMaps<T>(
  old: ReadonlyMap<string, T>,
  young: ReadonlyMap<string, T>,
  titleOf: (name: string) => string,
  both: (title: string, old: T, young: T) => SurfaceChange[],
): SurfaceChange[] {
  return keysOf(old, young).flatMap((name): SurfaceChange[] => {
    const [before, after] = [old.get(name), young.get(name)];
    if (before === undefined) return [change("additive", `${titleOf(name)} added`)];
    if (after === undefined) return [change("breaking", `${titleOf(name)} removed`)];
    return both(titleOf(name), before, after);
  });
}

function keysOf(old: ReadonlyMap<string, unknown>, young: ReadonlyMap<string, unknown>): string[] {
  return [...new Set([...old.keys(), ...young.keys()])].sort();
}

function change(effect: SurfaceChange["effect"], text: string): SurfaceChange {
  return { effect, text };
}

const SHOWN = 120;

function turn(old: string, young: string): string {
  let from = 0;
  while (from < old.length && old[from] === young[from]) from += 1;
  const start = Math.max(0, from - 30);
  const shown = (text: string): string =>
    `${start > 0 ? "…" : ""}${text.slice(start, start + SHOWN)}${text.length > start + SHOWN ? "…" : ""}`;
  return `\`${shown(old)}\` -> \`${shown(young)}\``;
}
