import { createServer, get } from "node:http";
import { PassThrough } from "node:stream";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codexAuth } from "../../../src/client/profiles/codex-auth.ts";
import { OAuthCallbackParseError, OAuthStateMismatchError } from "../../../src/index.ts";
import { noBrowserBecause, openers, type Surroundings } from "../../../src/runtime/auth/login/browser.ts";
import { checkCallback, parseCallback } from "../../../src/runtime/auth/login/callback.ts";
import { beginDeviceLogin } from "../../../src/runtime/auth/login/device.ts";
import { explainPorts, openLoopback } from "../../../src/runtime/auth/login/loopback.ts";
import { terminalUI } from "../../../src/runtime/auth/login/ui.ts";
import { resolveEndpoints } from "../../../src/runtime/auth/oauth/config.ts";

const machine = (changes: Partial<Surroundings> = {}): Surroundings => ({
  platform: "linux",
  env: { DISPLAY: ":0" },
  exists: () => false,
  read: () => "",
  ...changes,
});
const WSL = machine({ env: {}, read: (path) => (path === "/proc/version" ? "Linux 5 Microsoft" : "") });

describe("whether a browser can open", () => {
  it.each([
    ["a desktop", machine(), undefined],
    ["Wayland", machine({ env: { WAYLAND_DISPLAY: "wayland-0" } }), undefined],
    ["macOS", machine({ platform: "darwin", env: {} }), undefined],
    ["Windows", machine({ platform: "win32", env: {} }), undefined],
    ["WSL", WSL, undefined],
    ["SSH", machine({ env: { DISPLAY: ":0", SSH_CONNECTION: "1.2.3.4" } }), /SSH/],
    ["a container", machine({ exists: (path) => path === "/.dockerenv" }), /container/],
    ["CI", machine({ env: { DISPLAY: ":0", CI: "true" } }), /CI/],
    ["a server", machine({ env: {} }), /no display/],
  ])("%s", (_, surroundings, reason) => {
    const said = noBrowserBecause(surroundings);
    if (reason) expect(said).toMatch(reason);
    else expect(said).toBeUndefined();
  });

  it("is opened without a shell that would read the URL", () => {
    const url = "https://auth.example/authorize?a=1&b='; rm -rf ~ #";
    expect(openers(url, machine())).toEqual([["xdg-open", url]]);
    expect(openers(url, machine({ platform: "darwin" }))).toEqual([["open", url]]);
    expect(openers(url, machine({ platform: "win32" }))).toEqual([
      ["rundll32", "url.dll,FileProtocolHandler", url],
    ]);
    const [wslview, powershell] = openers(url, WSL);
    expect(wslview).toEqual(["wslview", url]);
    expect(powershell?.at(-1)).toBe("Start-Process 'https://auth.example/authorize?a=1&b=''; rm -rf ~ #'");
  });
});

describe("a pasted callback", () => {
  it("is understood in any form, or refused, but never breaks", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl({ withQueryParameters: true })), (text) => {
        try {
          expect(parseCallback(text, { bareCode: true })).toBeInstanceOf(URLSearchParams);
        } catch (error) {
          expect(error).toBeInstanceOf(OAuthCallbackParseError);
        }
      }),
    );
  });

  it("gives back code and state, whatever characters they have", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (code, state) => {
        const query = new URLSearchParams({ code, state });
        for (const text of [`http://localhost:1455/auth/callback?${query}`, `?${query}`, `${query}`]) {
          const params = parseCallback(text, { bareCode: false });
          expect([params.get("code"), params.get("state")]).toEqual([code, state]);
          checkCallback(params, state);
          expect(() => checkCallback(params, `${state}x`)).toThrow(OAuthStateMismatchError);
        }
      }),
    );
  });

  it("is no code alone where none may be", () => {
    expect(() => parseCallback("ac_0123456789", { bareCode: false })).toThrow(OAuthCallbackParseError);
    expect(parseCallback("ac_0123456789", { bareCode: true }).get("code")).toBe("ac_0123456789");
  });
});

it.each([
  [1e-9, 5_000],
  [0, 5_000],
  [-1, 5_000],
  ["Infinity", 5_000],
  [{}, 5_000],
  [86_400, 60_000],
  ["7", 7_000],
])("a device login whose server says an interval of %j asks every %i ms", async (interval, ms) => {
  const body = { device_auth_id: "a", user_code: "B", interval };
  const network = { fetch: async () => Response.json(body), userAgent: "test" };
  const endpoints = await resolveEndpoints(codexAuth, {}, { originator: "test" }, network);
  const context = { endpoints, network, now: Date.now, sleep: async () => {} };
  expect((await beginDeviceLogin(context)).intervalMs).toBe(ms);
});

describe("the loopback server", () => {
  const handlers = { callback: async () => ({ status: 200, html: "" }), cancel() {} };

  it("takes the next port when one is taken, on either protocol", async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    const { port } = other.address() as { port: number };
    const addresses = [port, 0].map((at) => ({ port: at, path: "/cb", hostname: "localhost" }));
    const { loopback, problems } = await openLoopback(addresses, handlers);
    expect(problems).toEqual([{ port, code: "EADDRINUSE" }]);
    expect(loopback?.redirectUri).toMatch(/^http:\/\/localhost:\d+\/cb$/);
    expect(loopback?.port).not.toBe(port);
    await loopback?.close();
    await new Promise((resolve) => other.close(resolve));
  });

  it("tells a taken port from a reserved one", () => {
    expect(explainPorts([{ port: 1455, code: "EADDRINUSE" }])).toMatch(/1455 is taken/);
    expect(explainPorts([{ port: 1455, code: "EACCES" }])).toMatch(/excludedportrange/);
  });
});

describe("GET /cancel", () => {
  it.each([
    ["the Codex command", {}, 200],
    ["a person who typed it", { "user-agent": "Mozilla/5.0", "sec-fetch-site": "none" }, 200],
    ["a page", { "user-agent": "Mozilla/5.0", "sec-fetch-site": "cross-site" }, 404],
    ["a page of another port", { "sec-fetch-site": "same-site" }, 404],
    ["a tool that names a browser", { "user-agent": "tool (not Mozilla/5.0)" }, 200],
    ["a page in an old browser", { "user-agent": "Mozilla/5.0" }, 404],
    ["a script", { origin: "https://evil.example" }, 404],
    ["a link", { referer: "https://evil.example/" }, 404],
  ])("from %s", async (_, headers, status) => {
    let cancelled = 0;
    const { loopback } = await openLoopback([{ port: 0, path: "/cb", hostname: "localhost" }], {
      callback: async () => ({ status: 200, html: "" }),
      cancel: () => void cancelled++,
    });
    const answered = await new Promise<number | undefined>((resolve, reject) => {
      get({ port: loopback?.port, host: "127.0.0.1", path: "/cancel", headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      }).on("error", reject);
    });
    await loopback?.close();
    expect([answered, cancelled]).toEqual([status, status === 200 ? 1 : 0]);
  });
});

describe("the terminal", () => {
  const terminal = (isTTY: boolean) => {
    const input = Object.assign(new PassThrough(), { isTTY }) as unknown as NodeJS.ReadStream;
    const output = new PassThrough();
    let text = "";
    output.on("data", (chunk) => {
      text += chunk;
    });
    return { input, ui: terminalUI(input, output as unknown as NodeJS.WriteStream), text: () => text };
  };

  it("asks only where somebody can type, and lets go when the answer came elsewhere", async () => {
    expect(terminal(false).ui.prompt).toBeUndefined();
    const { ui, input } = terminal(true);
    const typed = ui.prompt?.({ signal: new AbortController().signal });
    (input as unknown as PassThrough).write("?code=abc&state=def\n");
    expect(await typed).toBe("?code=abc&state=def");
    const controller = new AbortController();
    const waiting = ui.prompt?.({ signal: controller.signal });
    controller.abort();
    expect(await waiting).toBeUndefined();
  });

  it("shows what to open, and the code to type", async () => {
    const { ui, text } = terminal(false);
    await ui.show?.({ method: "browser", url: "https://a.example/", browserOpened: true });
    await ui.show?.({
      method: "device",
      url: "https://b.example/",
      userCode: "ABCD-1234",
      expiresAt: new Date(0),
    });
    expect(text()).toMatch(/browser was opened[\s\S]*a\.example[\s\S]*b\.example[\s\S]*ABCD-1234/);
  });
});
