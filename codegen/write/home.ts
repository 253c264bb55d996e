import { fileURLToPath } from "node:url";

/** The folder of this project: where the generator, its settings and its packages are, whatever folder it works on. */
export const HOME = fileURLToPath(new URL("../..", import.meta.url));
