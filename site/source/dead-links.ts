import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Parser } from "htmlparser2";

interface Page {
  readonly ids: ReadonlySet<string>;
  readonly links: readonly string[];
}

/**
 * Links of the pages in a folder that lead nowhere: to no file, or to an anchor that its page has not.
 *
 * @param base where the folder stands on its host.
 */
export function deadLinks(folder: string, base = "/"): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) =>
    name.replaceAll("\\", "/"),
  );
  const pages = new Map(
    files.filter((name) => name.endsWith(".html")).map((name) => [name, read(join(folder, name))]),
  );
  const there = new Set(files);
  const origin = "http://site.invalid";
  return [...pages].flatMap(([page, { links }]) => {
    // A host shows it at any address.
    if (page === "404.html") return [];
    const dead = links.filter((link) => {
      const url = new URL(link, `${origin}${base}${page}`);
      if (url.origin !== origin) return false;
      if (!url.pathname.startsWith(base)) return true;
      const path = decodeURIComponent(url.pathname.slice(base.length));
      const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
      const anchor = decodeURIComponent(url.hash.slice(1));
      return !there.has(file) || (anchor !== "" && pages.get(file)?.ids.has(anchor) === false);
    });
    return [...new Set(dead)].map((link) => `${page}: ${link}`);
  });
}

function read(file: string): Page {
  const ids = new Set<string>();
  const links: string[] = [];
  const parser = new Parser({
    onopentag(_, { id, href, src }) {
      if (id !== undefined) ids.add(id);
      for (const link of [href, src]) if (link !== undefined && link !== "") links.push(link);
    },
  });
  parser.end(readFileSync(file, "utf8"));
  return { ids, links };
}
