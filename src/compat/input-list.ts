import { applyAliases } from "../runtime/codex/aliases.ts";
import { ParameterValidationError } from "../runtime/errors/local.ts";

type Fields = Readonly<Record<string, unknown>>;

/**
 * The parameters of a `responses.create` with the input as a list of items, whichever way it was given: as text, or by
 * `messages` and `tool_results`. For layers that look at items or add some.
 */
export function listOfInput(
  given: Fields | undefined,
): Record<string, unknown> & { readonly input: unknown[] } {
  const { messages, tool_results, ...params } = given ?? {};
  const { body, issues } = applyAliases(params, { messages, tool_results });
  if (issues.length > 0) throw new ParameterValidationError("responses.create", issues);
  const { input } = body;
  if (Array.isArray(input)) return { ...body, input };
  return { ...body, input: input === undefined || input === null ? [] : [{ role: "user", content: input }] };
}
