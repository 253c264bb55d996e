import { OAuthCodexClient } from "oauth-codex-sdk";

/** Without a storage of its own: what has to be kept says how. */
export default {
  async fetch(_request, { EMULATOR: baseURL, TOKEN: accessToken }) {
    const client = new OAuthCodexClient({ baseURL, profile: "codex", accessToken });
    return Response.json({ kept: await client.files.list().catch(({ message }) => message) });
  },
};
