import { type Check, fail, ok, warn } from "./check.ts";
import type { Reached } from "./probes.ts";

/** Tokens are good from one second to another: a clock that is further off than this gets into trouble. */
const TOLERATED_SKEW_MS = 60_000;
const HARMFUL_SKEW_MS = 300_000;

export const proxy: Check = {
  id: "proxy",
  title: "Proxy",
  ofMachine: true,
  async run({ env }) {
    const names = ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"].filter((name) => env[name]);
    if (names.length === 0) return ok("none is set");
    const broken = names.find((name) => !URL.canParse(env[name] ?? ""));
    if (broken) return fail(`${broken} is not an address`, `Set it like this: ${broken}=http://host:port`);
    // A password may be in it: the value is not shown.
    return env["NODE_USE_ENV_PROXY"] === "1" || /--use-env-proxy\b/.test(env["NODE_OPTIONS"] ?? "")
      ? ok(`${names.join(", ")}, used by Node`)
      : warn(`${names.join(", ")} set, but Node does not look at it`, "Set NODE_USE_ENV_PROXY=1 too.");
  },
};

export const tls: Check = {
  id: "tls",
  title: "TLS",
  ofMachine: true,
  async run({ env, file }) {
    if (env["NODE_TLS_REJECT_UNAUTHORIZED"] === "0") {
      return fail(
        "certificates are not checked: whoever is in between can read your login",
        "Unset NODE_TLS_REJECT_UNAUTHORIZED. For a company's certificate: NODE_EXTRA_CA_CERTS=/path/of/it.pem",
      );
    }
    const extra = env["NODE_EXTRA_CA_CERTS"];
    if (extra === undefined || extra === "") return ok("certificates are checked");
    return (await file(extra))?.kind === undefined
      ? warn(`NODE_EXTRA_CA_CERTS names a file that is not there: ${extra}`, "Correct the path, or unset it.")
      : ok(`certificates are checked, with those in ${extra}`);
  },
};

export const issuer: Check = {
  id: "issuer",
  title: "OAuth issuer",
  async run(probes) {
    const { issuer, profile } = probes;
    const found = reachedFinding(issuer, await probes.reach(`${issuer}/.well-known/openid-configuration`));
    if (found.level !== "ok" || profile.keys === undefined) return found;
    const keys = await probes.reach(issuer + profile.keys);
    if (!("failure" in keys) && keys.status >= 400) {
      return fail(
        `${issuer} has no keys for its id tokens (${keys.status})`,
        "Try again later, or name another --issuer.",
      );
    }
    const there = reachedFinding(issuer, keys);
    return there.level === "ok" ? ok(`${there.text}, and has its keys`) : there;
  },
};

export const clock: Check = {
  id: "clock",
  title: "Clock",
  ofMachine: true,
  async run(probes) {
    const before = probes.now();
    const reached = await probes.reach(`${probes.issuer}/.well-known/openid-configuration`);
    if ("failure" in reached || reached.date === undefined) {
      return warn("there was no server to compare it with", "See the line of the OAuth issuer.");
    }
    // The header has whole seconds, and was written somewhere between the two readings.
    const skew = Math.round((before + probes.now()) / 2 - reached.date);
    const off = Math.abs(skew);
    const text = `${Math.round(off / 1000)} s ${skew > 0 ? "ahead of" : "behind"} the server`;
    const fix = "Set the clock: switch on the automatic time of this machine.";
    if (off > HARMFUL_SKEW_MS) return fail(`${text}: tokens seem expired too early or too late`, fix);
    return off > TOLERATED_SKEW_MS ? warn(text, fix) : ok("agrees with the server");
  },
};

export function reachedFinding(address: string, reached: Reached) {
  const origin = new URL(address).origin;
  if ("failure" in reached) {
    return fail(
      `${origin} was not reached: ${reached.failure}`,
      "Check the network, and the lines about proxy and TLS.",
    );
  }
  if (reached.challenge) {
    return fail(
      `Cloudflare stands before ${origin} and does not let this network through`,
      "Try another network. Servers in data centres are often blocked.",
    );
  }
  return reached.status >= 500
    ? warn(`${origin} answers ${reached.status}`, "Try again later: https://status.openai.com")
    : ok(`${origin} answers`);
}
