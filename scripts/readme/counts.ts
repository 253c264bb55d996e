/** A row of the support matrix, as far as it is counted. */
interface Counted {
  readonly method: string;
  readonly route: string;
}

const ROW = /^\| ((?:`[\w.]+`(?:, )?)+) \| (\d+)( of | \/ )(\d+) \|/gm;

/** The resource of the READMEs' table that a method belongs to: `beta` is a folder. */
export function resourceOf(method: string): string {
  return /^(?:beta\.)?\w+/.exec(method)?.[0] ?? "";
}

/** Names of resources in a cell. */
export function namesIn(cell: string): string[] {
  return [...cell.matchAll(/`([\w.]+)`/g)].map(([, name = ""]) => name);
}

/**
 * A README's table of methods with the numbers that are so. A resource that no row has, and of which nothing works, goes to the
 * first row of that kind; what works needs a row with words of its own.
 */
export function withCounts(text: string, matrix: readonly Counted[]): string {
  const rows = [...text.matchAll(ROW)].map(([, cell = ""]) => namesIn(cell));
  const known = new Set(rows.flat());
  const all = [...new Set(matrix.map(({ method }) => resourceOf(method)))];
  const there = (name: string): boolean => all.includes(name);
  const fresh = all.filter((name) => !known.has(name) && count([name], matrix).works === 0);
  const stubs = rows.find((names) => count(names, matrix).works === 0);
  return text.replace(ROW, (_, cell: string, _works, of: string) => {
    const own = namesIn(cell);
    const isStubs = stubs !== undefined && own.join() === stubs.join();
    const names = [...own.filter(there), ...(isStubs ? fresh : [])];
    const { works, total } = count(names, matrix);
    return `| ${names.map((name) => `\`${name}\``).join(", ")} | ${works}${of}${total} |`;
  });
}

function count(names: readonly string[], matrix: readonly Counted[]): { works: number; total: number } {
  const methods = matrix.filter(({ method }) => names.includes(resourceOf(method)));
  return { works: methods.filter(({ route }) => route !== "unsupported").length, total: methods.length };
}
