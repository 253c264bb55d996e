/** What is left of the plan, and a watch over requests. */
import { OAuthCodexClient, UsageLimitError } from "oauth-codex-sdk";

const client = new OAuthCodexClient({
  accessToken: process.env["CODEX_ACCESS_TOKEN"],
  ...(process.env["CODEX_BASE_URL"] ? { baseURL: process.env["CODEX_BASE_URL"], profile: "codex" } : {}),
  onRequestEnd: ({ operation, status, retry }) => console.log(`${operation}: ${status}, retry ${retry}`),
  onError: (_error, { operation }) => console.log(`${operation} failed`),
});

try {
  await client.responses.create({ model: "gpt-5.5", input: "Hello" });
} catch (error) {
  // Never retried: it ends when the plan's window does.
  if (!(error instanceof UsageLimitError)) throw error;
  console.log("spent until", error.resetsAt);
}

for (const { usedPercent, windowMinutes } of client.limits?.windows ?? [])
  console.log(`${usedPercent} % of ${windowMinutes} minutes used`);

const usage = await client.usage();
console.log(`plan ${usage.plan}, ${usage.allowed ? "may go on" : "must wait"}`);
