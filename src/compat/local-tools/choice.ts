import type { Fields } from "./local-tool.ts";

/** The functions that a choice of a tool of this side stands for; `undefined` where it chooses another. */
type Chosen = (choice: Fields) => readonly Fields[] | undefined;

/**
 * `tool_choice` for the backend. What forces a tool does so in the first round only: forced again and again, the model could
 * never answer.
 */
export function toolChoice(choice: unknown, chosen: Chosen, round: number): unknown {
  if (round > 1 && choice === "required") return "auto";
  const { type, mode, tools } = Object(choice) as Fields;
  if (type === "allowed_tools") {
    return {
      ...(choice as Fields),
      mode: round > 1 ? "auto" : mode,
      tools: Array.isArray(tools) ? tools.flatMap((tool) => chosen(Object(tool)) ?? [tool]) : tools,
    };
  }
  const functions = chosen(Object(choice));
  // A function that the caller forced ends the answer with its call, so it is still wanted after a search.
  if (!functions) return choice;
  if (round > 1) return "auto";
  return functions.length === 1
    ? functions[0]
    : { type: "allowed_tools", mode: "required", tools: functions };
}
