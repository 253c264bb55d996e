import { asText } from "../../runtime/errors/message.ts";
import { refuseParam } from "../errors.ts";
import type { Fields } from "../local-tools/local-tool.ts";
import { forModel } from "./answer-text.ts";

/** An approval that a request gives, of a call that has not been run yet. */
export interface Approved {
  readonly id: string;
  readonly label: string;
  readonly name: string;
  readonly args: string;
  /** Path of the approval in the request. */
  readonly at: string;
}

interface McpHistory {
  /** Tools that a server had, by its label: it is not asked again. */
  readonly listed: ReadonlyMap<string, readonly unknown[]>;
  readonly approved: readonly Approved[];
  /**
   * Items of MCP as the backend can take them: calls and their outputs.
   *
   * @param outputs of the calls that were approved, by the approval's id.
   */
  translate(outputs: ReadonlyMap<string, string>): unknown[];
}

const NOT_YET = "The person was asked to approve this call and has not answered yet. It was not made.";

/**
 * What earlier items say of MCP servers. A call that has to be approved is a call where it was asked for, and its output is
 * where the answer stands.
 *
 * @param nameOf the function that stands for a server's tool.
 * @throws {BadRequestError} for an approval of what nobody has asked for.
 */
export function readHistory(
  input: readonly unknown[],
  nameOf: (label: string, tool: string) => string,
): McpHistory {
  const items = input.map((given): Fields => Object(given));
  const of = (type: string): Fields[] => items.filter((item) => item["type"] === type);
  const listed = new Map(
    of("mcp_list_tools").flatMap(({ server_label: label, tools, error }) =>
      Array.isArray(tools) && !error ? [[asText(label), tools] as const] : [],
    ),
  );
  const requests = new Map(of("mcp_approval_request").map((item) => [item["id"], item]));
  const run = new Set(of("mcp_call").map((item) => item["approval_request_id"]));
  const answers = new Map<unknown, Fields>();
  const approved: Approved[] = [];
  for (const [index, item] of items.entries()) {
    const { type, approval_request_id: id } = item;
    if (type !== "mcp_approval_response" || answers.has(id)) continue;
    const at = `input[${index}]`;
    const request = requests.get(id);
    if (!request) {
      refuseParam(`${at}.approval_request_id`, "No such request is in the input, or in what it continues.");
    }
    answers.set(id, item);
    if (item["approve"] !== true || run.has(id)) continue;
    const { server_label: label, name } = request;
    approved.push({
      id: asText(id),
      label: asText(label),
      name: asText(name),
      args: asText(request["arguments"] ?? ""),
      at,
    });
  }

  const call = (item: Fields, callId: string): Fields => ({
    type: "function_call",
    status: "completed",
    call_id: callId,
    name: nameOf(asText(item["server_label"]), asText(item["name"])),
    arguments: asText(item["arguments"] ?? ""),
  });
  const output = (callId: string, text: string): Fields => ({
    type: "function_call_output",
    call_id: callId,
    output: text,
  });

  function translated(item: Fields, given: unknown, outputs: ReadonlyMap<string, string>): unknown[] {
    const { approval_request_id: approval, id } = item;
    switch (item["type"]) {
      case "mcp_list_tools":
        return [];
      case "mcp_call": {
        const callId = callIdOf(id);
        const isAsked = requests.has(approval);
        return [
          ...(isAsked ? [] : [call(item, callId)]),
          output(isAsked ? callIdOf(approval) : callId, forModel(item)),
        ];
      }
      case "mcp_approval_request": {
        const made = call(item, callIdOf(id));
        return answers.has(id) || run.has(id) ? [made] : [made, output(callIdOf(id), NOT_YET)];
      }
      case "mcp_approval_response": {
        if (answers.get(approval) !== item || run.has(approval)) return [];
        const { reason } = item;
        const refused = `The person did not approve this call${reason ? `: ${asText(reason)}` : "."} It was not made.`;
        return [output(callIdOf(approval), outputs.get(asText(approval)) ?? refused)];
      }
      default:
        return [given];
    }
  }
  return {
    listed,
    approved,
    translate: (outputs) => items.flatMap((item, index) => translated(item, input[index], outputs)),
  };
}

/** The id of the call that an item was made of, or stands for. Both ways, so that the same history makes the same request. */
function callIdOf(id: unknown): string {
  return `call_${asText(id).replace(/^mcpr?_/, "")}`.slice(0, 64);
}

export function itemId(prefix: "mcp" | "mcpr", callId: unknown): string {
  return `${prefix}_${asText(callId).replace(/^call_/, "")}`;
}
