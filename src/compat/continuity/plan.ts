import { applyAliases } from "../../runtime/codex/aliases.ts";
import { type ParameterIssue, ParameterValidationError } from "../../runtime/errors/local.ts";
import { writtenAs } from "../../runtime/json-view.ts";
import { type Item, isItem } from "./items.ts";

/** What of a call's parameters is for the log, and what is left for the backend. */
export interface Plan {
  readonly previous: string | undefined;
  readonly conversation: string | undefined;
  readonly background: boolean;
  /** The caller's own items; `undefined` for an input that is none, which others complain about. */
  readonly input: readonly Item[] | undefined;
  readonly rest: Readonly<Record<string, unknown>>;
}

/**
 * Sorts the parameters of `responses.create`.
 * @throws {ParameterValidationError} for values that contradict each other or are of the wrong type.
 */
export function planOf(params: Readonly<Record<string, unknown>>): Plan {
  const { previous_response_id, conversation, background, ...rest } = params;
  const issues: ParameterIssue[] = [];
  const complain = (path: string, message: string, code = "invalid_type"): void => {
    issues.push({ path, message, code });
  };
  const previous = previous_response_id ?? undefined;
  if (previous !== undefined && typeof previous !== "string") {
    complain("previous_response_id", "must be the id of a response");
  }
  const talk: unknown = isItem(conversation) ? conversation["id"] : (conversation ?? undefined);
  if (conversation && typeof talk !== "string") {
    complain("conversation", "must be the id of a conversation, or an object with one");
  }
  if (previous !== undefined && talk !== undefined) {
    const message = "says the same as previous_response_id in another way; give one of them";
    complain("conversation", message, "mutually_exclusive_parameters");
  }
  if (background && background !== true) complain("background", "must be true or false");
  if (background && params["store"] === false) {
    complain("background", "needs store: a response that is not kept cannot be fetched later", "invalid");
  }
  if (issues.length > 0) throw new ParameterValidationError("responses.create", issues);
  return {
    previous: previous as string | undefined,
    conversation: talk as string | undefined,
    background: background === true,
    input: inputItems(rest),
    rest,
  };
}

function inputItems({ input, messages, tool_results }: Plan["rest"]): Item[] | undefined {
  const given = typeof input === "string" ? [{ role: "user", content: input }] : (input ?? undefined);
  if (given !== undefined && !Array.isArray(given)) return undefined;
  const aliases = {
    ...(messages == null ? {} : { messages }),
    ...(tool_results == null ? {} : { tool_results }),
  };
  const { body, issues } = applyAliases(given === undefined ? {} : { input: given }, aliases);
  const items = ((body["input"] ?? []) as unknown[]).map(writtenAs);
  return issues.length === 0 && items.every(isItem) ? items : undefined;
}
