import type { OptionValues } from "../command.ts";
import { UsageError } from "../exit.ts";

/** What the command line says of a server. */
export interface ServeSettings {
  readonly port: number;
  readonly secretFile: string | undefined;
  readonly origins: ReadonlySet<string>;
  readonly maxBody: number;
  readonly graceMs: number;
  readonly continuity: boolean;
}

/** Beside the ports of a login, and below those that systems hand out. */
const PORT = "14141";
/** The largest file of the API, 512 MB, and the form around it. */
const MAX_BODY = "540MB";
const GRACE = "10";

/** @throws {UsageError} for a value that makes no sense. */
export function serveSettings(options: OptionValues): ServeSettings {
  const secretFile = text(options["secretFile"]);
  if (secretFile?.trim() === "") throw new UsageError("--secret-file must name a file.");
  const origins = options["allowOrigin"];
  return {
    port: whole("--port", text(options["port"]) ?? PORT, 65_535),
    secretFile,
    origins: new Set((Array.isArray(origins) ? origins : []).map(originOf)),
    maxBody: bytesOf(text(options["maxBody"]) ?? MAX_BODY),
    graceMs: 1000 * whole("--grace", text(options["grace"]) ?? GRACE, 3_600),
    continuity: options["continuity"] !== false,
  };
}

function text(value: OptionValues[string]): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function whole(name: string, given: string, most: number): number {
  const value = /^\d{1,9}$/.test(given) ? Number(given) : Number.NaN;
  if (value <= most) return value;
  throw new UsageError(`${name} must be a whole number from 0 to ${most}.`);
}

const UNITS: Readonly<Record<string, number>> = { "": 1, B: 1, KB: 1e3, MB: 1e6, GB: 1e9 };

function bytesOf(given: string): number {
  const [, number = "", unit = ""] = /^(\d{1,9})\s*([KMG]?B)?$/i.exec(given.trim()) ?? [];
  const value = Number(number) * (UNITS[unit.toUpperCase()] ?? 1);
  if (value > 0) return value;
  throw new UsageError("--max-body must be a size such as 540MB.");
}

/** An origin as browsers write it, letter for letter: nothing less is compared. */
function originOf(given: string): string {
  const url = URL.parse(given);
  // Apps have schemes of their own (vscode-webview://…), of whose addresses `URL` knows no origin.
  const isOrigin =
    url?.origin === "null" ? /^[a-z][a-z0-9+.-]*:\/\/[a-z0-9.-]+$/.test(given) : url?.origin === given;
  if (isOrigin) return given;
  const meant = url && url.origin !== "null" ? ` Did you mean ${url.origin}?` : "";
  throw new UsageError(
    `--allow-origin must be an origin as a browser sends it, e.g. http://localhost:5173; every page (*) cannot be let in.${meant}`,
  );
}
