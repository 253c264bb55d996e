import type { MethodVerdict, OperationMethod, ParameterVerdict, SdkModel } from "../model/types.ts";
import { componentOf, type ModelIndex, refKey } from "./model-index.ts";
import { judges } from "./model-methods.ts";
import { splitInheritance } from "./schema-parts.ts";

/** Doc lines on what Codex does with a parameter, by params component and property. */
export type ParameterTags = (component: string, property: string) => readonly string[];

/** Tags for the params of every method that the default profile sends. A component that two methods share says what the first does. */
export function parameterTags(index: ModelIndex): ParameterTags {
  const tags = new Map<string, readonly string[]>();
  for (const method of operations(index.model)) {
    const [usual, ...others] = index.model.profiles;
    const verdicts = usual.parameters[method.id];
    const params = method.args.find((argument) => argument.in === "params");
    if (verdicts === undefined || params === undefined) continue;
    for (const key of paramsComponents(index, [params.type, ...Object.values(method.stream?.params ?? {})])) {
      for (const [name, verdict] of Object.entries(verdicts)) {
        const tag = `${key}|${name}`;
        if (tags.has(tag)) continue;
        const said = parameterTag(verdict);
        const elsewhere = others.filter(judges).flatMap((profile) => {
          const other = profile.parameters[method.id]?.[name];
          const line = other && parameterTag(other);
          return line === undefined || line === said ? [] : [`${profile.name}: ${line}`];
        });
        tags.set(tag, [`Codex: ${said}`, ...elsewhere]);
      }
    }
  }
  return (component, property) => tags.get(`${component}|${property}`) ?? [];
}

function operations(model: SdkModel): OperationMethod[] {
  return model.resources
    .filter((resource) => resource.aliasOf === undefined)
    .flatMap((resource) => resource.methods)
    .filter((method) => method.kind === "operation");
}

/** The params components themselves, what they are a union of, and what they extend. */
function paramsComponents(index: ModelIndex, keys: readonly (string | undefined)[]): Set<string> {
  const found = new Set<string>();
  const visit = (key: string): void => {
    if (found.has(key) || !index.components.has(key)) return;
    found.add(key);
    const { schema } = componentOf(index, key);
    for (const member of schema.anyOf ?? []) if (member.$ref !== undefined) visit(refKey(member.$ref));
    for (const base of splitInheritance(schema).bases) visit(base);
  };
  for (const key of keys) if (key !== undefined) visit(key);
  return found;
}

/** One line for the doc comment of a parameter. */
function parameterTag(verdict: ParameterVerdict): string {
  const { when } = verdict;
  const said = verdictText(verdict);
  return when === undefined ? said : `${said} This holds only ${when.en.trim()}.`;
}

function verdictText(verdict: ParameterVerdict): string {
  switch (verdict.verdict) {
    case "send": {
      if (verdict.values === undefined) return "sent.";
      const values = verdict.values.map((value) => JSON.stringify(value)).join(", ");
      const rest = verdict.otherwise === "reject" ? "refused with an error" : "left out, with a warning";
      return `only ${values} is sent; any other value is ${rest}.`;
    }
    case "force":
      return `always ${JSON.stringify(verdict.value)}.`;
    case "drop":
      return "left out, with a warning.";
    case "reject":
      return `refused with an error.${explanation(verdict)}`;
    case "emulate":
      return "taken care of on this side.";
  }
}

/** Why, and what to do instead: sentences that follow another. */
export function explanation(verdict: Pick<MethodVerdict, "reason" | "alternative">): string {
  const why = verdict.reason === undefined ? "" : ` ${verdict.reason.text.en.trim()}`;
  return verdict.alternative === undefined ? why : `${why} Use ${verdict.alternative.en.trim()}.`;
}
