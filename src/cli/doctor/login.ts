import type { Workspace } from "../../index.ts";
import { failureOf } from "../exit.ts";
import { fromNow } from "../text.ts";
import { described, shortName } from "../workspaces.ts";
import { type Check, fail, ok, warn } from "./check.ts";
import { reachedFinding } from "./network.ts";
import type { LoginFacts, Probes } from "./probes.ts";

const signInWith = ({ signIn }: Probes): string => `Sign in with: ${signIn}`;

export const store: Check = {
  id: "store",
  title: "Token store",
  async run({ platform, loginFile: path, file, ownToken, profile }) {
    if (ownToken) return ok(`not used: ${profile.variables.accessToken} is set`);
    const folder = path.replace(/[\\/][^\\/]+$/, "");
    const [at, of] = await Promise.all([file(path), file(folder)]);
    if (of && of.kind !== "folder")
      return fail(`${folder} is no folder`, `Move it away: mv '${folder}' '${folder}.old'`);
    if (of && !of.owned)
      return fail(`${folder} belongs to another user`, `Run: sudo chown -R "$USER" '${folder}'`);
    if (of && !of.writable) return fail(`${folder} can not be written to`, `Run: chmod u+rwx '${folder}'`);
    if (!at) return ok(`${path} (not there yet)`);
    if (at.kind === "link")
      return fail(`${path} is a symbolic link`, "Put the file itself there, or sign in again.");
    if (at.kind !== "file") return fail(`${path} is no file`, `Move it away: mv '${path}' '${path}.old'`);
    // Windows has no such bits.
    if (platform !== "win32" && (at.mode & 0o077) !== 0) {
      return fail(
        `other users can read ${path} (mode 0${(at.mode & 0o777).toString(8)})`,
        `Run: chmod 600 '${path}'`,
      );
    }
    return ok(`${path}, for you alone`);
  },
};

export const login: Check = {
  id: "login",
  title: "Login",
  async run(probes) {
    let facts: LoginFacts | undefined;
    try {
      facts = await probes.login();
    } catch (error) {
      return fail(
        failureOf(error).message,
        `See the line of the token store; or sign in again: ${probes.signIn}`,
      );
    }
    if (!facts) return fail("nobody is signed in", signInWith(probes));
    const accountId = facts.accountId ?? (await workspacesAtHand(probes)).find(({ active }) => active)?.id;
    if (accountId === undefined) {
      return fail("the login names no ChatGPT account: the backend would list no models", signInWith(probes));
    }
    const who = facts.email ?? accountId;
    const { expiresAt, refreshable } = facts;
    if (expiresAt !== undefined && expiresAt <= probes.now() && !refreshable) {
      return fail(`that of ${who} has expired`, signInWith(probes));
    }
    const until = expiresAt === undefined ? "" : `, token ends ${fromNow(new Date(expiresAt), probes.now())}`;
    if (refreshable) return ok(`${who}${until}, refreshed by itself`);
    return probes.ownToken
      ? ok(`${who}${until}`)
      : warn(`${who}${until}, and it can not be refreshed`, `Sign in again before it ends: ${probes.signIn}`);
  },
};

export const scopes: Check = {
  id: "scopes",
  title: "Scopes",
  async run(probes) {
    const granted = (await signedIn(probes))?.scopes;
    if (granted === undefined) return undefined;
    const lacking = ["openid", "offline_access"].filter((scope) => !granted.includes(scope));
    return lacking.length === 0
      ? ok(granted.join(" "))
      : warn(`${lacking.join(" and ")} not granted`, `Sign in again with the usual scopes: ${probes.signIn}`);
  },
};

export const plan: Check = {
  id: "plan",
  title: "Plan",
  async run(probes) {
    const facts = await signedIn(probes);
    if (!facts) return undefined;
    if (facts.planUse === "withheld") {
      return fail(
        "it may not be used: that was not agreed to",
        `To be asked again: ${probes.signIn} --consent`,
      );
    }
    if (facts.planUse === "granted") return ok("it may be used");
    const name = facts.plan;
    if (name === undefined)
      return warn("the token names none", "See what the backend says: oauth-codex usage");
    return name === "free" || name === "guest"
      ? warn(`${name}: few models, little allowance`, "See what is left: oauth-codex usage")
      : ok(name);
  },
};

/** Its question is one that no call fails for, and so does no line fail for it. */
export const workspace: Check = {
  id: "workspace",
  title: "Workspace",
  async run(probes) {
    if (!(await signedIn(probes))) return undefined;
    let list: readonly Workspace[] | undefined;
    try {
      list = await probes.workspaces();
    } catch (error) {
      return warn(
        `the backend does not say which there are: ${failureOf(error).message}`,
        "Calls go out without its routing. Try again later if one is refused.",
      );
    }
    if (!list) return undefined;
    const active = list.find(({ active }) => active);
    const others = list.filter((entry) => entry.usable && entry !== active).map(shortName);
    if (active?.usable) {
      return ok(described(active) + (others.length === 0 ? "" : ` (others: ${others.join(", ")})`));
    }
    return warn(
      active ? described(active) : "that of the login is not among those that the backend lists",
      others.length === 0
        ? "Ask the administrator of the workspace."
        : `Sign in to another one (${others.join(", ")}): oauth-codex login`,
    );
  },
};

export const foreign: Check = {
  id: "codex-cli",
  title: "Codex CLI",
  async run({ profile, codexHome, file }) {
    if (!profile.codexCli) return undefined;
    const path = `${codexHome}/auth.json`;
    return (await file(path))
      ? ok(
          `has a login of its own, ${path}. It is used only when you say so: oauth-codex login --use-codex-cli`,
        )
      : ok("no login of its own");
  },
};

export const backend: Check = {
  id: "backend",
  title: "Backend",
  async run(probes) {
    const { origin } = new URL(probes.baseURL);
    if (!(await signedIn(probes))) {
      return reachedFinding(probes.baseURL, await probes.reach(`${probes.baseURL}/models`));
    }
    try {
      const count = await probes.models();
      return count > 0
        ? ok(`${origin} lists ${count} models for you`)
        : warn(
            `${origin} answers, but lists no model`,
            "Update this package: newer models need a newer client.",
          );
    } catch (error) {
      const { exit, message } = failureOf(error);
      const fix =
        exit === 3
          ? signInWith(probes)
          : exit === 5
            ? "Check the network, and the lines about proxy and TLS."
            : exit === 4
              ? "See what is left: oauth-codex usage"
              : "If it stays, report it with this text.";
      return exit === 4 ? warn(message, fix) : fail(message, fix);
    }
  },
};

/** None where they cannot be had: the line of the workspace says why. */
async function workspacesAtHand(probes: Probes): Promise<readonly Workspace[]> {
  return (await probes.workspaces().catch(() => undefined)) ?? [];
}

/** The login, for checks that have nothing to say without one: the line of the login has said it. */
async function signedIn(probes: Probes): Promise<LoginFacts | undefined> {
  return await probes.login().catch(() => undefined);
}
