/** The parts of a login in a browser that face the machine: what opens it, the server it comes back to, its pages, the terminal. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import {
  hereAndNow,
  noBrowserBecause,
  openBrowser,
  type Surroundings,
} from "../../../src/runtime/auth/login/browser.ts";
import {
  explainPorts,
  loopbackAddress,
  openLoopback,
  registered,
} from "../../../src/runtime/auth/login/loopback.ts";
import { failedPage, signedInPage, strangePage } from "../../../src/runtime/auth/login/pages.ts";
import { terminalUI } from "../../../src/runtime/auth/login/ui.ts";
import { node } from "../../../src/runtime/node.ts";

const machine = (changes: Partial<Surroundings> = {}): Surroundings => ({
  platform: "linux",
  env: { DISPLAY: ":0" },
  exists: () => false,
  read: () => "",
  ...changes,
});

describe("no browser", () => {
  it.each(["SSH_CONNECTION", "SSH_TTY", "SSH_CLIENT"])("over SSH: %s", (name) => {
    expect(noBrowserBecause(machine({ env: { DISPLAY: ":0", [name]: "x" } }))).toMatch(/SSH/);
  });

  it.each(["KUBERNETES_SERVICE_HOST", "container"])("in a container: %s", (name) => {
    expect(noBrowserBecause(machine({ env: { DISPLAY: ":0", [name]: "x" } }))).toMatch(/container/);
  });

  it.each(["/.dockerenv", "/run/.containerenv"])("in a container: %s", (file) => {
    expect(noBrowserBecause(machine({ exists: (path) => path === file }))).toMatch(/container/);
  });

  it("on a system of another name that says Microsoft", () => {
    const odd = machine({ platform: "freebsd", env: {}, read: () => "Microsoft" });
    expect(noBrowserBecause(odd)).toMatch(/no display/);
  });
});

describe("this machine", () => {
  it("is looked at as it is", async () => {
    const { platform, env, exists, read } = hereAndNow();
    expect([platform, env]).toEqual([process.platform, process.env]);
    const here = new URL(import.meta.url).pathname;
    expect([exists(here), exists(`${here}.none`)]).toEqual([true, false]);
    expect(read(here)).toBe(await readFile(here, "utf8"));
    expect(read(`${here}.none`)).toBe("");
  });
});

describe.skipIf(process.platform !== "linux" || /microsoft/i.test(hereAndNow().read("/proc/version")))(
  "the system's browser",
  () => {
    const URL_TO_OPEN = "https://id.example/authorize?a=1&b='; exit 7 #";
    let folder: string;
    beforeEach(async () => {
      folder = await mkdtemp(join(tmpdir(), "oauth-codex-"));
      vi.stubEnv("PATH", folder);
    });
    afterEach(async () => {
      vi.unstubAllEnvs();
      await rm(folder, { recursive: true, force: true });
    });
    const opener = (script: string) =>
      writeFile(join(folder, "xdg-open"), `#!/bin/sh\n${script}\n`, { mode: 0o755 });

    it("gets the URL as it is, and has been opened where its command says so", async () => {
      await opener(`printf '%s|' "$@" > ${folder}/given`);
      expect(await openBrowser(URL_TO_OPEN)).toBe(true);
      expect(await readFile(join(folder, "given"), "utf8")).toBe(`${URL_TO_OPEN}|`);
    });

    it("has not been opened where its command fails, or there is none", async () => {
      expect(await openBrowser(URL_TO_OPEN)).toBe(false);
      await opener("exit 3");
      expect(await openBrowser(URL_TO_OPEN)).toBe(false);
    });

    it("has been opened by a command that stays", async () => {
      await opener("exec /bin/sleep 4");
      const started = performance.now();
      expect(await openBrowser(URL_TO_OPEN)).toBe(true);
      const took = performance.now() - started;
      expect(took).toBeGreaterThan(1_900);
      expect(took).toBeLessThan(3_900);
    });
  },
);

describe("addresses to come back to", () => {
  it("are those that are registered, in their order", () => {
    const uri = "http://localhost:1455/auth/callback";
    const at = (port: number) => ({ hostname: "localhost", path: "/auth/callback", port });
    expect(registered({ uri })).toEqual([at(1455)]);
    expect(registered({ uri, ports: [1457, 0] })).toEqual([at(1457), at(0)]);
    expect(registered({ uri: "https://app.example/callback", ports: [1] })).toEqual([]);
  });

  it("are on this machine, in the clear", () => {
    expect(loopbackAddress("http://127.0.0.1/cb")).toEqual({ hostname: "127.0.0.1", path: "/cb", port: 80 });
    expect(loopbackAddress("http://[::1]:0/")).toEqual({ hostname: "[::1]", path: "/", port: 0 });
    expect(loopbackAddress("https://localhost:1455/cb")).toBeUndefined();
    expect(loopbackAddress("http://app.example:1455/cb")).toBeUndefined();
  });

  it("that cannot be had are told one by one, with the way out", () => {
    expect(explainPorts([])).toBe("");
    expect(explainPorts([{ port: 7, code: "EFOO" }])).toBe("Port 7 cannot be opened (EFOO).");
    expect(
      explainPorts([
        { port: 7, code: "EADDRINUSE" },
        { port: 8, code: "EACCES" },
      ]),
    ).toMatch(/^Port 7 is taken .*login\. The system does not give out port 8 .*excludedportrange/);
  });
});

describe("the server that a browser comes back to", () => {
  async function open(callback: (params: URLSearchParams) => Promise<{ status: number; html: string }>) {
    let cancelled = 0;
    const { loopback, problems } = await openLoopback([{ port: 0, path: "/cb", hostname: "localhost" }], {
      callback,
      cancel: () => void cancelled++,
    });
    if (!loopback) return expect.fail(JSON.stringify(problems));
    onTestFinished(() => loopback.close());
    const ask = (method: string, path: string, headers: Record<string, string> = {}) =>
      new Promise<{ status: number | undefined; headers: object; body: string }>((resolve, reject) => {
        request({ port: loopback.port, host: "127.0.0.1", method, path, headers }, (response) => {
          let body = "";
          response.on("data", (piece) => {
            body += piece;
          });
          response.on("end", () => resolve({ status: response.statusCode, headers: response.headers, body }));
        })
          .on("error", reject)
          .end();
      });
    return { loopback, ask, cancelled: () => cancelled };
  }
  const page = async () => ({ status: 201, html: "<p>hi</p>" });

  it("gives the page for what came, which nobody keeps or frames", async () => {
    const seen: string[] = [];
    const { ask } = await open(async (params) => {
      seen.push(params.toString());
      return await page();
    });
    expect(await ask("GET", "/cb?code=a&state=b")).toMatchObject({
      status: 201,
      body: "<p>hi</p>",
      headers: {
        "content-type": "text/html; charset=utf-8",
        connection: "close",
        "cache-control": "no-store",
        "referrer-policy": "no-referrer",
        "content-security-policy": expect.stringContaining("frame-ancestors 'none'"),
        "x-content-type-options": "nosniff",
      },
    });
    expect(seen).toEqual(["code=a&state=b"]);
  });

  it.each([
    ["another path", "GET", "/other", {}],
    ["a path that goes on", "GET", "/cb/x", {}],
    ["something to be written", "POST", "/cb?code=a", {}],
    ["a name from elsewhere", "GET", "/cb?code=a", { host: "evil.example" }],
    ["a name that is none", "GET", "/cb?code=a", { host: "a b" }],
    ["something to be written", "POST", "/cancel", {}],
    ["an address that is none", "GET", "//[", {}],
  ])("has nothing for %s", async (_, method, path, headers) => {
    const { ask, cancelled } = await open(() => expect.fail("asked"));
    expect(await ask(method, path, headers)).toMatchObject({
      status: 404,
      body: "Not Found",
      headers: { "content-type": "text/plain; charset=utf-8" },
    });
    expect(cancelled()).toBe(0);
  });

  it("has no body for who asks for none", async () => {
    const { ask } = await open(page);
    expect(await ask("HEAD", "/cb?code=a")).toMatchObject({ status: 404, body: "" });
  });

  it("says no more than that something went wrong", async () => {
    const { ask } = await open(() => Promise.reject(new Error("secret")));
    expect(await ask("GET", "/cb?code=a")).toMatchObject({ status: 500, body: "Internal error" });
  });

  it("says that it has cancelled", async () => {
    const { ask, cancelled } = await open(page);
    expect(await ask("GET", "/cancel")).toMatchObject({ status: 200, body: "Login cancelled" });
    expect(cancelled()).toBe(1);
  });

  it("closes although a browser keeps a connection in reserve, or is in the middle of asking", async () => {
    const { loopback } = await open(page);
    const reserve = connect(loopback.port, "127.0.0.1");
    const asking = connect(loopback.port, "127.0.0.1");
    const gone = [reserve, asking].map(
      (socket) => new Promise((resolve) => socket.on("error", () => {}).on("close", resolve)),
    );
    await new Promise<void>((resolve) => asking.write("GET /cb HTTP/1.1\r\nhost: loc", () => resolve()));
    await new Promise((resolve) => setTimeout(resolve, 50));
    await loopback.close();
    await Promise.all(gone);
  });

  it("takes no port of which another program has half", async () => {
    const halves = ["127.0.0.1", "[::1]"];
    let held = 0;
    for (const half of halves) {
      const other = createServer();
      onTestFinished(() => void other.close());
      const port = await new Promise<number | undefined>((resolve) => {
        // A machine may lack IPv6.
        other.once("error", () => resolve(undefined));
        const host = half.replaceAll(/[[\]]/g, "");
        other.listen({ port: 0, host, ipv6Only: true }, () => {
          const address = other.address();
          resolve(typeof address === "object" ? address?.port : undefined);
        });
      });
      if (port === undefined) continue;
      held++;
      const address = { port, path: "/cb", hostname: "localhost" };
      const { loopback, problems } = await openLoopback([address], { callback: page, cancel() {} });
      onTestFinished(async () => await loopback?.close());
      expect([loopback, problems]).toEqual([undefined, [{ port, code: "EADDRINUSE" }]]);
      const free = halves.find((each) => each !== half);
      await expect(fetch(`http://${free}:${port}/cb`)).rejects.toThrow();
    }
    expect(held).toBeGreaterThan(0);
  });

  it("tries one address after the other, and says why none could be had", async () => {
    const { loopback } = await open(page);
    const address = { port: loopback.port, path: "/cb", hostname: "localhost" };
    const handlers = { callback: page, cancel() {} };
    const taken = { port: loopback.port, code: "EADDRINUSE" };
    expect(await openLoopback([address, address], handlers)).toEqual({ problems: [taken, taken] });
    expect(await openLoopback([], handlers)).toEqual({ problems: [] });
  });
});

describe("the pages", () => {
  it("say how it went, by their status as well", () => {
    expect(signedInPage()).toMatchObject({ status: 200, html: expect.stringContaining("You are signed in") });
    expect(failedPage("no")).toMatchObject({ status: 200, html: expect.stringContaining("<p>no</p>") });
    expect(failedPage("no", 500).status).toBe(500);
    expect(strangePage("no")).toMatchObject({ status: 400, html: expect.stringContaining("<p>no</p>") });
  });

  it("escape whatever has a meaning there", () => {
    expect(failedPage(`<a b="c">&'</a>`).html).toContain(
      "<p>&lt;a b=&quot;c&quot;&gt;&amp;&#39;&lt;/a&gt;</p>",
    );
  });
});

describe("the terminal", () => {
  const terminal = (isTTY: boolean) => {
    const input = Object.assign(new PassThrough(), { isTTY });
    const output = Object.assign(new PassThrough(), { isTTY });
    let text = "";
    output.on("data", (piece) => {
      text += piece;
    });
    const ui = terminalUI(input as object as NodeJS.ReadStream, output as object as NodeJS.WriteStream);
    return { input, ui, text: () => text };
  };

  it("says whether a browser was opened", async () => {
    const shown = async (browserOpened: boolean): Promise<string> => {
      const { ui, text } = terminal(false);
      await ui.show?.({ method: "browser", url: "https://a.example/\u001b[2J", browserOpened });
      return text();
    };
    expect(await shown(true)).toBe(
      "\nYour browser was opened. If it was not, open:\n\n    https://a.example/\n\n",
    );
    expect(await shown(false)).toBe("\nTo sign in, open:\n\n    https://a.example/\n\n");
  });

  it("says what happens, where that is of use", () => {
    const { ui, text } = terminal(false);
    ui.progress?.({ type: "listening", port: 1 });
    ui.progress?.({ type: "exchanging" });
    ui.progress?.({ type: "signed-in", accountId: "a" });
    expect(text()).toBe("");
    ui.progress?.({ type: "method", method: "device", reason: "there is no display" });
    ui.progress?.({ type: "port-unavailable", message: "Port 7 is taken." });
    expect(text()).toBe("Signing in by device: there is no display.\nPort 7 is taken.\n");
  });

  it("asks, and leaves Ctrl+C to the program", async () => {
    const kill = vi.spyOn(process, "kill").mockReturnValue(true);
    onTestFinished(() => kill.mockRestore());
    const { ui, input, text } = terminal(true);
    const controller = new AbortController();
    const answer = ui.prompt?.({ signal: controller.signal });
    expect(text()).toContain("paste the address of its last page");
    input.write("\u0003");
    await vi.waitFor(() => expect(kill).toHaveBeenCalledWith(process.pid, "SIGINT"));
    expect(input.listenerCount("keypress")).toBe(0);
    controller.abort();
    await answer?.catch(() => {});
  });

  it("lets go of the terminal when it has its answer, or needs none any more", async () => {
    const { ui, input } = terminal(true);
    const controller = new AbortController();
    const answered = ui.prompt?.({ signal: controller.signal });
    expect(input.listenerCount("keypress")).toBe(1);
    input.write("?code=a\r");
    expect(await answered).toBe("?code=a");
    expect(input.listenerCount("keypress")).toBe(0);
    const waiting = ui.prompt?.({ signal: controller.signal });
    controller.abort();
    expect(await waiting).toBeUndefined();
    expect(input.listenerCount("keypress")).toBe(0);
  });

  it("says what it fails of, and is let go of then", async () => {
    const fault = new Error("the terminal is gone");
    const close = vi.fn();
    const lines = { once: () => lines, close, question: () => Promise.reject(fault) };
    const broken = vi
      .spyOn(node.readline.promises, "createInterface")
      .mockReturnValue(lines as object as ReturnType<typeof node.readline.promises.createInterface>);
    onTestFinished(() => broken.mockRestore());
    const { ui } = terminal(true);
    await expect(ui.prompt?.({ signal: new AbortController().signal })).rejects.toBe(fault);
    expect(close).toHaveBeenCalledOnce();
  });

  it("has no answer for a question that is no longer one", async () => {
    const { ui } = terminal(true);
    expect(await ui.prompt?.({ signal: AbortSignal.abort() })).toBeUndefined();
  });
});
