import type { OAuthCodexClient } from "../index.ts";

/** An entry of the backend's list, as far as it is shown. */
interface ModelEntry {
  readonly id: string;
  readonly display_name?: string;
  readonly context_window?: number;
  readonly supported_reasoning_levels?: readonly { readonly effort: string }[];
}

interface Wanted {
  /** Also what the backend hides. */
  readonly hidden?: boolean;
  /** Only an answer of the backend counts, not a list that was kept. */
  readonly live?: boolean;
}

/** The models that the backend shows to this account, best first. */
export async function listModels(
  client: OAuthCodexClient,
  signal: AbortSignal,
  { hidden = false, live = false }: Wanted = {},
): Promise<ModelEntry[]> {
  const page = await client.models.list({
    signal,
    ...(hidden ? { query: { include_hidden: true } } : {}),
    ...(live ? { headers: { "cache-control": "no-cache" } } : {}),
  });
  return page.data;
}
