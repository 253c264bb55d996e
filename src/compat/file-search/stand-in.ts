import { asText } from "../../runtime/errors/message.ts";
import type { OutputItem } from "../../runtime/responses/accumulator.ts";
import { contextOf } from "../context.ts";
import type { Called, StandIn, ToolRequest, ToolUse } from "../local-tools/local-tool.ts";
import { CitedParts } from "./cited-parts.ts";
import { translateHistory } from "./history.ts";
import { FAILED, type Passage, passagesText, Sources } from "./passages.ts";
import { checkStores, searchStores } from "./search.ts";
import { freeName, isFileSearch, queriesOf, readTool, type SearchTool, searchFunction } from "./tool.ts";

const RESULTS = "file_search_call.results";
/** More than any answer takes that is going to come. */
const MOST_ROUNDS = 10;

/**
 * `file_search`, answered from the local vector stores.
 *
 * @throws an API error for a tool or a store that cannot be used.
 */
export async function searchStandIn({ call, params, tools, signal, taken }: ToolRequest): Promise<StandIn> {
  const tool = readTool(tools);
  const context = await contextOf(call.client, signal);
  if (tool) await checkStores(context, tool);
  const sources = new Sources();
  const name = freeName(taken);
  taken.add(name);
  const find = (queries: readonly string[]): Promise<Passage[]> =>
    searchStores(context, tool as SearchTool, queries);
  const { include } = params;
  const search: Search = {
    sources,
    find,
    results: Array.isArray(include) && include.includes(RESULTS),
  };
  return {
    offers: new Map(tool ? [[tool.index, [searchFunction(name)]]] : []),
    echoes: new Map(tool ? [[tool.index, tool.echo]] : []),
    rounds: MOST_ROUNDS,
    unused: (tool?.unused ?? []).map((path) => ({
      path,
      code: "unsupported",
      message: "not used. The search on this side has weights of its own",
    })),
    included: [RESULTS],
    front: [],
    history: (input) => translateHistory(input, { name, sources, again: tool && find }),
    chosen: (choice) => (isFileSearch(choice) ? [{ type: "function", name }] : undefined),
    use: (item) => (tool && item["name"] === name ? searchUse(item, search) : undefined),
    text: () => new CitedParts(sources),
  };
}

interface Search {
  readonly sources: Sources;
  readonly find: (queries: readonly string[]) => Promise<Passage[]>;
  /** Whether `include` asks for the results. */
  readonly results: boolean;
}

function searchUse(call: OutputItem, search: Search): ToolUse {
  // From the call's id, so that a later request can tell of the call by the same one.
  const id = `fs_${asText(call["call_id"]).replace(/^call_/, "")}`;
  const item = { id, type: "file_search_call", status: "in_progress", queries: [], results: null };
  return {
    begun: item,
    first: { type: "response.file_search_call.in_progress" },
    called: (whole) =>
      searched(item, whole["status"] === "incomplete" ? undefined : queriesOf(whole.arguments), search),
  };
}

/** @param queries `undefined` for a call that cannot be understood. */
function searched(
  item: OutputItem,
  queries: string[] | undefined,
  { find, sources, results }: Search,
): Called {
  return {
    atOnce: true,
    steps: queries ? [{ type: "response.file_search_call.searching" }] : [],
    async run() {
      const passages = queries && (await find(queries));
      return {
        steps: passages ? [{ type: "response.file_search_call.completed" }] : [],
        output: passages ? passagesText(passages, sources) : FAILED,
        item: {
          ...item,
          queries: queries ?? [],
          status: passages ? "completed" : "failed",
          results: results ? (passages ?? []) : null,
        },
      };
    },
  };
}
