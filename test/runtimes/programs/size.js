import { OAuthCodexClient } from "oauth-codex-sdk";

globalThis.client = new OAuthCodexClient();
