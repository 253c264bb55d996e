import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of this project: where the generator, its settings and its packages are, whatever folder it works on. */
export const HOME = resolve(fileURLToPath(new URL("../..", import.meta.url)));
