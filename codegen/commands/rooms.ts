import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Rooms } from "../diff/surface.ts";

/** Folders whose rooms do something with what callers send or get. */
const HOUSES = ["src/compat", "src/runtime"];
/** Types by hand are no behaviour. */
const NO_ROOM = new Set(["external"]);

/** The rooms of a project that do work on this side, with the words that their sources use. */
export function roomsOf(root: string): Rooms {
  return HOUSES.flatMap((house) => {
    const folder = join(root, house);
    if (!existsSync(folder)) return [];
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !NO_ROOM.has(entry.name))
      .map((entry) => ({
        name: entry.name.replaceAll("-", "_"),
        words: new Set(
          sourcesIn(join(folder, entry.name)).flatMap((text) => text.match(/[A-Za-z_]\w*/g) ?? []),
        ),
      }));
  });
}

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => withoutComments(readFileSync(join(folder, file), "utf8")));
}

/** What a comment mentions is not what the code reads. */
function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
}
