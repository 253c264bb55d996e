/** What does not work, the way of a call, and how much works: counted from the package's own table, never by hand. */
import { NotSupportedError } from "oauth-codex-sdk";
import { supportMatrix } from "oauth-codex-sdk/support";
import type { Stage } from "./working.ts";

const rows = supportMatrix.filter(({ profile }) => profile === "codex");
const stubs = rows.filter(({ route }) => route === "unsupported");
const count = (route: string): string => String(rows.filter((row) => row.route === route).length).padStart(4);

export async function notSupported({ page, client }: Stage): Promise<void> {
  page.title("What does not work, and why");
  const reasons = new Map<string, number>();
  for (const { reason = "" } of stubs) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  for (const [reason, methods] of [...reasons].sort(([, a], [, b]) => b - a)) {
    page.remark("yellow", String(methods).padStart(2), reason);
  }
  page.say("Each of them is there, with its types, and says so before anything is sent:");
  page.code("client.audio.speech.create({ model, voice, input })");
  try {
    await client.audio.speech.create({ model: "tts-1", voice: "alloy", input: "hello" });
  } catch (error) {
    if (!(error instanceof NotSupportedError)) throw error;
    page.say(`${error.name}: ${error.message}`);
  }
}

export function wayOfACall({ page }: Stage): void {
  page.title("The way of a call");
  page.draw((style) => [
    "  client.responses.create(…)        the tree and its types: generated",
    "    │",
    "    ▼",
    "  spec/codex.manifest.yaml          a verdict for every method and parameter",
    "    │",
    `    ├─ runtime     ${style("green", count("runtime"))}   sent to the backend: streams, retries, errors`,
    `    ├─ compat      ${style("green", count("compat"))}   answered here: chat, files, search, memory`,
    `    ├─ helper      ${style("green", count("helper"))}   made of other methods: poll, parse, runTools`,
    `    └─ unsupported ${style("yellow", count("unsupported"))}   a typed stub: why not, and what to use instead`,
  ]);
}

export function summary({ page }: Stage): void {
  const other = supportMatrix.filter(({ profile, route }) => profile === "openai" && route !== "unsupported");
  page.title("In short");
  page.draw((style) => [
    `  ${style("green", `${rows.length - stubs.length} of ${rows.length} methods`)} work on a ChatGPT account; on OpenAI's API, ${other.length}.`,
  ]);
  page.title("Next");
  page.draw((style) => [
    `  node dist/cli.js login         ${style("dim", "sign in with your ChatGPT account")}`,
    `  node dist/cli.js ask "Hello"   ${style("dim", "and ask")}`,
    `  README.md                      ${style("dim", "a program of your own, in ten lines")}`,
    `  docs/en/support-matrix.md      ${style("dim", "all methods, all parameters")}`,
  ]);
}
