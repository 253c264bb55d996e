import { inputItems } from "../../runtime/codex/messages.ts";
import type { Problems } from "../../runtime/codex/problems.ts";
import { toolChoice, toolList } from "./tools.ts";

type Fields = Readonly<Record<string, unknown>>;

/**
 * The request of a chat completion as one of `responses.create`.
 *
 * @param sent parameters that both APIs call by the same name.
 * @param emulated parameters that say the same in another place there.
 */
export function responseParams(sent: Fields, emulated: Fields, problems: Problems): Record<string, unknown> {
  const tools = toolList(emulated, problems);
  const choice = toolChoice(emulated, tools, problems);
  const text = textConfig(emulated, problems);
  const { reasoning_effort: effort } = emulated;
  return {
    ...sent,
    input: inputItems(emulated["messages"], problems, { whole: true }),
    ...(tools.length > 0 ? { tools } : {}),
    ...(choice === undefined ? {} : { tool_choice: choice }),
    ...(text ? { text } : {}),
    ...(effort === undefined ? {} : { reasoning: { effort } }),
    // A chat carries its own history; nothing of it is to be kept on this side.
    store: false,
  };
}

function textConfig(params: Fields, problems: Problems): Fields | undefined {
  const { response_format, verbosity } = params;
  const format = response_format === undefined ? undefined : textFormat(response_format, problems);
  if (format === undefined && verbosity === undefined) return undefined;
  return { ...(format ? { format } : {}), ...(verbosity === undefined ? {} : { verbosity }) };
}

function textFormat(given: unknown, problems: Problems): Fields | undefined {
  const { type, json_schema } = (given ?? {}) as Fields;
  if (type === "text" || type === "json_object") return { type };
  const schema = (json_schema ?? {}) as Fields;
  if (type !== "json_schema") {
    problems.invalid("response_format.type", "must be text, json_object or json_schema");
  } else if (typeof schema["name"] !== "string") {
    problems.invalid("response_format.json_schema.name", "must be a name");
  } else {
    return { type, ...schema };
  }
  return undefined;
}
