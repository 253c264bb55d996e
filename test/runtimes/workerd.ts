import { type ChildProcess, spawn } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { join } from "node:path";
import type { Results } from "./cells.ts";

interface RunningWorker extends AsyncDisposable {
  /** Asks the worker. @returns the JSON it answers with. */
  get(): Promise<Results>;
}

/**
 * A Worker in `workerd`, which may reach the loopback addresses.
 *
 * @param flags Its compatibility flags.
 */
export async function startWorkerd(
  project: string,
  folder: string,
  variables: Readonly<Record<string, string>>,
  flags: readonly string[],
): Promise<RunningWorker> {
  const port = await freePort();
  const bindings = Object.entries(variables).map(
    ([name, value]) => `(name = ${JSON.stringify(name)}, text = ${JSON.stringify(value)})`,
  );
  await writeFile(
    join(folder, "config.capnp"),
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [(name = "app.js", esModule = embed "app.js")],
      compatibilityDate = "2026-11-01",
      compatibilityFlags = ${JSON.stringify(flags)},
      bindings = [${bindings.join(", ")}],
    )),
    (name = "internet", network = (allow = ["public", "private", "local"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
);
`,
  );
  const { default: bin }: { default: string } = createRequire(join(project, "package.json"))("workerd");
  const child = spawn(bin, ["serve", join(folder, "config.capnp")], { stdio: "pipe" });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (said += text));
  await answers(`http://127.0.0.1:${port}/`, child, () => said);
  return {
    async get() {
      const response = await fetch(`http://127.0.0.1:${port}/`);
      const text = await response.text();
      if (!response.ok) throw new Error(`the worker answered ${response.status}: ${text}\n${said}`);
      return JSON.parse(text);
    },
    async [Symbol.asyncDispose]() {
      child.kill();
    },
  };
}

async function answers(url: string, child: ChildProcess, said: () => string): Promise<void> {
  for (let turn = 0; turn < 200; turn++) {
    if (child.exitCode !== null) throw new Error(`workerd ended with ${child.exitCode}: ${said()}`);
    // Any answer: what the worker itself says is the test's business.
    if (
      await fetch(url, { method: "HEAD" }).then(
        () => true,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`workerd does not listen: ${said()}`);
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}
