import { modulePath } from "./module-path.ts";
import { byText } from "./order.ts";
import type { SdkFacts } from "./sdk-facts.ts";
import type { Component, Schema } from "./types.ts";

/** Every schema as a TypeScript declaration: its module, and its name with the namespaces around it. */
export function readComponents(schemas: Readonly<Record<string, Schema>>, sdk: SdkFacts): Component[] {
  const modules = new Map(
    [...sdk.modules, ...sdk.resources.map(({ module }) => module)].map((module) => [
      modulePath(module),
      module,
    ]),
  );
  return Object.entries(schemas)
    .map(([key, schema]): Component => {
      const segments = key.split(".");
      const first = segments.findIndex((segment) => /^[A-Z]/.test(segment));
      const names = segments.slice(first);
      const prefix = segments.slice(0, first).join(".");
      return {
        key,
        module: ownModule(schemas, prefix, names) ?? modules.get(prefix) ?? moduleOf(prefix),
        names,
        kind: schema["x-sdk"]?.kind ?? "type",
        schema,
      };
    })
    .sort((a, b) => byText(a.module, b.module) || byText(a.key, b.key));
}

/** Modules that nothing lists, and that components have: left out, these would vanish. */
export function unlistedModules(components: readonly Component[], sdk: SdkFacts): string[] {
  const listed = new Set([...sdk.modules, ...sdk.resources.map(({ module }) => module), WRITTEN_BY_HAND]);
  return [...new Set(components.map(({ module }) => module))]
    .filter((module) => !listed.has(module))
    .sort(byText);
}

/** Its types are those of src/runtime/pagination.ts. */
const WRITTEN_BY_HAND = "pagination";

/** `vectorStores.files` -> `vector-stores/files` */
function moduleOf(prefix: string): string {
  return prefix.replaceAll(".", "/").replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Nested types do not repeat the module: it is that of the outermost one. */
function ownModule(
  schemas: Readonly<Record<string, Schema>>,
  prefix: string,
  names: readonly string[],
): string | undefined {
  for (let length = names.length; length > 0; length -= 1) {
    const module = schemas[[prefix, ...names.slice(0, length)].join(".")]?.["x-sdk"]?.module;
    if (module !== undefined) return module;
  }
  return undefined;
}

/** A property of a params object, and where it travels when it is not in the body. */
export interface ParameterFact {
  readonly name: string;
  readonly schema: Schema;
  readonly in: "path" | "query" | "header" | undefined;
  readonly required: boolean;
}

/**
 * The parameters of a params component with those of everything that it extends, and of every member where it is a union (of
 * the non-streaming and the streaming form). The first declaration of a name counts.
 */
export function parametersOf(
  schemas: Readonly<Record<string, Schema>>,
  root: Schema,
): Map<string, ParameterFact> {
  const found = new Map<string, ParameterFact>();
  const seen = new Set<Schema>();
  const visit = (schema: Schema): void => {
    if (seen.has(schema)) return;
    seen.add(schema);
    const target = schema.$ref === undefined ? undefined : schemas[refKey(schema.$ref)];
    if (target !== undefined) visit(target);
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      if (found.has(name)) continue;
      const required = schema.required?.includes(name) ?? false;
      found.set(name, { name, schema: property, in: property["x-sdk-in"], required });
    }
    for (const part of [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])])
      visit(part);
  };
  visit(root);
  return found;
}

/** `#/components/schemas/shared.Metadata` -> `shared.Metadata` */
export function refKey(ref: string): string {
  return ref.slice(ref.lastIndexOf("/") + 1);
}
