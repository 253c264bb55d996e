import type { SiwcEmulatorOptions, SiwcSwitches } from "./types.ts";

const DEFAULTS: SiwcSwitches = {
  strictHeaders: true,
  callbackIssuer: "absent",
  callbackClientId: "always",
  idTokenAudience: "array",
  earliestRefreshAt: "seconds",
  earlyRefresh: "refuse",
  reusedRefresh: "refresh_token_reused",
  refreshRepeats: ["id_token", "scope"],
  revokeEndsAccess: true,
  revokedToken: "invalid_token",
  terminalStatus: 400,
  tokenErrors: "text",
  refusedFields: "detail",
  codedErrors: "error",
  flatTools: true,
  namespaceOnReplay: false,
  forcedNamespaceTool: true,
  largestRequest: Number.POSITIVE_INFINITY,
  serviceTiers: ["default", "priority"],
  contentType: true,
  fullOutput: false,
  doneMarker: false,
};

/** The switches as an emulator's options have them, each with its default. */
export function switchesOf(options: SiwcEmulatorOptions): SiwcSwitches {
  const given = Object.entries(options).filter(
    ([name, value]) => Object.hasOwn(DEFAULTS, name) && value !== undefined,
  );
  return { ...DEFAULTS, ...Object.fromEntries(given) };
}
