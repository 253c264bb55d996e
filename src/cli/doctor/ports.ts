import { type Check, fail, ok, warn } from "./check.ts";
import type { Probes } from "./probes.ts";

interface PortState {
  readonly port: number;
  readonly code: string | undefined;
}

export const ports: Check = {
  id: "ports",
  title: "Login ports",
  async run(probes) {
    // Where the browser comes back to after a login, first choice first.
    const { ports: registered } = probes.profile;
    if (!registered) return undefined;
    const states = await Promise.all(registered.map((port) => stateOf(probes, port)));
    const closed = states.filter(({ code }) => code !== undefined);
    if (closed.length === 0) return ok(`${registered.join(" and ")} are free`);
    const why = (await Promise.all(closed.map((state) => explain(state, probes)))).join("; ");
    const fix = await remedy(closed, probes);
    return closed.length === states.length
      ? fail(why, `${fix} Or sign in with: oauth-codex login --device`)
      : warn(`${why}; the other port will be used`, fix);
  },
};

async function stateOf(probes: Probes, port: number): Promise<PortState> {
  const code = await probes.bind("127.0.0.1", port);
  // Browsers may try ::1 first; without IPv6 they do not, and its absence is no fault.
  const six = code === undefined ? await probes.bind("::1", port) : undefined;
  return { port, code: code ?? (six === "EADDRINUSE" || six === "EACCES" ? six : undefined) };
}

async function explain({ port, code }: PortState, probes: Probes): Promise<string> {
  if (code === "EADDRINUSE") return `another program listens on ${port}`;
  if (code !== "EACCES") return `${port} can not be opened (${code})`;
  const range = (await excludedRanges(probes)).find(([from, to]) => port >= from && port <= to);
  return range
    ? `Windows keeps ${range[0]} to ${range[1]} for itself, ${port} among them`
    : `${port} may not be opened here (EACCES)`;
}

async function remedy(closed: readonly PortState[], probes: Probes): Promise<string> {
  if (closed.some(({ code }) => code === "EACCES") && (await excludedRanges(probes)).length > 0) {
    return "In a terminal of an administrator: net stop winnat, then: net start winnat.";
  }
  if (closed.some(({ code }) => code === "EADDRINUSE")) {
    return probes.platform === "win32"
      ? `See which one: netstat -ano | findstr :${closed[0]?.port}. A login that waits in another window is often it.`
      : `See which one: lsof -i :${closed[0]?.port}. A login that waits in another window is often it.`;
  }
  return "Ask who runs this machine, or its firewall.";
}

/** Ports that Windows has set aside (Hyper-V does that): they look free, and can not be opened. */
async function excludedRanges({ platform, env, output }: Probes): Promise<[number, number][]> {
  const program = platform === "win32" ? "netsh" : env["WSL_DISTRO_NAME"] ? "netsh.exe" : undefined;
  if (program === undefined) return [];
  const text = await output(program, ["interface", "ipv4", "show", "excludedportrange", "protocol=tcp"]);
  return [...(text ?? "").matchAll(/^\s*(\d+)\s+(\d+)/gm)].map((match) => [
    Number(match[1]),
    Number(match[2]),
  ]);
}
