/** `<A extends B<C> = D, E>` -> `["A extends B<C> = D", "E"]` */
export function splitTypeParameters(source = ""): string[] {
  return splitOutside(source.trim().replace(/^<|>$/g, ""), ",");
}

/** `<A extends B<C> = D, E>` -> `["A", "E"]` */
export function typeParameterNames(source = ""): string[] {
  return splitTypeParameters(source).map((param) => param.split(/\s/)[0] ?? param);
}

/** Parts between separators that stand outside all brackets. */
export function splitOutside(source: string, separator: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < source.length; at += 1) {
    const character = source.charAt(at);
    if ("<({[".includes(character)) depth += 1;
    if (">)}]".includes(character) && source.charAt(at - 1) !== "=") depth -= 1;
    if (character === separator && depth === 0) {
      parts.push(source.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, source.slice(start)].map((part) => part.trim()).filter((part) => part !== "");
}
