/** A browser on the built site, and what it must never see. */
import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { built } from "../source/folders.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
};

interface Site {
  readonly origin: string;
  /** Opens a page in a window of its own. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
}

/**
 * Serves the site and starts a browser for the tests of a file. Each test fails, too, by what its pages write to the console and
 * by requests to any other host.
 */
export function withBrowser(): Site {
  const problems: string[] = [];
  const closing: (() => Promise<unknown>)[] = [];
  const server = createServer(({ url = "/" }, response) => {
    const path = decodeURIComponent(new URL(url, "http://localhost").pathname);
    const file = join(built, path.endsWith("/") ? `${path}index.html` : path);
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return void response.writeHead(404).end();
    response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream" });
    createReadStream(file).pipe(response);
  });
  let origin = "";
  let browser: Awaited<ReturnType<typeof chromium.launch>> | undefined;

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    if (address === null || typeof address === "string") throw new Error("no port");
    origin = `http://127.0.0.1:${address.port}`;
    browser = await chromium.launch({
      executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    });
  });
  afterEach(async () => {
    for (const close of closing.splice(0)) await close();
    expect(problems.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    server.close();
  });

  return {
    get origin() {
      return origin;
    },
    async open(path, options) {
      if (browser === undefined) throw new Error("no browser");
      const context = await browser.newContext({ locale: "en-US", ...options });
      closing.push(() => context.close());
      const page = await context.newPage();
      page.on("console", (message) => {
        if (["error", "warning"].includes(message.type())) problems.push(`${page.url()}: ${message.text()}`);
      });
      page.on("pageerror", (error) => problems.push(`${page.url()}: ${error}`));
      page.on("request", (request) => {
        const url = new URL(request.url());
        if (url.origin !== origin && url.protocol !== "data:") problems.push(`asked for ${url}`);
      });
      await page.goto(`${origin}${path}`);
      if (options?.javaScriptEnabled !== false) await mounted(page);
      return page;
    },
  };
}

/** Until then a page of the site is seen, and hears nothing: Vue leaves its mark when it has taken it over. */
const mounted = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => {
    const app = document.querySelector("#app");
    return app === null || "__vue_app__" in app;
  });

/** A window as a small phone has it. */
export const NARROW: BrowserContextOptions = { viewport: { width: 360, height: 740 } };

/** How far the page can be moved sideways. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
