import { CodegenError } from "../model/errors.ts";

/** Generated files by their paths, relative to the repository root. */
export type Files = Map<string, string>;

/** Files of several emitters. Two that write the same one would hide each other's work, so that is a fault. */
export function allFiles(...parts: readonly Iterable<readonly [file: string, text: string]>[]): Files {
  const all: Files = new Map();
  for (const part of parts) {
    for (const [file, text] of part) {
      if (all.has(file)) {
        throw new CodegenError({
          file: "spec/openapi.json",
          message: `two things in it would both be written to ${file}`,
          fix: "give one of the two another name in x-sdk",
        });
      }
      all.set(file, text);
    }
  }
  return all;
}
