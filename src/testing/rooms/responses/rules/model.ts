import {
  detail,
  invalidType,
  invalidValue,
  missing,
  problem,
  quotedList,
  type Refusal,
} from "../../../refusal.ts";
import { atLeast, parseVersion, type Version } from "../../../versions.ts";
import { EFFORTS, minimumVersion } from "../../models/catalogue.ts";
import type { Item, Rule, RuledRequest } from "./rule.ts";
import { lookAroundProblem, strictSchemaProblem } from "./strict-schema.ts";

/** A client that names no version counts as the last one before the version gate. */
export const UNNAMED_VERSION: Version = [0, 143, 0];
const LITE_HEADER = "x-openai-internal-codex-responses-lite";
const SUMMARIES = ["concise", "detailed", "auto"];
const VERBOSITIES = ["low", "medium", "high"];

/** Slugs are compared letter by letter. */
export const modelIsServed: Rule = ({ body, headers, catalogue, plan }) => {
  const slug = body["model"];
  if (slug === undefined) return missing("model");
  const model = typeof slug === "string" ? catalogue.find(slug, plan) : undefined;
  if (!model)
    return detail(`The '${String(slug)}' model is not supported when using Codex with a ChatGPT account.`);
  const version = parseVersion(headers["version"]);
  if (!atLeast(version ?? UNNAMED_VERSION, minimumVersion(model))) {
    return version === undefined
      ? problem(`Model not found ${model.slug}`, { status: 404 })
      : detail(
          `The '${model.slug}' model requires a newer version of Codex. Please upgrade to the latest app or CLI and try again.`,
        );
  }
  if (headers[LITE_HEADER] === "true" && !model.use_responses_lite) {
    return problem("This model is not supported when using X-OpenAI-Internal-Codex-Responses-Lite.", {
      param: "model",
      code: "unsupported_value",
    });
  }
  return undefined;
};

export const reasoningFits: Rule = (request) => {
  const reasoning = request.body["reasoning"];
  if (reasoning === undefined || reasoning === null) return undefined;
  if (!isObject(reasoning)) return invalidType("reasoning", "an object", reasoning);
  const { effort, summary } = reasoning;
  if (effort !== undefined && effort !== null) {
    const refusal = choiceRefusal(request, "reasoning.effort", effort, EFFORTS, supportedEfforts(request));
    if (refusal) return refusal;
  }
  return summary === undefined || summary === null || SUMMARIES.includes(String(summary))
    ? undefined
    : invalidValue(summary, SUMMARIES, "reasoning.summary");
};

export const textFits: Rule = (request) => {
  const text = request.body["text"];
  if (text === undefined || text === null) return undefined;
  if (!isObject(text)) return invalidType("text", "an object", text);
  const { verbosity, format } = text;
  if (verbosity !== undefined && verbosity !== null) {
    const supported = servedModel(request)?.support_verbosity ? VERBOSITIES : ["medium"];
    const refusal = choiceRefusal(request, "text.verbosity", verbosity, VERBOSITIES, supported);
    if (refusal) return refusal;
  }
  return isObject(format) ? formatRefusal(format) : undefined;
};

function servedModel({ body, catalogue, plan }: RuledRequest) {
  return catalogue.find(String(body["model"]), plan);
}

function supportedEfforts(request: RuledRequest): string[] {
  return servedModel(request)?.supported_reasoning_levels.map(({ effort }) => effort) ?? [];
}

function choiceRefusal(
  { body }: RuledRequest,
  param: string,
  value: unknown,
  known: readonly string[],
  supported: readonly string[],
): Refusal | undefined {
  if (supported.includes(String(value))) return undefined;
  if (!known.includes(String(value))) return invalidValue(value, known, param);
  return problem(
    `Unsupported value: '${String(value)}' is not supported with the '${String(body["model"])}' model. Supported values are: ${quotedList(supported)}.`,
    { param, code: "unsupported_value" },
  );
}

function formatRefusal(format: Item): Refusal | undefined {
  const { type, name, schema } = format;
  if (type === undefined) return missing("text.format.type");
  if (type !== "json_schema") return undefined;
  if (typeof name !== "string") return missing("text.format.name");
  if (!isObject(schema)) return missing("text.format.schema");
  if (format["strict"] !== true) return undefined;
  const reason = strictSchemaProblem(schema);
  const message =
    reason === undefined
      ? lookAroundProblem(schema)
      : `Invalid schema for response_format '${name}': ${reason}`;
  if (message === undefined) return undefined;
  return problem(message, { param: "text.format.schema", code: "invalid_json_schema" });
}

function isObject(value: unknown): value is Item {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
