/** Tools in a namespace, as "Sign in with ChatGPT" documents them, and calls of them under the names that the caller knows. */
import type { ParameterIssue } from "../errors/local.ts";
import type { StreamEvent } from "../responses/events.ts";

type Fields = Readonly<Record<string, unknown>>;

interface NamespaceOption {
  readonly toolNamespace?: string | false | undefined;
}

/** No name that an app would give a namespace of its own. */
const DEFAULT_NAMESPACE = "app_tools";

const OWN: ReadonlySet<unknown> = new Set(["function", "custom"]);
const CALLS: ReadonlySet<unknown> = new Set(["function_call", "custom_tool_call"]);

/** Tools that run on OpenAI's side and are refused where a plan pays (developers.openai.com/siwc, "Limits"). */
const REFUSED =
  /^(?:image_generation|tool_search|file_search|code_interpreter|computer|mcp$|programmatic_tool_calling$)/;

/**
 * A request with its function and custom tools in one namespace, and with calls of them replayed as calls in it. Where
 * `tool_choice` names a tool, the tools stay as they are: a choice has no field for a namespace, and both forms are taken (measured
 * 2026-10).
 */
export function inNamespace(
  body: Fields,
  { toolNamespace = DEFAULT_NAMESPACE }: NamespaceOption,
): { body: Record<string, unknown>; issues: ParameterIssue[] } {
  const tools = listOf(body["tools"]);
  const issues = tools.flatMap((tool, index) => complaintOf(tool, index, toolNamespace));
  if (toolNamespace === false || choosesOne(body["tool_choice"])) return { body: { ...body }, issues };
  const own = tools.filter((tool) => OWN.has(fieldsOf(tool)["type"]));
  const others = tools.filter((tool) => !own.includes(tool));
  const input = listOf(body["input"]).map((item) => {
    const { type, namespace } = fieldsOf(item);
    return CALLS.has(type) && namespace === undefined
      ? { ...fieldsOf(item), namespace: toolNamespace }
      : item;
  });
  return {
    body: {
      ...body,
      input,
      ...(own.length === 0 ? {} : { tools: [namespaceOf(toolNamespace, own), ...others] }),
    },
    issues,
  };
}

function namespaceOf(name: string, tools: readonly unknown[]): Fields {
  return { type: "namespace", name, description: "Tools of this app.", tools };
}

/** Changes an event in place: calls in our namespace lose it, and the echo of the tools is the caller's list. */
export function outOfNamespace(
  event: StreamEvent,
  { toolNamespace = DEFAULT_NAMESPACE }: NamespaceOption,
): void {
  if (toolNamespace === false) return;
  const { item, response } = event as { item?: unknown; response?: unknown };
  bareName(item, toolNamespace);
  if (typeof response !== "object" || response === null) return;
  const whole = response as Record<string, unknown>;
  for (const each of listOf(whole["output"])) bareName(each, toolNamespace);
  if (!Array.isArray(whole["tools"])) return;
  whole["tools"] = listOf(whole["tools"]).flatMap((tool) => {
    const { type, name, tools } = fieldsOf(tool);
    return type === "namespace" && name === toolNamespace ? listOf(tools) : [tool];
  });
}

function bareName(item: unknown, namespace: string): void {
  if (typeof item !== "object" || item === null) return;
  const call = item as Record<string, unknown>;
  if (CALLS.has(call["type"]) && call["namespace"] === namespace) delete call["namespace"];
}

/** Whether a choice names one tool, or some of them. */
function choosesOne(choice: unknown): boolean {
  const { type } = fieldsOf(choice);
  return type === "function" || type === "custom" || type === "allowed_tools";
}

function complaintOf(tool: unknown, index: number, namespace: string | false): ParameterIssue[] {
  const { type, name } = fieldsOf(tool);
  if (typeof type === "string" && REFUSED.test(type)) {
    return [
      {
        path: `tools[${index}].type`,
        code: "unsupported",
        message: `${JSON.stringify(type)} is no tool that a ChatGPT plan pays for on OpenAI's API`,
      },
    ];
  }
  if (type !== "namespace" || name !== namespace) return [];
  return [
    {
      path: `tools[${index}].name`,
      code: "invalid",
      message:
        "is the namespace that this client puts its tools in: choose another name, or another one with the option toolNamespace",
    },
  ];
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const fieldsOf = (value: unknown): Fields => Object(value);
