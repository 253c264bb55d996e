/** Names of functions may be as long as this, of letters, digits, `_` and `-` (OpenAI's API reference, "Function tool"). */
const LONGEST = 64;

/**
 * The name of the function that stands for a server's tool. It follows from both names alone, so that the same conversation
 * makes the same requests.
 */
export function functionName(label: string, tool: string): string {
  const plain = `mcp__${label}__${tool}`;
  const clean = plain.replace(/[^\w-]/g, "_");
  if (clean === plain && clean.length <= LONGEST) return clean;
  const mark = `_${hash(`${label}\n${tool}`)}`;
  return clean.slice(0, LONGEST - mark.length) + mark;
}

/** FNV-1a: it has to tell names apart, not to withstand anybody. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (const unit of new TextEncoder().encode(text)) value = Math.imul(value ^ unit, 0x01000193) >>> 0;
  return value.toString(16).padStart(8, "0");
}
