import { node } from "../../node.ts";

/** What tells where this process runs; tests bring their own. */
export interface Surroundings {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether a file is there. */
  readonly exists: (path: string) => boolean;
  /** Content of a file, empty when there is none. */
  readonly read: (path: string) => string;
}

export const hereAndNow = (): Surroundings => ({
  platform: process.platform,
  env: process.env,
  exists: node.fs.existsSync,
  read: (path) => {
    try {
      return node.fs.readFileSync(path, "utf8");
    } catch {
      return "";
    }
  },
});

/** Why a browser opened here would help nobody, or `undefined` when it would. */
export function noBrowserBecause({ platform, env, exists, read }: Surroundings): string | undefined {
  if (env["SSH_CONNECTION"] || env["SSH_TTY"] || env["SSH_CLIENT"]) return "this is an SSH session";
  if (
    exists("/.dockerenv") ||
    exists("/run/.containerenv") ||
    env["KUBERNETES_SERVICE_HOST"] ||
    env["container"]
  )
    return "this is a container";
  if (env["CI"]) return "this is a CI run";
  const graphical = platform === "darwin" || platform === "win32" || env["DISPLAY"] || env["WAYLAND_DISPLAY"];
  if (!graphical && !isWSL({ platform, read })) return "there is no display";
  return undefined;
}

function isWSL({ platform, read }: Pick<Surroundings, "platform" | "read">): boolean {
  return platform === "linux" && /microsoft/i.test(read("/proc/version"));
}

/** Commands that open a URL, best first. None of them goes through a shell that would read the URL. */
export function openers(url: string, surroundings: Surroundings): [command: string, ...args: string[]][] {
  const { platform } = surroundings;
  if (platform === "darwin") return [["open", url]];
  if (platform === "win32") return [["rundll32", "url.dll,FileProtocolHandler", url]];
  if (!isWSL(surroundings)) return [["xdg-open", url]];
  return [
    ["wslview", url],
    // PowerShell reads its command, so the URL is a quoted literal in which a quote is doubled.
    [
      "powershell.exe",
      "-NoProfile",
      "-NonInteractive",
      "-Command",
      `Start-Process '${url.replaceAll("'", "''")}'`,
    ],
  ];
}

/** Opens the system's browser. `false` when that seems not to have worked. */
export async function openBrowser(url: string): Promise<boolean> {
  for (const [command, ...args] of openers(url, hereAndNow())) if (await launch(command, args)) return true;
  return false;
}

/** Started, and not over with an error within two seconds: some openers stay for as long as the browser does. */
function launch(command: string, args: string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = node.childProcess.spawn(command, args, { stdio: "ignore", detached: true });
    const timer = setTimeout(() => resolve(true), 2_000);
    const settle = (opened: boolean): void => {
      clearTimeout(timer);
      resolve(opened);
    };
    child.once("error", () => settle(false));
    child.once("exit", (status) => settle(status === 0));
    child.unref();
  });
}
