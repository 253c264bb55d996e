import type { CallContext } from "../../runtime/call.ts";
import { ConfigurationError } from "../../runtime/errors/local.ts";
import { parseArguments } from "../../runtime/structured/arguments.ts";
import { cut, failure, type Outcome, textOf, without } from "./answer-text.ts";
import { poolOf } from "./pool.ts";
import type { ListedTool, McpTool } from "./tool.ts";

/** Words that a request has for a server alone are not looked for where they are this short. */
const SHORTEST_SECRET = 6;

/**
 * What a server offers. Its failure is part of the answer, as it is with OpenAI's API.
 *
 * @throws the reason of the signal; {@link ConfigurationError} where the program lacks something.
 */
export async function listTools(
  client: CallContext,
  tool: McpTool,
  signal: AbortSignal | undefined,
): Promise<{ tools: readonly ListedTool[]; error: string | null }> {
  const within = tool.server.startTimeout;
  try {
    const tools = await poolOf(client).use(tool, (connection, both) => connection.tools(both), {
      within,
      signal,
    });
    return { tools, error: null };
  } catch (error) {
    return { tools: [], error: failed(error, tool, signal).error };
  }
}

/** Runs a tool. @throws as {@link listTools}; what goes wrong with the tool is its outcome. */
export async function callTool(
  client: CallContext,
  tool: McpTool,
  { name, args, signal }: { name: string; args: unknown; signal: AbortSignal | undefined },
): Promise<Outcome> {
  const { timeout: within, maxOutputLength } = tool.server;
  let given: Record<string, unknown>;
  try {
    given = argumentsOf(args);
  } catch {
    return { output: null, error: "Its arguments must be a JSON object." };
  }
  try {
    const result = await poolOf(client).use(tool, (connection, both) => connection.call(name, given, both), {
      within,
      signal,
    });
    const text = cut(without(secretsOf(tool), textOf(result)), maxOutputLength);
    const isError = Object(result).isError === true;
    return isError ? { output: null, error: text || "It gave no reason." } : { output: text, error: null };
  } catch (error) {
    return failed(error, tool, signal);
  }
}

/** No arguments are those of a tool that takes none. */
function argumentsOf(args: unknown): Record<string, unknown> {
  if (args === undefined || args === null || args === "") return {};
  const parsed: unknown = parseArguments(args);
  if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed))
    throw new TypeError("no object");
  return parsed as Record<string, unknown>;
}

function failed(error: unknown, tool: McpTool, signal: AbortSignal | undefined): Outcome {
  signal?.throwIfAborted();
  // The program's fault, not the server's.
  if (error instanceof ConfigurationError) throw error;
  const outcome = failure(error);
  return { output: null, error: without(secretsOf(tool), outcome.error ?? "") };
}

function secretsOf({ authorization, headers, server: { given } }: McpTool): string[] {
  const own = given.command === undefined ? [given.authorization, ...Object.values(given.headers ?? {})] : [];
  return [authorization, ...Object.values(headers), ...own].filter(
    (each): each is string => typeof each === "string" && each.length >= SHORTEST_SECRET,
  );
}
