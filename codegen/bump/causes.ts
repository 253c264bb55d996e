import { byText } from "../model/order.ts";
import type { Method, SdkModel } from "../model/types.ts";

/** The name under which uploads are compared: no schema says more of them than that they are bytes. */
const UPLOAD = "Uploadable";

/**
 * Names of types and methods that differ -> why: a type whose parts do not differ is to be looked at, and the others are
 * consequences of one (`as responses/responses#Tool`).
 */
export function causesOf(names: readonly string[], model: SdkModel): Record<string, string> {
  const users = usersOf(new Set(names), model);
  const causes = new Map<string, string>();
  const sorted = [...names].sort(byText);
  const isPart = new Set([...users].flatMap(([, each]) => [...each]));
  // First from those that no other one explains; where they explain one another, from whichever comes first.
  for (const root of [...sorted.filter((name) => !isPart.has(name)), ...sorted]) {
    if (causes.has(root)) continue;
    causes.set(root, `openai ${model.source.version}`);
    const open = [root];
    for (let name = open.shift(); name !== undefined; name = open.shift()) {
      for (const user of users.get(name) ?? []) {
        if (causes.has(user)) continue;
        causes.set(user, `as ${root}`);
        open.push(user);
      }
    }
  }
  return Object.fromEntries(causes);
}

/** Name -> those of the names that speak of it. */
function usersOf(
  names: ReadonlySet<string>,
  { components, pages, resources }: SdkModel,
): Map<string, Set<string>> {
  const named = new Map(components.map(({ key, module, names: own }) => [key, `${module}#${own.join(".")}`]));
  const users = new Map<string, Set<string>>();
  const note = (user: string, text: string, accessor = ""): void => {
    if (!names.has(user)) return;
    for (const part of partsOf(text, accessor, named)) {
      if (part !== user && names.has(part)) users.set(part, (users.get(part) ?? new Set()).add(user));
    }
  };
  for (const { key, schema, module, names: own } of components) {
    note(`${module}#${own.join(".")}`, JSON.stringify(schema), key.slice(0, key.lastIndexOf(".")));
  }
  for (const { module, name, item } of pages) note(`${module}#${name}`, item, module);
  for (const method of resources.flatMap(({ methods }): readonly Method[] => methods)) {
    note(method.id, JSON.stringify(method), method.accessor);
  }
  return users;
}

/** What a text names: keys of components, whole or as their own module writes them. */
function partsOf(text: string, accessor: string, named: ReadonlyMap<string, string>): string[] {
  const words = [...text.matchAll(/[\w.]+/g)].map(([word]) => word);
  const isUpload = words.includes(UPLOAD) || words.includes("binary");
  return [
    ...(isUpload ? [UPLOAD] : []),
    ...words.flatMap((word) => named.get(word) ?? named.get(`${accessor}.${word}`) ?? []),
  ];
}
