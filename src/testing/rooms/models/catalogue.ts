import { atLeast, parseVersion, type Version } from "../../versions.ts";

/** An entry of `/models`, with the field names of the wire. */
export interface CatalogueEntry {
  slug: string;
  display_name: string;
  description: string;
  default_reasoning_level: string;
  supported_reasoning_levels: readonly { effort: string; description: string }[];
  shell_type: string;
  /** `list` for models to be shown, `hide` for those that work unseen. */
  visibility: "list" | "hide" | "none";
  /** Lowest client version that may use the model: text, or a list of three numbers. */
  minimal_client_version: string | Version;
  supported_in_api: boolean;
  /** Position in a menu, lowest first. */
  priority: number;
  upgrade: unknown;
  base_instructions: string;
  model_messages: unknown;
  supports_reasoning_summaries: boolean;
  default_reasoning_summary: string;
  /** Whether `text.verbosity` may be other than `medium`. */
  support_verbosity: boolean;
  default_verbosity: string | null;
  apply_patch_tool_type: string | null;
  web_search_tool_type: string;
  truncation_policy: { mode: string; limit: number };
  supports_parallel_tool_calls: boolean;
  supports_image_detail_original: boolean;
  context_window: number;
  max_context_window: number;
  auto_compact_token_limit: number | null;
  effective_context_window_percent: number;
  experimental_supported_tools: readonly string[];
  input_modalities: readonly string[];
  supports_search_tool: boolean;
  /** Whether the model is spoken to in the "Lite" form of requests. */
  use_responses_lite: boolean;
  prefer_websockets: boolean;
  /** Tiers that `service_tier` may name. */
  service_tiers: readonly { id: string; name: string; description: string }[];
  additional_speed_tiers: readonly string[];
  available_in_plans: readonly string[];
  tool_mode: string | null;
  multi_agent_version: string | null;
  availability_nux: unknown;
}

const PAID_PLANS = ["go", "plus", "pro", "prolite", "team", "business", "enterprise", "education", "edu"];
const PRIORITY_TIER = [
  { id: "priority", name: "Fast", description: "Quicker answers for more of the allowance." },
];

/** A model of a catalogue: what is left out is as in most models. */
export type CatalogueRow = Partial<CatalogueEntry> & { slug: string };

/** What reasoning efforts there are, least first. */
export const EFFORTS = ["none", "minimal", "low", "medium", "high", "xhigh", "max", "ultra"] as const;

export function levels(first: (typeof EFFORTS)[number], last: (typeof EFFORTS)[number]) {
  return EFFORTS.slice(EFFORTS.indexOf(first), EFFORTS.indexOf(last) + 1)
    .filter((effort) => effort !== "minimal")
    .map((effort) => ({ effort, description: `Reasoning effort "${effort}".` }));
}

const USUAL: Omit<CatalogueEntry, "slug" | "display_name"> = {
  description: "A model of the emulated catalogue.",
  default_reasoning_level: "medium",
  supported_reasoning_levels: levels("none", "xhigh"),
  shell_type: "shell_command",
  visibility: "list",
  minimal_client_version: "0.98.0",
  supported_in_api: true,
  priority: 100,
  upgrade: null,
  base_instructions: "You are an emulated model.",
  model_messages: null,
  supports_reasoning_summaries: true,
  default_reasoning_summary: "auto",
  support_verbosity: true,
  default_verbosity: "low",
  apply_patch_tool_type: "freeform",
  web_search_tool_type: "text",
  truncation_policy: { mode: "tokens", limit: 10_000 },
  supports_parallel_tool_calls: true,
  supports_image_detail_original: false,
  context_window: 272_000,
  max_context_window: 272_000,
  auto_compact_token_limit: null,
  effective_context_window_percent: 95,
  experimental_supported_tools: [],
  input_modalities: ["text", "image"],
  supports_search_tool: false,
  use_responses_lite: false,
  prefer_websockets: false,
  service_tiers: [],
  additional_speed_tiers: [],
  available_in_plans: PAID_PLANS,
  tool_mode: null,
  multi_agent_version: null,
  availability_nux: null,
};

const MODELS: readonly CatalogueRow[] = [
  {
    slug: "gpt-5.6-sol",
    display_name: "GPT-5.6 Sol",
    supported_reasoning_levels: levels("low", "ultra"),
    minimal_client_version: "0.144.0",
    priority: 1,
    max_context_window: 872_000,
    use_responses_lite: true,
    prefer_websockets: true,
  },
  {
    slug: "gpt-5.5",
    display_name: "GPT-5.5",
    minimal_client_version: "0.124.0",
    priority: 2,
    service_tiers: PRIORITY_TIER,
    additional_speed_tiers: ["fast"],
    available_in_plans: ["free", ...PAID_PLANS],
  },
  {
    slug: "gpt-5.4",
    display_name: "GPT-5.4",
    priority: 3,
    service_tiers: PRIORITY_TIER,
    additional_speed_tiers: ["fast"],
  },
  {
    slug: "gpt-5.4-mini",
    display_name: "GPT-5.4 Mini",
    supported_reasoning_levels: levels("low", "xhigh"),
    // The backend sends this field in either form; clients must read both.
    minimal_client_version: [0, 98, 0],
    priority: 4,
    available_in_plans: ["free", ...PAID_PLANS],
  },
  {
    slug: "codex-auto-review",
    display_name: "Codex Auto Review",
    visibility: "hide",
    priority: 90,
    support_verbosity: false,
    default_verbosity: null,
  },
];

export interface Catalogue {
  /** What a client of this version and plan is shown, by priority. */
  list(version: Version, plan: string): readonly CatalogueEntry[];
  find(slug: string, plan: string): CatalogueEntry | undefined;
}

export function catalogue(
  extra: readonly CatalogueRow[] = [],
  rows: readonly CatalogueRow[] = MODELS,
): Catalogue {
  const entries = new Map<string, CatalogueEntry>();
  for (const model of [...rows, ...extra]) {
    entries.set(model.slug, { ...USUAL, display_name: model.slug, ...entries.get(model.slug), ...model });
  }
  const sorted = [...entries.values()].sort((a, b) => a.priority - b.priority);
  return {
    list: (version, plan) =>
      sorted.filter((entry) => offered(entry, plan) && atLeast(version, minimumVersion(entry))),
    find(slug, plan) {
      const entry = entries.get(slug);
      return entry && offered(entry, plan) ? entry : undefined;
    },
  };
}

/** Plans that we do not know are treated as paid ones: the service invents plans faster than anybody lists them. */
function offered(entry: CatalogueEntry, plan: string): boolean {
  const known = plan === "free" || PAID_PLANS.includes(plan);
  return entry.available_in_plans.includes(known ? plan : "plus");
}

export function minimumVersion({ minimal_client_version: version }: CatalogueEntry): Version {
  return typeof version === "string" ? (parseVersion(version) ?? [0, 0, 0]) : version;
}
