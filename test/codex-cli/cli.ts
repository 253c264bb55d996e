import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { CodexEmulator } from "../../src/testing/index.ts";

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const bin = here("node_modules/@openai/codex/bin/codex.js");

export const certificate = {
  key: await readFile(here("key.pem"), "utf8"),
  cert: await readFile(here("cert.pem"), "utf8"),
};

interface Ended {
  readonly code: number | null;
  /** Both outputs, as they came. */
  readonly said: string;
}

/** A home of the Codex CLI that knows the emulator as its only backend. */
export class Cli {
  readonly home: string;
  readonly #emulator: CodexEmulator;

  private constructor(home: string, emulator: CodexEmulator) {
    this.home = home;
    this.#emulator = emulator;
  }

  static async open(emulator: CodexEmulator): Promise<Cli> {
    const home = await mkdtemp(join(tmpdir(), "codex-cli-"));
    await mkdir(join(home, "work"));
    const config = {
      chatgpt_base_url: `${emulator.issuer}/backend-api/`,
      openai_base_url: emulator.baseURL,
      model: "gpt-5.5",
      cli_auth_credentials_store: "file",
      check_for_update_on_startup: false,
    };
    const lines = Object.entries(config).map(([name, value]) => `${name} = ${JSON.stringify(value)}`);
    await writeFile(join(home, "config.toml"), [...lines, "[analytics]", "enabled = false", ""].join("\n"));
    return new Cli(home, emulator);
  }

  async close(): Promise<void> {
    await rm(this.home, { recursive: true, force: true });
  }

  /** A login as a sign-in leaves it. */
  async signIn(): Promise<void> {
    const { accessToken, refreshToken, idToken, accountId } = await this.#emulator.tokens();
    const tokens = {
      id_token: idToken,
      access_token: accessToken,
      refresh_token: refreshToken,
      account_id: accountId,
    };
    const auth = { OPENAI_API_KEY: null, tokens, last_refresh: new Date().toISOString() };
    await writeFile(join(this.home, "auth.json"), JSON.stringify(auth), { mode: 0o600 });
  }

  /** The tokens on disk; undefined when nobody is signed in. */
  async tokens(): Promise<Record<string, string> | undefined> {
    const text = await readFile(join(this.home, "auth.json"), "utf8").catch(() => undefined);
    return text === undefined ? undefined : JSON.parse(text).tokens;
  }

  /** One turn without a person. */
  turn(prompt: string, ...options: string[]): Promise<Ended> {
    return this.run("exec", "--skip-git-repo-check", "-C", join(this.home, "work"), ...options, prompt);
  }

  run(...args: string[]): Promise<Ended> {
    return this.watch(args, () => {});
  }

  /** @param heard Is told everything said so far, each time that there is more, and may end it. */
  async watch(args: readonly string[], heard: (said: string, end: () => void) => void): Promise<Ended> {
    const { issuer } = this.#emulator;
    const child = spawn(process.execPath, [bin, ...args], {
      cwd: join(this.home, "work"),
      env: {
        PATH: process.env["PATH"],
        HOME: this.home,
        CODEX_HOME: this.home,
        CODEX_CA_CERTIFICATE: here("ca.pem"),
        CODEX_REFRESH_TOKEN_URL_OVERRIDE: `${issuer}/oauth/token`,
        CODEX_REVOKE_TOKEN_URL_OVERRIDE: `${issuer}/oauth/revoke`,
        RUST_LOG: "off",
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        // biome-ignore lint/suspicious/noControlCharactersInRegex: colours of a terminal
        said += text.replace(/\u001b\[[\d;]*m/g, "");
        heard(said, () => child.kill());
      });
    }
    const limit = setTimeout(() => child.kill("SIGKILL"), 120_000);
    const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
    clearTimeout(limit);
    return { code, said };
  }
}
