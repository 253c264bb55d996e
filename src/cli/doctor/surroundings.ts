import { type Check, fail, ok, warn } from "./check.ts";
import type { Probes } from "./probes.ts";

/** The oldest Node on which everything works: local search needs its SQLite. */
const OLDEST = [22, 20] as const;

export const node: Check = {
  id: "node",
  title: "Node",
  ofMachine: true,
  async run({ nodeVersion }) {
    const [major = 0, minor = 0] = nodeVersion.replace(/^v/, "").split(".").map(Number);
    const enough = major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
    return enough
      ? ok(nodeVersion)
      : fail(`${nodeVersion} is too old`, `Install Node ${OLDEST.join(".")} or newer.`);
  },
};

/** Where the command runs decides which kind of login can work. */
export const place: Check = {
  id: "place",
  title: "Browser login",
  ofMachine: true,
  async run(probes) {
    const { profile, signIn } = probes;
    const device = profile.device
      ? `Sign in with: ${signIn} --device`
      : `Sign in with: ${signIn} --no-browser. Open the address anywhere, and paste the one on which the browser ends.`;
    if (probes.env["SSH_CONNECTION"] || probes.env["SSH_TTY"]) {
      return warn("this is an SSH session: a browser here would not be yours", device);
    }
    if (await isContainer(probes)) {
      return warn("this is a container: a browser outside can not come back to it", device);
    }
    if (await isWsl(probes)) {
      return warn(
        "this is WSL: the browser of Windows comes back to this machine only when localhost is shared",
        `If the browser ends on an error page, paste its address into the terminal. Or: ${device}`,
      );
    }
    const { DISPLAY, WAYLAND_DISPLAY } = probes.env;
    if (probes.platform === "linux" && !DISPLAY && !WAYLAND_DISPLAY) {
      return warn("there is no display, so no browser can open here", device);
    }
    return ok("a browser can open here");
  },
};

async function isContainer({ env, read, file }: Probes): Promise<boolean> {
  if (env["KUBERNETES_SERVICE_HOST"] || env["container"]) return true;
  if ((await file("/.dockerenv")) || (await file("/run/.containerenv"))) return true;
  return /\b(?:docker|kubepods|containerd|libpod)\b/.test((await read("/proc/1/cgroup")) ?? "");
}

async function isWsl({ env, read }: Probes): Promise<boolean> {
  if (env["WSL_DISTRO_NAME"] || env["WSL_INTEROP"]) return true;
  return /microsoft/i.test((await read("/proc/version")) ?? "");
}
