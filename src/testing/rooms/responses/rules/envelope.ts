import { detail, invalidType } from "../../../refusal.ts";
import type { Rule } from "./rule.ts";

export const storeIsFalse: Rule = ({ body }) =>
  body["store"] === false ? undefined : detail("Store must be set to false");

export const streamIsTrue: Rule = ({ body }) =>
  body["stream"] === true ? undefined : detail("Stream must be set to true");

/** The Codex CLI of November 2026 sends none. Until then they had to be there, and an empty text would do. */
export const instructionsAreText: Rule = ({ body: { instructions }, requireInstructions }) => {
  if (typeof instructions === "string") return undefined;
  if (requireInstructions) return detail("Instructions are required");
  return instructions === undefined || instructions === null
    ? undefined
    : invalidType("instructions", "a string", instructions);
};

export const inputIsList: Rule = ({ body }) =>
  Array.isArray(body["input"]) ? undefined : detail("Input must be a list");

const PARAMETERS = new Set([
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
  "client_metadata",
]);

/**
 * What the route does not know it refuses by name, whatever its value. `stream_options` counts as unknown: reports differ
 * on it, and a client that never sends it is right under both.
 */
export const knownParameters: Rule = ({ body }) => {
  const unknown = Object.keys(body).find((name) => !PARAMETERS.has(name));
  return unknown === undefined ? undefined : detail(`Unsupported parameter: ${unknown}`);
};

/**
 * Only `priority`, and only with models that list it. `default` is refused like the others: reports differ on it, and
 * leaving the parameter out means the same.
 */
export const serviceTier: Rule = ({ body, catalogue, plan }) => {
  const tier = body["service_tier"];
  if (tier === undefined || tier === null) return undefined;
  const model = catalogue.find(String(body["model"]), plan);
  // A model that is not served has a refusal of its own, later.
  const listed = model === undefined ? ["priority"] : model.service_tiers.map(({ id }) => id);
  return listed.includes(String(tier)) ? undefined : detail(`Unsupported service_tier: ${String(tier)}`);
};
