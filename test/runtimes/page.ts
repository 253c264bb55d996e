import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pathToFileURL } from "node:url";
import type { CodexEmulator } from "../../src/testing/index.ts";
import type { Results } from "./cells.ts";

interface OpenPage extends AsyncDisposable {
  /** Calls the page's `main`. */
  run(token: string): Promise<Results>;
}

/** As much of Puppeteer as is used here: it is installed in the bundles' project, not in this one. */
interface Puppeteer {
  launch(options: object): Promise<{
    newPage(): Promise<{
      on(event: "pageerror", listener: (error: Error) => void): void;
      goto(url: string): Promise<unknown>;
      evaluate(script: string): Promise<Results>;
    }>;
    close(): Promise<void>;
  }>;
}

/** A page in Chromium, of the scripts in a folder. The emulator is behind the page's own server, as a backend that allows no other origin has to be. */
export async function openPage(project: string, folder: string, emulator: CodexEmulator): Promise<OpenPage> {
  const backend = new URL(emulator.baseURL);
  const server = createServer(async (request, response) => {
    if (request.url === "/") {
      response.setHeader("content-type", "text/html; charset=utf-8");
      response.end('<!doctype html><title>page</title><script type="module" src="/app.js"></script>');
    } else if (/^\/[\w.-]+\.js$/.test(String(request.url))) {
      response.setHeader("content-type", "text/javascript; charset=utf-8");
      response.end(await readFile(join(folder, String(request.url))));
    } else {
      const body = await Readable.toWeb(request).getReader().read();
      const { authorization = "", "content-type": type = "" } = request.headers;
      const answer = await fetch(new URL(request.url ?? "/", backend), {
        method: request.method ?? "GET",
        headers: {
          authorization,
          "content-type": type,
          "chatgpt-account-id": String(request.headers["chatgpt-account-id"] ?? ""),
        },
        ...(body.value ? { body: body.value } : {}),
      });
      response.writeHead(answer.status, {
        "content-type": answer.headers.get("content-type") ?? "text/plain",
      });
      for await (const piece of answer.body ?? []) response.write(piece);
      response.end();
    }
  });
  const origin = await listen(server);
  const load = async (name: string) =>
    await import(pathToFileURL(createRequire(join(project, "package.json")).resolve(name)).href);
  const { default: puppeteer }: { default: Puppeteer } = await load("puppeteer-core");
  const { default: chromium } = await load("@sparticuz/chromium");
  const browser = await puppeteer.launch({
    executablePath: await chromium.executablePath(),
    args: chromium.args,
    headless: "shell",
  });
  const page = await browser.newPage();
  const errors: Error[] = [];
  page.on("pageerror", (error) => errors.push(error));
  await page.goto(origin);
  return {
    async run(token) {
      const base = JSON.stringify(`${origin}${backend.pathname}`);
      const result = await page.evaluate(`main(${base}, ${JSON.stringify(token)})`);
      if (errors[0]) throw errors[0];
      return result;
    },
    async [Symbol.asyncDispose]() {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return `http://127.0.0.1:${address.port}`;
}
