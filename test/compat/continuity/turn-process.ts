/** One turn in a process of its own: `node turn-process.ts <base URL> <token> <folder> <input> [previous]`. Prints the id. */
import { OAuthCodexClient } from "../../../src/index.ts";
import { onProfile } from "../../support/on-profile.ts";

const [baseURL = "", accessToken = "", folder = "", input = "", previous] = process.argv.slice(2);
const client = new OAuthCodexClient({
  baseURL,
  ...onProfile,
  accessToken,
  compatStorageDir: folder,
  maxRetries: 0,
});
const response = await client.responses.create({
  model: "gpt-5.5",
  input,
  ...(previous === undefined ? {} : { previous_response_id: previous }),
});
// Whoever reads this kills us: what was answered must be on disk by now, with nothing closed.
process.stdout.write(`${response.id}\n`);
setInterval(() => {}, 1_000);
