import { Hono } from "hono";
import { memoryStorage } from "oauth-codex-sdk/storage";
import { accept } from "./acceptance.js";

export default new Hono().get("/", async (context) => {
  const { EMULATOR: baseURL, TOKEN: accessToken } = context.env;
  return context.json(await accept({ baseURL, accessToken, storage: memoryStorage() }));
});
