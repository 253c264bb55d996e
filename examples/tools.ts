/** The tool loop: the model calls functions of this program until it has its answer. */
import { functionTool, OAuthCodexClient } from "oauth-codex-sdk";
import { z } from "zod";

const client = new OAuthCodexClient({
  accessToken: process.env["CODEX_ACCESS_TOKEN"],
  ...(process.env["CODEX_BASE_URL"] ? { baseURL: process.env["CODEX_BASE_URL"], profile: "codex" } : {}),
});

const stock = functionTool({
  name: "stock",
  description: "How many of an article are in stock.",
  parameters: z.object({ article: z.string() }),
  run: async ({ article }) => ({ article, pieces: 7 }),
});

const run = client.responses.runTools(
  // Forced for the first turn only; left out, the model chooses.
  { model: "gpt-5.5", input: "Are there any umbrellas left?", tools: [stock], tool_choice: "required" },
  {
    maxTurns: 4,
    // Asked before every call: anything but true tells the model that it was declined.
    approve: ({ name }) => name === "stock",
  },
);
run.on("run.tool_result", ({ result }) => console.log(`${result.name}: ${result.outcome}`));

const { response, usage, toolResults } = await run.result();
console.log(response.output_text);
console.log(`${toolResults.length} call, ${usage.total_tokens} tokens`);
