import { comparePublicSurfaces } from "./compare.ts";
import { readPublicSurface } from "./read.ts";

/** What of the public surface of one tree another one has no more or declares otherwise, a line each; what it has besides is counted. */
export function surfaceReport(oldRoot: string, newRoot: string): string[] {
  const changes = comparePublicSurfaces(readPublicSurface(oldRoot), readPublicSurface(newRoot));
  const added = changes.filter(({ effect }) => effect === "additive").length;
  return [
    ...changes.filter(({ effect }) => effect !== "additive").map(({ effect, text }) => `${effect}: ${text}`),
    `${added} names or members more`,
  ];
}
