import type { TokenStoreError } from "../../errors/auth.ts";
import { codeOf, UntrustedFile } from "./file-system.ts";

/** What a file system's error means for whoever keeps a login on it. */
export function explain(
  ErrorClass: new (...args: ConstructorParameters<typeof TokenStoreError>) => TokenStoreError,
  what: string,
  error: unknown,
  path: string,
): TokenStoreError {
  if (error instanceof UntrustedFile) return new ErrorClass(error.message, { path, fix: error.fix });
  const code = String(codeOf(error) ?? "");
  return new ErrorClass(`${what} (${code || (error as Error).message})`, {
    path,
    fix:
      (Object.hasOwn(FIXES, code) ? FIXES[code] : undefined) ??
      "Check that the file and its folder belong to you.",
    cause: error,
  });
}

/** Whether there is something to be said of an error beyond its code. */
export const isKnownFault = (error: unknown): boolean => Object.hasOwn(FIXES, String(codeOf(error) ?? ""));

const FIXES: Readonly<Record<string, string>> = {
  ENOSPC: "The disk is full: free some space. The login is as it was.",
  EDQUOT: "Your disk quota is used up: free some space. The login is as it was.",
  EROFS: "It is on a read-only file system: give the store a path on a writable one.",
  EACCES: "The file and its folder must belong to you and be writable (chmod u+rwx on the folder).",
  EPERM: "The file and its folder must belong to you and be writable (chmod u+rwx on the folder).",
  EISDIR: "It is a folder: give the store the path of a file.",
  ERR_ACCESS_DENIED:
    "Node's permission model forbids it: allow reading and writing of the folder (--allow-fs-read, --allow-fs-write).",
  ENOTDIR: "A part of the path is a file: give the store a path whose folders are folders.",
};
