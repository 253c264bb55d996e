type Counts = Readonly<Record<string, unknown>>;

/** The counts of two requests together, with whatever details the backend breaks them down into. */
export function addCounts(a: unknown, b: unknown): unknown {
  if (typeof a === "number" && typeof b === "number") return a + b;
  if (typeof a !== "object" || a === null) return b ?? a;
  if (typeof b !== "object" || b === null) return a;
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return Object.fromEntries(names.map((name) => [name, addCounts((a as Counts)[name], (b as Counts)[name])]));
}
