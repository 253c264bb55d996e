/** SVG by hand: text in the reader's own fonts, in light and dark. */
import type { Span } from "./screen.ts";

const FONT = 'ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace';
const COLUMN = 8.4;
const LINE = 20;
const MARGIN = 20;

const STYLE = `
  text { font-family: ${FONT}; font-size: 14px; fill: #1f2328 }
  .screen { fill: #f6f8fa; stroke: #d1d9e0 }
  .bold { font-weight: 600 } .dim { fill: #59636e }
  .green { fill: #1a7f37 } .yellow { fill: #9a6700 } .red { fill: #d1242f }
  @media (prefers-color-scheme: dark) {
    text { fill: #f0f6fc } .screen { fill: #0d1117; stroke: #3d444d } .dim { fill: #9198a1 }
    .green { fill: #3fb950 } .yellow { fill: #d29922 } .red { fill: #f85149 }
  }`;

/** A terminal of as many columns as it needs. */
export function terminal(title: string, lines: readonly (readonly Span[])[]): string {
  const columns = Math.max(
    72,
    ...lines.map((spans) => spans.reduce((sum, { text }) => sum + text.length, 0)),
  );
  const width = round(columns * COLUMN + 2 * MARGIN);
  const height = lines.length * LINE + 2 * MARGIN;
  const text = lines.flatMap((spans, index) => lineOf(spans, { x: MARGIN, y: MARGIN + 14 + index * LINE }));
  return picture(title, { width, height, parts: [frame({ x: 0, width, height }), ...text] });
}

/** Labels beside each other: what it is, and how it is. */
export function labels(title: string, pairs: readonly (readonly [string, string])[]): string {
  let x = 0;
  const parts = pairs.flatMap(([name, value]) => {
    const from = x;
    const width = round((name.length + value.length + 1) * COLUMN + 20);
    x = round(x + width + 8);
    const spans = [
      { text: `${name} `, styles: ["dim"] },
      { text: value, styles: [] },
    ];
    return [frame({ x: from, width, height: 25 }), ...lineOf(spans, { x: from + 10, y: 18 })];
  });
  return picture(title, { width: x - 8, height: 25, parts });
}

/** Each word or run of words stands where its column is, and has its length said: in line in every font. */
function lineOf(spans: readonly Span[], { x, y }: { x: number; y: number }): string[] {
  const parts: string[] = [];
  let column = 0;
  for (const { text, styles } of spans) {
    for (const { 0: words, index } of text.matchAll(/\S+(?: \S+)*/g)) {
      const at = `x="${round(x + (column + index) * COLUMN)}" y="${y}"`;
      const look = styles.length > 0 ? ` class="${styles.join(" ")}"` : "";
      const length = round(words.length * COLUMN);
      parts.push(`  <text ${at} textLength="${length}"${look}>${escaped(words)}</text>`);
    }
    column += text.length;
  }
  return parts;
}

function frame({ x, width, height }: { x: number; width: number; height: number }): string {
  return `  <rect class="screen" x="${round(x + 0.5)}" y="0.5" width="${width}" height="${height}" rx="6"/>`;
}

function picture(
  title: string,
  { width, height, parts }: { width: number; height: number; parts: readonly string[] },
): string {
  // A frame has its line half outside of it.
  const [w, h] = [round(width + 1), height + 1];
  const size = `width="${w}" height="${h}" viewBox="0 0 ${w} ${h}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" aria-label="${escaped(title)}">
<!-- Drawn by scripts/picture.ts. Do not edit: npm run picture -->
<style>${STYLE}
</style>
${parts.join("\n")}
</svg>
`;
}

const round = (value: number): number => Math.round(value * 10) / 10;

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
