import type { CallContext } from "../../runtime/call.ts";
import { ConfigurationError } from "../../runtime/errors/local.ts";
import { parseArguments } from "../../runtime/structured/arguments.ts";
import { type Access, accessTo } from "./access.ts";
import { cut, failure, type Outcome, textOf, without } from "./answer-text.ts";
import type { Connection } from "./connection.ts";
import { poolOf } from "./pool.ts";
import type { ListedTool, McpTool } from "./tool.ts";

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
  const listed = await asked(client, tool, { within, signal }, (connection, both) => connection.tools(both));
  if ("error" in listed) return { tools: [], error: listed.error };
  return { tools: withoutSecrets(listed.given, listed.secrets), error: null };
}

/** What a server says of its tools goes to the model, and is kept. */
function withoutSecrets(tools: readonly ListedTool[], secrets: readonly string[]): readonly ListedTool[] {
  if (secrets.length === 0) return tools;
  const written = secrets.map((secret) => JSON.stringify(secret).slice(1, -1));
  return JSON.parse(without(written, JSON.stringify(tools)));
}

/** Runs a tool. @throws as {@link listTools}; what goes wrong with the tool is its outcome. */
export async function callTool(
  client: CallContext,
  tool: McpTool,
  { name, args, signal }: { name: string; args: unknown; signal: AbortSignal | undefined },
): Promise<Outcome> {
  const { timeout: within, maxOutputLength } = tool.server;
  const given = argumentsOf(args);
  if (!given) return { output: null, error: "Its arguments must be a JSON object." };
  const answer = await asked(client, tool, { within, signal }, (connection, both) =>
    connection.call(name, given, both),
  );
  if ("error" in answer) return { output: null, error: answer.error };
  const text = cut(without(answer.secrets, textOf(answer.given)), maxOutputLength);
  return Object(answer.given).isError === true
    ? { output: null, error: text || "It gave no reason." }
    : { output: text, error: null };
}

type Answer<T> = { readonly given: T; readonly secrets: readonly string[] } | { readonly error: string };

/** What a server gives, or why it gives nothing: without what only the server should know. */
async function asked<T>(
  client: CallContext,
  tool: McpTool,
  limits: { readonly within: number; readonly signal: AbortSignal | undefined },
  work: (connection: Connection, signal: AbortSignal) => Promise<T>,
): Promise<Answer<T>> {
  let access: Access | undefined;
  try {
    access = await accessTo(tool);
    const given = await poolOf(client).use(access, work, { ...limits, start: tool.server.startTimeout });
    return { given, secrets: access.secrets };
  } catch (error) {
    limits.signal?.throwIfAborted();
    // The program's fault, not the server's.
    if (error instanceof ConfigurationError) throw error;
    return { error: failure(error, access?.secrets ?? []) };
  }
}

/** No arguments are those of a tool that takes none; `undefined` for what is no object. */
function argumentsOf(args: unknown): Record<string, unknown> | undefined {
  if (args === undefined || args === null || args === "") return {};
  let parsed: unknown;
  try {
    parsed = parseArguments(args);
  } catch {
    return undefined;
  }
  const isObject = typeof parsed === "object" && parsed !== null && !Array.isArray(parsed);
  return isObject ? (parsed as Record<string, unknown>) : undefined;
}
