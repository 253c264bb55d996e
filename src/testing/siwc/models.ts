import { type CatalogueRow, levels } from "../rooms/models/catalogue.ts";
import type { Version } from "../versions.ts";

/** A client that names no version is shown what there was before the version gate, as measured by third parties. */
export const UNNAMED_VERSION: Version = [0, 159, 0];
const NEWER = "0.160.0";

/** As listed by the real service in autumn 2026. Rows with a newer version work unlisted, too. */
export const SIWC_MODELS: readonly CatalogueRow[] = [
  { slug: "gpt-6.1-sol", display_name: "GPT-6.1-Sol", minimal_client_version: NEWER, priority: 1 },
  { slug: "gpt-6-sol", display_name: "GPT-6-Sol", minimal_client_version: NEWER, priority: 2 },
  { slug: "gpt-6-luna", display_name: "GPT-6-Luna", minimal_client_version: NEWER, priority: 3 },
  { slug: "gpt-6-astra", display_name: "GPT-6-Astra", priority: 4, max_context_window: 872_000 },
  { slug: "gpt-5.6-sol", display_name: "GPT-5.6-Sol", priority: 5, max_context_window: 872_000 },
  { slug: "gpt-5.6-terra", display_name: "GPT-5.6-Terra", priority: 6 },
  { slug: "gpt-5.6-luna", display_name: "GPT-5.6-Luna", priority: 7 },
  {
    slug: "gpt-5.5",
    display_name: "GPT-5.5",
    priority: 8,
    supported_reasoning_levels: levels("none", "xhigh"),
  },
  { slug: "gpt-5.4", display_name: "GPT-5.4", visibility: "hide", priority: 90 },
  { slug: "codex-auto-review", display_name: "Codex Auto Review", visibility: "hide", priority: 91 },
];
