import { detail, invalidType, invalidValue, missing, problem, type Refusal } from "../../refusal.ts";
import { unsupported } from "../refusals.ts";
import type { SiwcRule } from "./request.ts";

const FIELDS = new Set([
  "model",
  "instructions",
  "input",
  "tools",
  "tool_choice",
  "parallel_tool_calls",
  "reasoning",
  "store",
  "stream",
  "include",
  "service_tier",
  "prompt_cache_key",
  "text",
  "context_management",
]);

/** The least of `compact_threshold`, as measured by third parties. */
const LEAST_THRESHOLD = 1000;

/** In the form in which the framework behind the route refuses it, as third parties have recorded it. */
export const inputIsList: SiwcRule = ({ body }) => {
  const { input } = body;
  if (Array.isArray(input)) return undefined;
  const at = { loc: ["body", "input"] };
  const problem =
    input === undefined
      ? { type: "missing", ...at, msg: "Field required" }
      : { type: "list_type", ...at, msg: "Input should be a valid list", input };
  return { status: 422, body: { detail: [problem] } };
};

/**
 * What the route does not take it refuses by name, whatever its value. What is not known to be taken (`client_metadata`,
 * `stream_options`) is refused as well: a client that never sends it is right either way.
 */
export const knownFields: SiwcRule = ({ body, switches }) => {
  const unknown = Object.keys(body).find((name) => !FIELDS.has(name));
  if (unknown === undefined) return undefined;
  const message = `Unsupported parameter: ${unknown}`;
  return switches.refusedFields === "capability" ? unsupported(message, unknown, switches) : detail(message);
};

export const serviceTier: SiwcRule = ({ body, switches }) => {
  const { service_tier: tier } = body;
  if (tier === undefined || tier === null || switches.serviceTiers.includes(String(tier))) return undefined;
  return unsupported(`Unsupported service_tier: ${String(tier)}`, "service_tier", switches);
};

/** Compaction is the only management that there is, and it must not come too early. */
export const contextManagement: SiwcRule = ({ body }) => {
  const { context_management: management } = body;
  if (management === undefined || management === null) return undefined;
  if (!Array.isArray(management)) return invalidType("context_management", "an array of objects", management);
  for (const [index, entry] of management.entries()) {
    const refusal = entryRefusal(entry, `context_management[${index}]`);
    if (refusal) return refusal;
  }
  return undefined;
};

function entryRefusal(entry: unknown, at: string): Refusal | undefined {
  if (typeof entry !== "object" || entry === null) return invalidType(at, "an object", entry);
  const { type, compact_threshold: threshold }: { type?: unknown; compact_threshold?: unknown } = entry;
  if (type === undefined) return missing(`${at}.type`);
  if (type !== "compaction") return invalidValue(type, ["compaction"], `${at}.type`);
  const param = `${at}.compact_threshold`;
  if (threshold === undefined || threshold === null) return undefined;
  if (!Number.isInteger(threshold)) return invalidType(param, "an integer", threshold);
  return Number(threshold) >= LEAST_THRESHOLD
    ? undefined
    : problem(
        `Invalid '${param}': integer below minimum value. Expected a value >= ${LEAST_THRESHOLD}, but got ${threshold} instead.`,
        { param, code: "integer_below_min_value" },
      );
}
