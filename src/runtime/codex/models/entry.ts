import type { ModelCapabilities } from "../../../generated/resources/models.ts";

/**
 * An entry of the backend's model list, as far as it is relied on. All of its fields are in openai/codex,
 * `codex-rs/protocol/src/openai_models.rs`; new ones come often.
 */
export interface CatalogueModel {
  readonly slug: string;
  readonly visibility?: string;
  readonly priority?: number;
  readonly [field: string]: unknown;
}

/** Names to offer to a person: what the backend lists, in its order. */
export function listedSlugs(models: readonly CatalogueModel[]): string[] {
  return models.filter(isListed).map(({ slug }) => slug);
}

/** Hidden models answer all the same. */
export function isListed({ visibility }: CatalogueModel): boolean {
  return visibility !== "hide" && visibility !== "none";
}

/** Values that `reasoning.effort` may have; `undefined` when the entry does not say. */
export function effortsOf(model: CatalogueModel): string[] | undefined {
  return names(model["supported_reasoning_levels"], "effort");
}

/** Values that `service_tier` may have; `undefined` when the entry does not say. */
export function tiersOf(model: CatalogueModel): string[] | undefined {
  return names(model["service_tiers"], "id");
}

/** What the entry says of a model, and what holds for every model of the backend. */
export function capabilitiesOf(model: CatalogueModel): ModelCapabilities {
  const efforts = effortsOf(model);
  return defined({
    supports_reasoning: (efforts ?? []).some((effort) => effort !== "none"),
    // Every model of this backend calls functions and keeps to schemas; none of its responses is stored there.
    supports_tools: true,
    supports_store: false,
    supports_response_format: true,
    reasoning_efforts: efforts,
    default_reasoning_effort: text(model["default_reasoning_level"]),
    verbosity: flag(model["support_verbosity"]),
    default_verbosity: text(model["default_verbosity"]),
    context_window: number(model["context_window"]),
    max_context_window: number(model["max_context_window"]),
    input_modalities: texts(model["input_modalities"]),
    parallel_tool_calls: flag(model["supports_parallel_tool_calls"]),
    service_tiers: tiersOf(model),
    responses_lite: flag(model["use_responses_lite"]),
  });
}

function names(list: unknown, field: string): string[] | undefined {
  if (!Array.isArray(list)) return undefined;
  return texts(list.map((entry: unknown) => (typeof entry === "object" ? Object(entry)[field] : entry)));
}

const text = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);
const flag = (value: unknown): boolean | undefined => (typeof value === "boolean" ? value : undefined);
const number = (value: unknown): number | undefined => (typeof value === "number" ? value : undefined);
const texts = (value: unknown): string[] | undefined =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === "string") : undefined;

type Defined<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** Without the fields that are not known. */
function defined<T extends object>(fields: T): Defined<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Defined<T>;
}
