import { memoryStorage } from "oauth-codex-sdk/storage";
import { accept } from "./acceptance.js";

globalThis.main = (baseURL, accessToken) =>
  accept({ baseURL, accessToken, storage: memoryStorage(), dangerouslyAllowBrowser: true });
