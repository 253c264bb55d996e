import type { FileSearchTool } from "../../generated/resources/responses/responses.ts";
import { parseArguments } from "../../runtime/structured/arguments.ts";
import { refuseParam } from "../errors.ts";
import { compileFilter, SearchFilterError } from "../search/filters.ts";

type Fields = Readonly<Record<string, unknown>>;

/** OpenAI's default and bound for the tool (its API reference, "File search tool"). */
const USUAL_RESULTS = 20;
const MOST_RESULTS = 50;

/** The tool as the caller gave it, checked, and where it stands. */
export interface SearchTool {
  readonly index: number;
  readonly path: string;
  readonly stores: readonly string[];
  readonly filters: FileSearchTool["filters"] | undefined;
  readonly limit: number;
  readonly threshold: number;
  /** How a response repeats it. */
  readonly echo: Fields;
  /** What is left out: the path of each. */
  readonly unused: readonly string[];
}

/** @throws {BadRequestError} for what OpenAI's API refuses too, with the path of it. */
export function readTool(tools: unknown): SearchTool | undefined {
  if (!Array.isArray(tools)) return undefined;
  const index = tools.findIndex(isFileSearch);
  if (index < 0) return undefined;
  const path = `tools[${index}]`;
  const second = tools.findLastIndex(isFileSearch);
  if (second !== index) {
    refuseParam(
      `tools[${second}]`,
      "There is a file_search tool already; one can search several vector stores.",
    );
  }
  const tool = tools[index] as FileSearchTool & Fields;
  const { filters, max_num_results: limit = USUAL_RESULTS, ranking_options: ranking } = tool;
  const stores: unknown = tool.vector_store_ids;
  if (!Array.isArray(stores) || stores.length === 0 || stores.some((id) => typeof id !== "string")) {
    refuseParam(`${path}.vector_store_ids`, "It must be a list of at least one vector store's id.");
  }
  if (!Number.isInteger(limit) || limit < 1 || limit > MOST_RESULTS) {
    refuseParam(
      `${path}.max_num_results`,
      `It must be a whole number from 1 to ${MOST_RESULTS}, not ${limit}.`,
    );
  }
  const threshold = ranking?.score_threshold ?? 0;
  if (typeof threshold !== "number" || !(threshold >= 0 && threshold <= 1)) {
    refuseParam(
      `${path}.ranking_options.score_threshold`,
      `It must be a number from 0 to 1, not ${threshold}.`,
    );
  }
  checkFilters(filters, path);
  return {
    index,
    path,
    stores: [...new Set(stores as string[])],
    filters,
    limit,
    threshold,
    echo: {
      ...tool,
      filters: filters ?? null,
      max_num_results: limit,
      ranking_options: { ranker: "auto", score_threshold: 0, ...ranking },
    },
    unused: ranking?.hybrid_search ? [`${path}.ranking_options.hybrid_search`] : [],
  };
}

export const isFileSearch = (tool: Fields | null): boolean => tool?.["type"] === "file_search";

function checkFilters(filters: unknown, path: string): void {
  if (filters === undefined || filters === null) return;
  try {
    compileFilter(filters);
  } catch (error) {
    if (!(error instanceof SearchFilterError)) throw error;
    refuseParam(`${path}.${error.param}`, error.message);
  }
}

/** The function that stands for the tool. No client is known for which the backend searches files itself. */
export function searchFunction(name: string): Fields {
  return {
    type: "function",
    name,
    description:
      "Searches the files that are provided for this conversation, by words, and gives the passages that fit best. " +
      "Use it whenever the answer may be in them, with several short queries that word the question differently. " +
      "Each passage comes with a mark; an answer bears the mark of every passage it rests on.",
    parameters: {
      type: "object",
      properties: {
        queries: {
          type: "array",
          items: { type: "string" },
          description: "What to look for: one to five queries, in the language of the files.",
        },
      },
      required: ["queries"],
      additionalProperties: false,
    },
    strict: true,
  };
}

/** `file_search`, or with a number where the caller has a tool or an earlier call of this name. */
export function freeName(taken: ReadonlySet<unknown>): string {
  for (let number = 1; ; number++) {
    const name = number === 1 ? "file_search" : `file_search_${number}`;
    if (!taken.has(name)) return name;
  }
}

/** The queries of a call. Models that ignore the schema write one `query`; `undefined` for what cannot be read. */
export function queriesOf(args: unknown): string[] | undefined {
  let given: { queries?: unknown; query?: unknown };
  try {
    given = Object(parseArguments(args));
  } catch {
    return undefined;
  }
  const queries = [given.queries ?? given.query]
    .flat()
    .filter((query): query is string => typeof query === "string" && query.trim() !== "");
  return queries.length > 0 ? queries.slice(0, MOST_QUERIES) : undefined;
}

/** A search costs time for each; more than these say nothing new. */
const MOST_QUERIES = 10;
