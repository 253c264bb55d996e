import type { StandIn, ToolRequest } from "./local-tool.ts";

interface Kind {
  /** Of the tool. */
  readonly tool: string;
  /** Of its items. */
  readonly item: string;
  readonly load: () => Promise<(request: ToolRequest) => Promise<StandIn>>;
}

/** Each is loaded where it is used. */
const KINDS: readonly Kind[] = [
  {
    tool: "file_search",
    item: "file_search_call",
    load: async () => (await import("../file-search/stand-in.ts")).searchStandIn,
  },
  { tool: "mcp", item: "mcp_", load: async () => (await import("../mcp/stand-in.ts")).mcpStandIn },
];

/** @throws an API error for a tool that cannot be used. */
export async function standInsFor(request: ToolRequest): Promise<StandIn[]> {
  const has = (list: readonly unknown[], is: (type: unknown) => boolean): boolean =>
    list.some((each) => is(Object(each).type));
  const wanted = KINDS.filter(
    ({ tool, item }) =>
      has(request.tools, (type) => type === tool) ||
      has(request.params.input, (type) => typeof type === "string" && type.startsWith(item)),
  );
  const standIns: StandIn[] = [];
  // One after the other: each takes names that the next must not use.
  for (const { load } of wanted) standIns.push(await (await load())(request));
  return standIns;
}
