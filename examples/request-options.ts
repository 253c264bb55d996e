/** Options of one call: a deadline, no retries, a header, and no warning for what the backend does not take. */
import { OAuthCodexClient } from "oauth-codex-sdk";

const client = new OAuthCodexClient({
  accessToken: process.env["CODEX_ACCESS_TOKEN"],
  ...(process.env["CODEX_BASE_URL"] ? { baseURL: process.env["CODEX_BASE_URL"], profile: "codex" } : {}),
});

const { data, response, request_id } = await client.responses
  .create(
    { model: "gpt-5.5", input: "Hello", temperature: 0.2 },
    { timeout: 30_000, maxRetries: 0, headers: { "x-trace": "42" }, validationMode: "ignore" },
  )
  .withResponse();

console.log(data.output_text);
console.log(
  `status ${response.status}, request ${request_id}, left out: ${data.dropped_parameters?.join(", ")}`,
);
