import type { SortedCall } from "../../call.ts";
import { type ParameterIssue, ParameterValidationError } from "../../errors/local.ts";
import { asText } from "../../errors/message.ts";
import { mergeHeaders } from "../../headers.ts";
import type { PreparedRequest } from "../prepare.ts";
import { type CatalogueModel, effortsOf, tiersOf } from "./entry.ts";

/** A call and its request. */
interface Fitted {
  readonly call: SortedCall;
  readonly prepared: PreparedRequest;
}

type Body = Record<string, unknown>;

/**
 * Makes a request what its model takes, as far as the catalogue knows. An effort, a verbosity or a tier that the model lacks
 * would earn a 400: left out and reported like every parameter that the backend refuses, or thrown in mode `error`. In mode
 * `ignore` it is the backend's word that counts.
 */
export function fitToModel({ call, prepared }: Fitted, model: CatalogueModel): Fitted {
  const { mode } = prepared.judged;
  const lacking = mode === "ignore" ? [] : whatIsLacking(prepared.body, model);
  if (mode === "error" && lacking.length > 0) throw new ParameterValidationError(call.operation.id, lacking);
  const body = lacking.reduce<Body>((body, { path }) => without(body, path.split(".")), prepared.body);
  const fitted: PreparedRequest = {
    ...prepared,
    body,
    dropped: [...prepared.dropped, ...lacking.map(({ path }) => path)],
    issues: [...prepared.issues, ...lacking],
  };
  if (model["use_responses_lite"] !== true) return { call, prepared: fitted };
  const { options } = call;
  const headers = mergeHeaders(LITE_HEADER, options.headers);
  return {
    call: { ...call, options: { ...options, headers: Object.fromEntries(headers) } },
    prepared: { ...fitted, body: liteBody(body) },
  };
}

function whatIsLacking(body: Body, model: CatalogueModel): ParameterIssue[] {
  const issues: ParameterIssue[] = [];
  const check = (path: string, value: unknown, allowed: readonly string[] | undefined): void => {
    if (value === undefined || value === null || !allowed || allowed.includes(asText(value))) return;
    const takes = allowed.length === 0 ? "does not take it" : `takes ${allowed.join(", ")}`;
    issues.push({ path, code: "unsupported", message: `${JSON.stringify(value)}: ${model.slug} ${takes}` });
  };
  check("reasoning.effort", Object(body["reasoning"]).effort, effortsOf(model));
  // Such a model answers at its one length, which is called medium.
  if (model["support_verbosity"] === false) {
    check("text.verbosity", Object(body["text"]).verbosity, ["medium"]);
  }
  check("service_tier", body["service_tier"], tiersOf(model));
  return issues;
}

function without(body: Body, [first = "", ...rest]: readonly string[]): Body {
  const { [first]: value, ...others } = body;
  if (rest.length === 0) return others;
  const inner = without(value as Body, rest);
  return Object.keys(inner).length === 0 ? others : { ...others, [first]: inner };
}

const LITE_HEADER = { "x-openai-internal-codex-responses-lite": "true" };

/**
 * The form in which "Lite" models are spoken to: tools and instructions as the first items, tool calls one at a time, as
 * Codex and EvanZhouDev/openai-oauth do it.
 */
function liteBody({ tools, instructions, reasoning, input, ...body }: Body): Body {
  const first = [
    ...(Array.isArray(tools) && tools.length > 0
      ? [{ type: "additional_tools", role: "developer", tools }]
      : []),
    ...(typeof instructions === "string" && instructions !== ""
      ? [{ type: "message", role: "developer", content: [{ type: "input_text", text: instructions }] }]
      : []),
  ];
  return {
    ...body,
    instructions: "",
    input: [...first, ...(input as readonly unknown[])],
    reasoning: { ...(reasoning as object | undefined), context: "all_turns" },
    parallel_tool_calls: false,
  };
}
