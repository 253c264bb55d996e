import type { CallContext } from "../../runtime/call.ts";
import { asText } from "../../runtime/errors/message.ts";
import type { OutputItem } from "../../runtime/responses/accumulator.ts";
import { refuseParam } from "../errors.ts";
import type { Fields, Front, StandIn, Step, ToolRequest, ToolUse } from "../local-tools/local-tool.ts";
import { forModel, type Outcome } from "./answer-text.ts";
import { callTool, listTools } from "./caller.ts";
import { type Approved, itemId, readHistory } from "./history.ts";
import { functionFor, readListed } from "./listed.ts";
import { functionName } from "./names.ts";
import { type ListedTool, type McpTool, readMcpTools } from "./tool.ts";

/** Work with several tools takes many turns; more than these no answer takes that is going to come. */
const MOST_ROUNDS = 64;

/** A tool of a server, and the function that stands for it. */
interface Offer {
  readonly tool: McpTool;
  readonly listed: ListedTool;
  readonly name: string;
}

/**
 * `mcp` tools, run on the servers of the client option `mcpServers`.
 *
 * @throws an API error for a tool, or an approval, that cannot be used; {@link ConfigurationError} for a server that cannot.
 */
export async function mcpStandIn({ call, params, tools, signal, taken }: ToolRequest): Promise<StandIn> {
  const { client } = call;
  const own = readMcpTools(tools, client.options.mcpServers);
  const names = namesBeside(taken);
  const history = readHistory(params.input, names);
  for (const { label, at } of history.approved) {
    if (!own.some(({ server }) => server.label === label)) {
      refuseParam(
        `${at}.approval_request_id`,
        `The request has no mcp tool with the server_label ${JSON.stringify(label)}.`,
      );
    }
  }
  const lists = await Promise.all(own.map((tool) => listFor(client, tool, history.listed, signal)));
  const offers = lists.flatMap(({ tool, tools: listed }) =>
    listed
      .filter((each) => tool.isAllowed(each))
      .map((each): Offer => ({ tool, listed: each, name: names(tool.server.label, each.name) })),
  );
  const byName = new Map(offers.map((offer) => [offer.name, offer]));
  const offersOf = ({ index }: McpTool): Offer[] => offers.filter(({ tool }) => tool.index === index);
  const runs = await Promise.all(
    history.approved.map((approved) => runApproved(client, approved, offers, signal)),
  );
  const outputs = new Map(runs.map(({ approved, outcome }) => [approved.id, forModel(outcome)]));
  return {
    offers: new Map(own.map((tool) => [tool.index, offersOf(tool).map(functionOf)])),
    echoes: new Map(own.map((tool) => [tool.index, tool.echo])),
    rounds: own.length > 0 ? MOST_ROUNDS : 1,
    unused: [],
    front: [...lists.flatMap(({ front }) => front ?? []), ...runs.map(frontOf)],
    history: () => history.translate(outputs),
    chosen: (choice) => chosenOf(choice, offers),
    use(item) {
      const offer = byName.get(asText(item["name"]));
      return offer && useOf(client, offer, item);
    },
  };
}

/** Names that no tool of the caller has; the same one for the same tool. */
function namesBeside(taken: Set<unknown>): (label: string, tool: string) => string {
  const given = new Map<string, string>();
  return (label, tool) => {
    const key = `${label}\n${tool}`;
    const known = given.get(key);
    if (known !== undefined) return known;
    const plain = functionName(label, tool);
    let name = plain;
    for (let number = 2; taken.has(name); number++) name = `${plain.slice(0, 60)}_${number}`;
    taken.add(name);
    given.set(key, name);
    return name;
  };
}

interface List {
  readonly tool: McpTool;
  readonly tools: readonly ListedTool[];
  /** Where the server had to be asked. */
  readonly front?: Front;
}

async function listFor(
  client: CallContext,
  tool: McpTool,
  known: ReadonlyMap<string, readonly unknown[]>,
  signal: AbortSignal | undefined,
): Promise<List> {
  const { label } = tool.server;
  const earlier = known.get(label);
  if (earlier) return { tool, tools: readListed(earlier) };
  const { tools, error } = await listTools(client, tool, signal);
  const id = `mcpl_${randomName(client)}`;
  const item = (given: readonly ListedTool[], why: string | null): OutputItem => ({
    id,
    type: "mcp_list_tools",
    server_label: label,
    tools: [...given],
    // As the API does: some clients take no null here.
    ...(why === null ? {} : { error: why }),
  });
  return {
    tool,
    tools,
    front: {
      begun: item([], null),
      item: item(tools, error),
      steps: [
        { type: "response.mcp_list_tools.in_progress" },
        { type: `response.mcp_list_tools.${error === null ? "completed" : "failed"}` },
      ],
    },
  };
}

function randomName({ random }: CallContext): string {
  return Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16)).join("");
}

const functionOf = ({ tool, listed, name }: Offer): Fields => functionFor(tool, listed, name);

interface Run {
  readonly approved: Approved;
  readonly outcome: Outcome;
}

/** A call that a person has approved is made before the model is asked to go on. */
async function runApproved(
  client: CallContext,
  approved: Approved,
  offers: readonly Offer[],
  signal: AbortSignal | undefined,
): Promise<Run> {
  const { label, name, args } = approved;
  const offer = offers.find(({ tool, listed }) => tool.server.label === label && listed.name === name);
  const outcome = offer
    ? await callTool(client, offer.tool, { name, args, signal })
    : { output: null, error: "There is no such tool any more, or it may not be used." };
  return { approved, outcome };
}

function frontOf({ approved: { id, label, name, args }, outcome }: Run): Front {
  const item = {
    id: itemId("mcp", id.replace(/^mcpr_/, "")),
    type: "mcp_call",
    server_label: label,
    name,
    approval_request_id: id,
  };
  return {
    begun: { ...item, arguments: "", status: "in_progress", output: null, error: null },
    item: { ...item, arguments: args, ...ended(outcome) },
    steps: [
      { type: "response.mcp_call.in_progress" },
      { type: "response.mcp_call_arguments.done", arguments: args },
      endStep(outcome),
    ],
  };
}

function useOf(client: CallContext, { tool, listed }: Offer, call: OutputItem): ToolUse {
  const { name } = listed;
  const callId = call["call_id"];
  const what = { server_label: tool.server.label, name };
  if (tool.needsApproval(listed)) {
    const item = { id: itemId("mcpr", callId), type: "mcp_approval_request", ...what };
    return {
      begun: undefined,
      called: (whole) => ({ waits: { ...item, arguments: asText(whole.arguments ?? "") } }),
    };
  }
  const item = { id: itemId("mcp", callId), type: "mcp_call", ...what, approval_request_id: null };
  return {
    begun: { ...item, arguments: "", status: "in_progress", output: null, error: null },
    first: { type: "response.mcp_call.in_progress" },
    piece: ({ type, delta }) =>
      type === "response.function_call_arguments.delta"
        ? { type: "response.mcp_call_arguments.delta", delta }
        : undefined,
    called: (whole) => {
      const args = asText(whole.arguments ?? "");
      return {
        atOnce: false,
        steps: [{ type: "response.mcp_call_arguments.done", arguments: args }],
        async run(signal) {
          const outcome = await callTool(client, tool, { name, args, signal });
          return {
            steps: [endStep(outcome)],
            item: { ...item, arguments: args, ...ended(outcome) },
            output: forModel(outcome),
          };
        },
      };
    },
  };
}

function ended(outcome: Outcome): Fields {
  return { status: outcome.error === null ? "completed" : "failed", ...outcome };
}

function endStep({ error }: Outcome): Step {
  return { type: `response.mcp_call.${error === null ? "completed" : "failed"}` };
}

/** @throws {BadRequestError} for a choice that nothing could be called by. */
function chosenOf(choice: Fields, offers: readonly Offer[]): Fields[] | undefined {
  const { type, server_label: label, name } = choice;
  if (type !== "mcp") return undefined;
  const found = offers.filter(
    ({ tool, listed }) => tool.server.label === label && (name ?? listed.name) === listed.name,
  );
  if (found.length === 0) {
    refuseParam(
      "tool_choice",
      `No tool of the server ${JSON.stringify(label)} can be called by that name, or it offers none.`,
    );
  }
  return found.map((offer) => ({ type: "function", name: offer.name }));
}
