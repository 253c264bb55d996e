import type { OAuthCodexClient } from "../index.ts";

/** An entry of the backend's list, as far as it is shown. */
export interface ModelEntry {
  readonly slug: string;
  readonly display_name?: string;
  readonly description?: string;
  readonly context_window?: number;
  readonly supported_reasoning_levels?: readonly { readonly effort: string }[];
  readonly visibility?: string;
  readonly priority?: number;
}

/** The models that the backend shows to this account, best first. */
export async function listModels(
  client: OAuthCodexClient,
  signal: AbortSignal,
  { hidden = false }: { hidden?: boolean } = {},
): Promise<ModelEntry[]> {
  const { CODEX_CLIENT_VERSION } = await import("../index.ts");
  const { models } = await client.get<{ models?: ModelEntry[] }>("/models", {
    query: { client_version: CODEX_CLIENT_VERSION },
    signal,
  });
  return (models ?? [])
    .filter(({ visibility }) => hidden || visibility === undefined || visibility === "list")
    .sort((a, b) => (a.priority ?? 0) - (b.priority ?? 0));
}
