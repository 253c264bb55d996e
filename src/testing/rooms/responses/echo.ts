import { minimalInstance } from "../../schema-instance.ts";
import type { AnswerParts, ResponsesRequest } from "../../types.ts";
import { declaredTools } from "./tools.ts";

type Item = Readonly<Record<string, unknown>>;

/**
 * The answer to a request for which nothing is scripted. It is no model and does not pretend to be one: it repeats what it
 * was told, in the form that was asked for.
 */
export function echoAnswer(request: ResponsesRequest): AnswerParts {
  const { body } = request;
  const outputs = lastOutputs(body.input);
  const forced = outputs.length === 0 ? forcedTool(request) : undefined;
  if (forced) {
    return forced["type"] === "custom"
      ? { toolCalls: [{ name: String(forced["name"]), input: request.userText }] }
      : {
          toolCalls: [
            { name: String(forced["name"]), arguments: argumentsFor(forced["parameters"], request.userText) },
          ],
        };
  }
  const said = outputs.length > 0 ? outputs.join("\n") : request.userText;
  const format = (body["text"] as Item | undefined)?.["format"] as Item | undefined;
  if (format?.["type"] === "json_schema") return { json: minimalInstance(format["schema"]) ?? {} };
  if (format?.["type"] === "json_object") return { json: { echo: said } };
  return { text: `echo: ${said}` };
}

/** The least that the parameters allow; a list of texts that must be there holds the question, as the queries of a search do. */
function argumentsFor(parameters: unknown, question: string): unknown {
  const given = minimalInstance(parameters ?? {}) ?? {};
  const { properties = {} } = Object(parameters) as { properties?: Readonly<Record<string, unknown>> };
  const filled = Object.entries(given).map(([name, value]) => {
    const { type, items } = Object(properties[name]) as { type?: unknown; items?: unknown };
    const isTexts = type === "array" && Object(items).type === "string" && Object(items).enum === undefined;
    return [name, isTexts && Array.isArray(value) && value.length === 0 ? [question] : value];
  });
  return Array.isArray(given) ? given : Object.fromEntries(filled);
}

/** Text of the last message with role `user`. */
export function lastUserText(input: readonly Item[]): string {
  return contentText(input.findLast((item) => item["role"] === "user")?.["content"]);
}

/** Texts of the tool outputs that the input ends in, in their order. */
function lastOutputs(input: readonly Item[]): string[] {
  const isOutput = (item: Item) =>
    item["type"] === "function_call_output" || item["type"] === "custom_tool_call_output";
  const start = input.findLastIndex((item) => !isOutput(item)) + 1;
  return input.slice(start).map((item) => contentText(item["output"]));
}

function contentText(content: unknown): string {
  if (typeof content === "string") return content;
  if (!Array.isArray(content)) return "";
  return (content as Item[]).map((part) => (typeof part["text"] === "string" ? part["text"] : "")).join("");
}

/** The tool that `tool_choice` leaves no way around. */
function forcedTool({ body }: ResponsesRequest): Item | undefined {
  const callable = declaredTools(body).filter(
    (tool) => tool["type"] === "function" || tool["type"] === "custom",
  );
  const choice = body["tool_choice"];
  if (choice === "required") return callable[0];
  const named = choice as Item | null | undefined;
  if (typeof named !== "object" || named === null) return undefined;
  if (named["type"] === "allowed_tools") {
    const allowed =
      named["mode"] === "required" && Array.isArray(named["tools"]) ? (named["tools"] as Item[]) : [];
    return callable.find((tool) => allowed.some(({ name }) => name === tool["name"]));
  }
  return callable.find((tool) => tool["type"] === named["type"] && tool["name"] === named["name"]);
}
