/** A package registry on loopback: one packed package of ours, and what is installed here as if it came from the registry. */
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { readFile, realpath } from "node:fs/promises";
import { createServer } from "node:http";
import { basename, dirname, join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

interface Packed {
  readonly manifest: { readonly name: string; readonly version: string };
  readonly tarball: Buffer;
}

interface Registry {
  readonly url: string;
  /** Names that were asked for. */
  readonly asked: ReadonlySet<string>;
  close(): Promise<void>;
}

/** @param modules The `node_modules` whose packages are served. */
export async function registryOf(own: Packed, modules: string): Promise<Registry> {
  const packed = new Map<string, Promise<Packed>>([[own.manifest.name, Promise.resolve(own)]]);
  const asked = new Set<string>();
  const packageOf = (name: string): Promise<Packed> => {
    const known = packed.get(name) ?? packInstalled(join(modules, name));
    packed.set(name, known);
    return known;
  };
  const server = createServer(async ({ url = "/" }, response) => {
    const path = decodeURIComponent(url.slice(1));
    const [, name = path, file] = /^(.+)\/-\/(.+\.tgz)$/.exec(path) ?? [];
    asked.add(name);
    try {
      const { manifest, tarball } = await packageOf(name);
      if (file) {
        response.end(tarball);
        return;
      }
      const integrity = `sha512-${createHash("sha512").update(tarball).digest("base64")}`;
      const dist = { tarball: `${origin}/${name}/-/${manifest.version}.tgz`, integrity };
      response.setHeader("content-type", "application/json");
      response.end(
        JSON.stringify({
          name,
          "dist-tags": { latest: manifest.version },
          versions: { [manifest.version]: { ...manifest, dist } },
        }),
      );
    } catch {
      response.writeHead(404).end("{}");
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const origin = `http://127.0.0.1:${address !== null && typeof address === "object" ? address.port : 0}`;
  return {
    url: `${origin}/`,
    asked,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/** A package as it is installed, packed again. */
async function packInstalled(installed: string): Promise<Packed> {
  // A copy of the project has links to what is installed, and a link alone is no package.
  const folder = await realpath(installed);
  const manifest: Packed["manifest"] = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  // npm takes off the first folder of a path, whatever it is called.
  const pack = ["-czf", "-", "--exclude", "node_modules", "-C", dirname(folder), basename(folder)];
  const { stdout } = await run("tar", pack, { encoding: "buffer", maxBuffer: 200 * 1024 * 1024 });
  return { manifest, tarball: stdout };
}
