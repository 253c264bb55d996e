import type { OptionSpec } from "../command.ts";
import { storageDir } from "../stores.ts";

/** What `ask` and `chat` take. */
export const askOptions: readonly OptionSpec[] = [
  {
    flags: "-m, --model <slug>",
    description: "model (OAUTH_CODEX_MODEL; default: the first of `oauth-codex models`)",
  },
  { flags: "-i, --instructions <text>", description: "how to answer (OAUTH_CODEX_INSTRUCTIONS)" },
  {
    flags: "-e, --effort <level>",
    description: "how long to think, e.g. low, medium, high (OAUTH_CODEX_EFFORT)",
  },
  {
    flags: "-f, --file <path>",
    description: "a document or text for the model to read; repeatable",
    many: true,
  },
  {
    flags: "--image <path|url>",
    description: "an image to look at: PNG, JPEG, WebP or GIF; repeatable",
    many: true,
  },
  { flags: "--search", description: "let the model search the web (OAUTH_CODEX_SEARCH)" },
  { flags: "--no-search", description: "do not, whatever the configuration says" },
  { flags: "-s, --store <name>", description: "let it search this vector store; repeatable", many: true },
  { flags: "--schema <file>", description: "answer in JSON, by the JSON Schema in this file" },
  {
    flags: "--tool-server <command|url>",
    description: "an MCP server whose tools it may call; repeatable",
    many: true,
  },
  { flags: "-y, --yes", description: "let it call tools of these servers without asking you" },
  { flags: "-c, --continue", description: "go on from the last answer kept here" },
  { flags: "--keep", description: "keep the answer, to go on from it (the default; OAUTH_CODEX_KEEP)" },
  { flags: "--no-keep", description: "keep nothing of it on this machine" },
  { flags: "--raw", description: "the answer as it comes, its Markdown not styled (OAUTH_CODEX_RAW)" },
  storageDir,
];
