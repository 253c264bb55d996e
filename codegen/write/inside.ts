import { isAbsolute, join, relative } from "node:path";
import { CodegenError } from "../model/errors.ts";

/**
 * Path of an output in a folder. Names are judged where they come in; this holds whatever an emitter makes of them.
 *
 * @throws {CodegenError} for a file that would be outside of the folder.
 */
export function pathInside(root: string, file: string): string {
  const path = join(root, file);
  const way = relative(root, path);
  if (way !== "" && way !== ".." && !/^\.\.[\\/]/.test(way) && !isAbsolute(way)) return path;
  throw new CodegenError({
    file,
    message: `would be written outside of ${root}`,
    fix: "correct the name in spec/openapi.json or spec/overlay.yaml that the path is made of",
  });
}
