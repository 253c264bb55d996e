import type { OAuthCodexClient } from "../../generated/client.ts";
import type { Call } from "../client.ts";

/** The generated tree behind a call: helpers call its methods by name, like any user. */
export const treeOf = (call: Call): OAuthCodexClient => call.client as OAuthCodexClient;
