import { chmod, lstat, mkdir, readdir, readFile, stat, symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterEach, describe, expect, it, onTestFinished } from "vitest";
import { type Place, place, type Running } from "../command.ts";
import { type Asked, ask, dial, type Got, later } from "./support.ts";

/** Makes the command believe that a person looks at the pipe. */
const WATCHED = { NODE_OPTIONS: "--import=data:text/javascript,process.stdout.isTTY=true" };

interface RunningServer {
  readonly running: Running;
  readonly port: number;
  readonly secret: string;
  ask(asked: Omit<Asked, "headers">): Promise<Got>;
}

/** The command as a program starts it: the secret in a file. */
async function started(at: Place, ...args: string[]): Promise<RunningServer> {
  const file = join(at.home, "secret");
  const running = at.start(["serve", "--port", "0", "--secret-file", file, ...args]);
  endLater(running);
  const [, port] = await running.saw(/127\.0\.0\.1:(\d+)\/v1.*(?:Ctrl-C|"signedIn")/s);
  const secret = (await readFile(file, "utf8")).trim();
  const headers = { authorization: `Bearer ${secret}`, "content-type": "application/json" };
  return { running, port: Number(port), secret, ask: (asked) => ask(Number(port), { ...asked, headers }) };
}

const asking = (input: string, more: object = {}): Omit<Asked, "headers"> => ({
  method: "POST",
  path: "/v1/responses",
  body: JSON.stringify({ model: "gpt-5.5", input, ...more }),
});

const running = new Set<Running>();
// Before the folder that they work in goes.
afterEach(async () => {
  const left = [...running];
  running.clear();
  for (const each of left) each.kill("SIGKILL");
  await Promise.all(left.map(({ done }) => done));
});

/** Ends a process that a test leaves running. */
function endLater(started: Running): void {
  running.add(started);
}

describe("the secret", () => {
  it("is shown once, on a terminal, and new at every start", async () => {
    const shown = new Set<string>();
    for (let start = 0; start < 2; start++) {
      const at = await place();
      const running = at.start(["serve", "--port", "0"], WATCHED);
      endLater(running);
      const [, secret = ""] = await running.saw(/OPENAI_API_KEY=(sk-oauth-codex-[\w-]{43})\n.*Ctrl-C/s);
      running.kill("SIGINT");
      const { code, stdout, stderr } = await running.done;
      expect({ code, stdout }).toEqual({ code: 130, stdout: `OPENAI_API_KEY=${secret}\n` });
      expect(stderr).not.toContain(secret);
      expect(stderr).toMatch(/OPENAI_BASE_URL=http:\/\/127\.0\.0\.1:\d+\/v1/);
      shown.add(secret);
    }
    expect(shown.size).toBe(2);
  });

  it("is in the first line of a log that goes to a terminal", async () => {
    const at = await place();
    const running = at.start(["serve", "--port", "0", "--json"], WATCHED);
    endLater(running);
    await running.saw(/"signedIn"/);
    running.kill("SIGINT");
    const { stdout } = await running.done;
    expect(JSON.parse(stdout)).toMatchObject({
      event: "listening",
      secret: expect.stringMatching(/^sk-oauth-/),
    });
  });

  it("is not written where nobody looks: without a terminal it needs a file", async () => {
    const { run, emulator } = await place();
    const { code, stdout, stderr } = await run(["serve", "--port", "0"]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/--secret-file/);
    expect(stderr).not.toContain("sk-oauth-codex-");
    expect(emulator.requests).toEqual([]);
  });

  it("lies in a file of the owner's alone, and nothing that is printed has it", async () => {
    const at = await place();
    await writeFile(join(at.home, "secret"), "an old one", { mode: 0o644 });
    const server = await started(at);
    expect(server.secret).toMatch(/^sk-oauth-codex-[\w-]{43}$/);
    if (process.platform !== "win32") {
      expect((await stat(join(at.home, "secret"))).mode & 0o777).toBe(0o600);
    }
    expect((await server.ask(asking("hi"))).status).toBe(200);
    expect((await server.ask({ path: `/v1/files/${server.secret}` })).status).toBe(404);
    server.running.kill("SIGTERM");
    const { stdout, stderr } = await server.running.done;
    expect(stdout + stderr).not.toContain(server.secret);
    // No half-written file is left beside it.
    expect((await readdir(at.home)).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  // Windows has no such modes, and links only for administrators.
  describe.skipIf(process.platform === "win32")("is not written", () => {
    it("through a symbolic link", async () => {
      const at = await place();
      await writeFile(join(at.home, "elsewhere"), "mine");
      await symlink(join(at.home, "elsewhere"), join(at.home, "link"));
      const { code, stderr } = await at.run(["serve", "--port", "0", "--secret-file", "link"]);
      expect(code).toBe(1);
      expect(stderr).toMatch(/symbolic link.*--secret-file/s);
      expect(await readFile(join(at.home, "elsewhere"), "utf8")).toBe("mine");
      expect((await lstat(join(at.home, "link"))).isSymbolicLink()).toBe(true);
    });

    it("into a folder that others may write into, unless nobody may replace what is not theirs there", async () => {
      const at = await place();
      const folder = join(at.home, "open");
      await mkdir(folder);
      await chmod(folder, 0o777);
      const args = ["serve", "--port", "0", "--secret-file", join(folder, "below", "secret")];
      const { code, stderr } = await at.run(args);
      expect(code).toBe(1);
      expect(stderr).toMatch(/other users.*--secret-file/s);
      expect(await readdir(folder)).toEqual([]);
      await chmod(folder, 0o1777);
      const running = at.start(args);
      endLater(running);
      await running.saw(/Ctrl-C/);
      expect((await stat(join(folder, "below"))).mode & 0o777).toBe(0o700);
    });

    it("over a folder", async () => {
      const at = await place();
      const { code, stderr } = await at.run(["serve", "--port", "0", "--secret-file", at.home]);
      expect({ code, stderr }).toMatchObject({ code: 1, stderr: expect.stringMatching(/is no file/) });
    });
  });
});

describe("a start is refused", () => {
  it("where the backend's terms allow no server, with the clause", async () => {
    const { run, emulator } = await place();
    const env = { OAUTH_CODEX_ACCESS_TOKEN: "" };
    const { code, stderr } = await run(["serve", "--profile", "siwc", "--secret-file", "secret"], { env });
    expect(code).toBe(2);
    expect(stderr).toMatch(/sign-in-with-chatgpt-terms.*section 2/);
    const args = ["serve", "--profile", "siwc", "--secret-file", "secret", "--json"];
    const { stdout } = await run(args, { env });
    expect(JSON.parse(stdout).error.code).toBe("local_server_not_allowed");
    expect(emulator.requests).toEqual([]);
  });

  it("where the port is taken, and the secret of who has it stays", async () => {
    const at = await place();
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void other.close());
    const address = other.address();
    const port = String(typeof address === "object" && address ? address.port : 0);
    await writeFile(join(at.home, "secret"), "of the other one", { mode: 0o600 });
    const { code, stderr } = await at.run(["serve", "--port", port, "--secret-file", "secret"]);
    expect(code).toBe(1);
    expect(stderr).toMatch(new RegExp(`Port ${port} .*--port`));
    expect(await readFile(join(at.home, "secret"), "utf8")).toBe("of the other one");
  });

  it.each([
    [["--port", "65536"], /--port must be/],
    [["--port", "-1"], /--port must be/],
    [["--secret-file", ""], /--secret-file must name a file/],
    [["--grace", "soon"], /--grace must be/],
    [["--max-body", "much"], /--max-body must be/],
    [["--max-body", "0"], /--max-body must be/],
    [["--allow-origin", "*"], /--allow-origin must be an origin/],
    [["--allow-origin", "null"], /--allow-origin must be an origin/],
    [["--allow-origin", "http://localhost:5173/"], /Did you mean http:\/\/localhost:5173\?/],
    [
      ["--allow-origin", "https://a.example", "--allow-origin", "b.example"],
      /--allow-origin must be an origin/,
    ],
    [["--host", "0.0.0.0"], /unknown option '--host'/],
  ])("%j", async (args, message) => {
    const { run } = await place();
    const { code, stderr } = await run(["serve", "--secret-file", "secret", ...args]);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });
});

describe("a running server", () => {
  it("writes a line for each request, without anything that it says", async () => {
    const at = await place();
    const server = await started(
      at,
      "--json",
      "--allow-origin",
      "vscode-webview://panel",
      "--max-body",
      "1MB",
    );
    await server.ask(asking("a whispered word"));
    await server.ask({ path: "/v1/responses/resp_of_mine?include=whispered" });
    await server.ask({ path: "/nowhere/whispered" });
    await ask(server.port, { path: "/health", headers: { origin: "vscode-webview://panel" } });
    const large = await server.ask({ ...asking(""), body: Buffer.alloc(1_000_001) });
    expect(large.code).toBe("request_too_large");
    server.running.kill("SIGTERM");
    const { code, stdout, stderr } = await server.running.done;
    expect({ code, stderr }).toEqual({ code: 143, stderr: "" });
    const [first, ...lines] = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(first).toEqual({
      event: "listening",
      baseURL: `http://127.0.0.1:${server.port}/v1`,
      secretFile: join(at.home, "secret"),
      signedIn: true,
    });
    expect(lines.map(({ method, route, status }) => [method, route, status])).toEqual([
      ["POST", "/v1/responses", 200],
      ["GET", "/v1/responses/{response_id}", 404],
      ["GET", null, 404],
      ["GET", "/health", 200],
      ["POST", "/v1/responses", 413],
    ]);
    for (const line of lines) {
      expect(Object.keys(line).sort()).toEqual(
        ["aborted", "bytes", "event", "method", "ms", "route", "status", "time"].sort(),
      );
      expect(new Date(line.time).toISOString()).toBe(line.time);
    }
    expect(stdout).not.toMatch(/whispered|resp_of_mine/);
  });

  it("says the same to people, and that nobody is signed in", async () => {
    const at = await place({ signedIn: false });
    const server = await started(at);
    expect((await server.ask(asking("x"))).status).toBe(401);
    await server.running.saw(/Z POST \/v1\/responses 401 \d+ ms [\d.]+ K?B\n/);
    await server.running.saw(/Nobody is signed in.*oauth-codex login/);
  });

  it("goes on from a response, or keeps none", async () => {
    const at = await place();
    for (const [args, status] of [
      [[], 200],
      [["--no-continuity"], 400],
    ] as const) {
      const server = await started(at, ...args, "--storage-dir", join(at.home, "storage"));
      const { id } = JSON.parse((await server.ask(asking("first"))).text);
      expect((await server.ask(asking("next", { previous_response_id: id }))).status).toBe(status);
      server.running.kill("SIGTERM");
      await server.running.done;
    }
  });
});

describe("a request to end", () => {
  it("waits for a stream under way; then the process ends by itself, with nothing left open", async () => {
    const at = await place({ pace: 20 });
    at.emulator.script("word ".repeat(60));
    const server = await started(at);
    // What has been used before, and is idle now.
    for (let use = 0; use < 5; use++) await server.ask({ path: "/v1/models" });
    const uploaded = await ask(server.port, {
      method: "POST",
      path: "/v1/files",
      headers: {
        authorization: `Bearer ${server.secret}`,
        "content-type": "multipart/form-data; boundary=x",
      },
      body: '--x\r\ncontent-disposition: form-data; name="purpose"\r\n\r\nassistants\r\n--x\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\na\r\n--x--\r\n',
    });
    expect(uploaded.status).toBe(200);
    const idle = await dial(server.port);
    idle.resume();
    const answer = server.ask(asking("talk", { stream: true }));
    await later(300);
    server.running.kill("SIGTERM");
    await server.running.saw(/Requests under way: 1/);
    expect((await answer).text).toMatch(/event: response.completed/);
    expect((await server.running.done).code).toBe(143);
  });

  it("cuts off what takes longer than its grace", async () => {
    const at = await place();
    at.emulator.script("one two three");
    at.emulator.fault({ on: "responses", kind: "stall", after: 4 });
    const server = await started(at, "--grace", "1");
    const answer = server.ask(asking("talk", { stream: true })).catch((error) => error.code);
    await later(300);
    server.running.kill("SIGINT");
    expect((await server.running.done).code).toBe(130);
    expect(await answer).toBe("ECONNRESET");
    await at.emulator.idle();
    expect(at.emulator.requests.at(-1)?.aborted).toBe(true);
  });

  it("that comes twice ends at once", async () => {
    const at = await place();
    at.emulator.script("one two three");
    at.emulator.fault({ on: "responses", kind: "stall", after: 4 });
    const server = await started(at, "--grace", "600");
    const answer = server.ask(asking("talk", { stream: true })).catch((error) => error.code);
    await later(300);
    server.running.kill("SIGTERM");
    await server.running.saw(/Requests under way: 1/);
    server.running.kill("SIGTERM");
    expect((await server.running.done).code).toBe(143);
    expect(await answer).toBe("ECONNRESET");
  });
});
