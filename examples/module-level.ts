/** The module-level client: options are assigned before its first use. */
import codex from "oauth-codex-sdk";

codex.accessToken = process.env["CODEX_ACCESS_TOKEN"];
if (process.env["CODEX_BASE_URL"]) {
  codex.baseURL = process.env["CODEX_BASE_URL"];
  codex.profile = "codex";
}
codex.timeout = 90_000;

const response = await codex.responses.create({ model: "gpt-5.5", input: "Hello from the module level" });
console.log(response.output_text);
