import { isLoopback } from "../../runtime/auth/destination.ts";
import type { McpServer } from "../../runtime/option-types.ts";
import { refuseParam } from "../errors.ts";
import type { Fields } from "../local-tools/local-tool.ts";
import { type Server, serverOf } from "./servers.ts";

/** What a server says of one of its tools, as `mcp_list_tools` items hold it. */
export interface ListedTool {
  readonly name: string;
  readonly description: string | null;
  readonly input_schema: unknown;
  readonly annotations: unknown;
}

/** An `mcp` tool of a request, checked against the servers that the client knows. */
export interface McpTool {
  readonly index: number;
  readonly server: Server;
  /** Of the request, for this server alone. */
  readonly authorization: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly description: string | undefined;
  /** How a response repeats it: without what is secret. */
  readonly echo: Fields;
  isAllowed(tool: ListedTool): boolean;
  needsApproval(tool: ListedTool): boolean;
}

/**
 * The `mcp` tools of a request. Nothing in it leads to a server that the client option `mcpServers` does not name.
 *
 * @throws {BadRequestError} with the path of what cannot be used.
 */
export function readMcpTools(
  tools: readonly unknown[],
  servers: Readonly<Record<string, McpServer>> | undefined,
): McpTool[] {
  const found: McpTool[] = [];
  for (const [index, given] of tools.entries()) {
    const tool: Fields = Object(given);
    if (tool["type"] !== "mcp") continue;
    const read = readMcpTool(tool, index, servers);
    if (found.some(({ server }) => server.label === read.server.label)) {
      refuseParam(`tools[${index}].server_label`, "There is an mcp tool of this label already.");
    }
    found.push(read);
  }
  return found;
}

function readMcpTool(
  tool: Fields,
  index: number,
  servers: Readonly<Record<string, McpServer>> | undefined,
): McpTool {
  const at = `tools[${index}]`;
  const { server_label: label, authorization, server_description: description } = tool;
  if (typeof label !== "string" || label === "") refuseParam(`${at}.server_label`, "It must name a server.");
  const server = serverOf(servers, label);
  if (!server) {
    refuseParam(
      `${at}.server_label`,
      "It is no server of the client option mcpServers, and a request reaches no other. Nothing was opened.",
      "mcp_server_not_configured",
    );
  }
  checkPlace(tool, server, at);
  if (authorization !== undefined && authorization !== null) {
    if (typeof authorization !== "string") refuseParam(`${at}.authorization`, "It must be a token.");
    if (!server.url) refuseParam(`${at}.authorization`, "This server is a program, which takes no token.");
    // In clear text anybody on the way could read it.
    if (server.url.protocol === "http:" && !isLoopback(server.url.hostname)) {
      refuseParam(
        `${at}.authorization`,
        "This server is reached without encryption: no token is sent there.",
      );
    }
  }
  const headers = readHeaders(tool["headers"], server, `${at}.headers`);
  const allowed = readAllowed(tool["allowed_tools"], `${at}.allowed_tools`);
  const approval = readApproval(tool["require_approval"], `${at}.require_approval`);
  const { allowedTools } = server.given;
  return {
    index,
    server,
    authorization: typeof authorization === "string" ? authorization : undefined,
    headers,
    description: typeof description === "string" ? description : undefined,
    echo: echoOf(tool),
    isAllowed: (listed) => (allowedTools?.includes(listed.name) ?? true) && allowed(listed),
    needsApproval: approval,
  };
}

/** Where a request says where the server is, it must be where the program's author has put it. */
function checkPlace({ server_url: url, connector_id: connector }: Fields, server: Server, at: string): void {
  if (url !== undefined && url !== null && URL.parse(String(url))?.href !== (server.url?.href ?? "")) {
    refuseParam(
      `${at}.server_url`,
      "It is not the address of this server in the client option mcpServers. Nothing was opened.",
      "mcp_server_not_configured",
    );
  }
  if (connector !== undefined && connector !== null && connector !== server.given.connectorId) {
    refuseParam(
      `${at}.connector_id`,
      "No server of the client option mcpServers stands for this connector. Nothing was opened.",
      "mcp_server_not_configured",
    );
  }
}

function readHeaders(given: unknown, { url }: Server, at: string): Readonly<Record<string, string>> {
  if (given === undefined || given === null) return {};
  if (!url) refuseParam(at, "This server is a program, which takes no headers.");
  if (typeof given !== "object" || Array.isArray(given)) refuseParam(at, "They must be an object.");
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(given)) {
    if (typeof value !== "string" || !isHeader(name, value))
      refuseParam(at, `${JSON.stringify(name)} is no header.`);
    headers[name.toLowerCase()] = value;
  }
  return headers;
}

function isHeader(name: string, value: string): boolean {
  try {
    new Headers([[name, value]]);
    return true;
  } catch {
    return false;
  }
}

type Judge = (tool: ListedTool) => boolean;

function readAllowed(given: unknown, at: string): Judge {
  if (given === undefined || given === null) return () => true;
  if (Array.isArray(given)) return named(given, at);
  return filterOf(given, at, true);
}

/** Calls wait for an approval unless the request says that they need none (OpenAI's API reference, "MCP tool"). */
function readApproval(given: unknown, at: string): Judge {
  if (given === undefined || given === null || given === "always") return () => true;
  if (given === "never") return () => false;
  const { always, never } = Object(given) as Fields;
  if (typeof given !== "object" || (always ?? never) === undefined) {
    refuseParam(at, 'It must be "always", "never" or an object with filters of these names.');
  }
  const isAlways = always === undefined ? () => false : filterOf(always, `${at}.always`, false);
  const isNever = never === undefined ? () => false : filterOf(never, `${at}.never`, false);
  return (tool) => isAlways(tool) || !isNever(tool);
}

/** @param empty what a filter says that says nothing. */
function filterOf(given: unknown, at: string, empty: boolean): Judge {
  if (typeof given !== "object" || given === null || Array.isArray(given))
    refuseParam(at, "It must be an object.");
  const { tool_names: names, read_only: readOnly } = given as Fields;
  if (names === undefined && readOnly === undefined) return () => empty;
  const isNamed = names === undefined ? () => true : named(names, `${at}.tool_names`);
  return (tool) => isNamed(tool) && (typeof readOnly !== "boolean" || isReadOnly(tool) === readOnly);
}

function named(names: unknown, at: string): Judge {
  if (!Array.isArray(names)) refuseParam(at, "It must be a list of names.");
  return ({ name }) => names.includes(name);
}

const isReadOnly = ({ annotations }: ListedTool): boolean => Object(annotations).readOnlyHint === true;

/** OpenAI's API does not give back what a request has for the server alone. */
function echoOf({ authorization: _, headers, ...tool }: Fields): Fields {
  return {
    allowed_tools: null,
    require_approval: "always",
    ...tool,
    headers: headers ? Object.fromEntries(Object.keys(headers).map((name) => [name, "***"])) : null,
  };
}
