/**
 * Loads the files of a room before its tests. Much is loaded at the first call that needs it: what such a file does while it is
 * loaded would be put down to the first test alone, and a fault in it would be looked for by no other.
 */
import { globSync } from "node:fs";
import { pathToFileURL } from "node:url";

const room = process.env["MUTATION_ROOM"];

for (const pattern of room === undefined ? [] : JSON.parse(room).mutate) {
  for (const file of globSync(pattern)) await import(pathToFileURL(file).href);
}
