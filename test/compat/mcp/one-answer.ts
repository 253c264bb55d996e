/** One answer with a tool of an MCP server, and no word to end anything: what this process holds open keeps it alive. */
import { OAuthCodexClient } from "../../../src/index.ts";
import { memoryStorage } from "../../../src/storage.ts";

const [baseURL = "", accessToken = "", server = "{}"] = process.argv.slice(2);
const client = new OAuthCodexClient({
  baseURL,
  profile: "codex",
  accessToken,
  storage: memoryStorage(),
  mcpServers: { tools: JSON.parse(server) },
});
const { output } = await client.responses.create({
  model: "gpt-5.5",
  input: "Look.",
  tools: [{ type: "mcp", server_label: "tools", require_approval: "never" }],
});
console.log(JSON.stringify(output.map((item) => [item.type, "output" in item ? item.output : undefined])));
