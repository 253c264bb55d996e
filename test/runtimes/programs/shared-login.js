import { OAuthCodexClient } from "oauth-codex-sdk";
import { options } from "./environment.js";

/** Finds a login that has ended, and asks with it: somebody has to refresh it, and once only. */
const client = new OAuthCodexClient({ profile: "codex", ...options(process.env) });
const { output_text } = await client.responses.create({ model: "gpt-5.5", input: "answer", store: false });
await client.close();
console.log(JSON.stringify(output_text));
