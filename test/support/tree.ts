/** Method paths of a client by walking its objects: `vectorStores.files.list`. What is private or not a resource is left out. */
export function methodsOf(client: object, isResource: (value: object) => boolean): Set<string> {
  const found = new Set<string>();
  const visit = (resource: object, path: string): void => {
    for (
      let proto = Object.getPrototypeOf(resource);
      proto && proto !== Object.prototype;
      proto = Object.getPrototypeOf(proto)
    ) {
      for (const name of Object.getOwnPropertyNames(proto)) {
        if (name === "constructor" || name.startsWith("_")) continue;
        const value = Object.getOwnPropertyDescriptor(proto, name)?.value;
        if (typeof value === "function") found.add(`${path}.${name}`);
      }
    }
    children(resource, path);
  };
  const children = (owner: object, path: string): void => {
    for (const [name, value] of Object.entries(owner)) {
      if (name.startsWith("_") || typeof value !== "object" || value === null || !isResource(value)) continue;
      visit(value, path === "" ? name : `${path}.${name}`);
    }
  };
  children(client, "");
  return found;
}

/** Accessor paths that lead to a resource, with or without methods. */
export function resourcesOf(client: object, isResource: (value: object) => boolean, path = ""): Set<string> {
  const found = new Set<string>();
  for (const [name, value] of Object.entries(client)) {
    if (name.startsWith("_") || typeof value !== "object" || value === null || !isResource(value)) continue;
    const own = path === "" ? name : `${path}.${name}`;
    found.add(own);
    for (const child of resourcesOf(value, isResource, own)) found.add(child);
  }
  return found;
}

/** The method at a path, bound to its resource. */
export function methodAt(client: object, path: string): (...args: unknown[]) => unknown {
  const parts = path.split(".");
  const name = parts.pop() as string;
  const owner = parts.reduce(
    (value, part) => (value as Record<string, object>)[part] as object,
    client,
  ) as Record<string, unknown>;
  return (owner[name] as (...args: unknown[]) => unknown).bind(owner);
}
