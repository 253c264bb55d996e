import { builtinModules } from "node:module";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import type { Bench } from "./measure.ts";

const SUBJECTS = {
  "oauth-codex-sdk": `import { OAuthCodexClient } from "oauth-codex-sdk"; console.log(new OAuthCodexClient());`,
  "openai@6.18.0": `import OpenAI from "openai"; console.log(new OpenAI());`,
  "openai@7.57.0": `import OpenAI from "openai-latest"; console.log(new OpenAI());`,
};

/** Limits in bytes, in the smaller reading of "KB". */
const LIMIT = 20_000;
const FETCH_LIMIT = 12_000;

/** Minified and gzipped size of a program that makes a client, or a `fetch` of its own: everything loaded before the first call. */
export async function benchBundle(root: string): Promise<Bench> {
  const rows = [];
  let ours = 0;
  for (const [subject, contents] of Object.entries(SUBJECTS)) {
    const value = await eagerSize(contents, root);
    if (subject === "oauth-codex-sdk") ours = value;
    rows.push({
      what: "minimal bundle with the whole tree, gzipped",
      subject,
      value: value / 1000,
      unit: "KB",
    });
  }
  const fetch = await eagerSize(
    `import { createFetch } from "oauth-codex-sdk/fetch"; console.log(createFetch());`,
    root,
  );
  rows.push({
    what: "bundle of a fetch without a client, gzipped",
    subject: "oauth-codex-sdk/fetch",
    value: fetch / 1000,
    unit: "KB",
  });
  return {
    rows,
    gates: [
      { what: "minimal bundle, ratio to the limit of 20 KB", value: ours / LIMIT, limit: 1 },
      { what: "bundle of a fetch, ratio to the limit of 12 KB", value: fetch / FETCH_LIMIT, limit: 1 },
    ],
  };
}

async function eagerSize(contents: string, root: string): Promise<number> {
  const { metafile, outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: "js" },
    bundle: true,
    minify: true,
    splitting: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    conditions: ["node", "import"],
    // Some libraries name Node's modules without their prefix; all of ours are in chunks that are loaded late.
    external: ["node:*", ...builtinModules, "ws", "@napi-rs/keyring"],
    target: "es2023",
    outdir: "/out",
    metafile: true,
    write: false,
    logLevel: "error",
  });
  const eager = staticClosure(metafile.outputs);
  return (
    outputFiles
      .filter(({ path }) => eager.has(path.replace(/^.*\/out\//, "")))
      // Each file is a request (or a read) of its own, so each is compressed on its own.
      .reduce((sum, { contents: bytes }) => sum + gzipSync(bytes, { level: 9 }).length, 0)
  );
}

/** The entry and what it imports statically, by file name: lazily loaded chunks do not count. */
function staticClosure(
  outputs: Readonly<
    Record<string, { entryPoint?: string; imports: { path: string; kind: string; external?: boolean }[] }>
  >,
): Set<string> {
  const name = (path: string): string => path.replace(/^.*out\//, "");
  const entry = Object.entries(outputs).find(([, { entryPoint }]) => entryPoint === "<stdin>");
  if (!entry) throw new Error("esbuild reported no entry");
  const seen = new Set<string>();
  const visit = (path: string): void => {
    if (seen.has(name(path))) return;
    seen.add(name(path));
    for (const { path: next, kind, external } of outputs[path]?.imports ?? []) {
      if (kind === "import-statement" && !external) visit(next);
    }
  };
  visit(entry[0]);
  return seen;
}
