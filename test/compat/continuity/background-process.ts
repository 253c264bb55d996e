/** Starts a background response and stays: `node background-process.ts <base URL> <token> <folder>`. Prints its id. */
import { OAuthCodexClient } from "../../../src/index.ts";
import { onProfile } from "../../support/on-profile.ts";

const [baseURL = "", accessToken = "", compatStorageDir = ""] = process.argv.slice(2);
const client = new OAuthCodexClient({
  baseURL,
  ...onProfile,
  accessToken,
  compatStorageDir,
  maxRetries: 0,
});
const stream = await client.responses.create({
  model: "gpt-5.5",
  input: "Hi",
  background: true,
  stream: true,
});
for await (const event of stream) {
  if (event.type === "response.created") process.stdout.write(`${event.response.id}\n`);
}
