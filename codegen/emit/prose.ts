/**
 * Sentences of overlays and manifests, or of any other document, written where their characters would mean something else. They
 * are Markdown in one respect: what stands between backticks is code.
 */

interface Span {
  readonly text: string;
  readonly isCode: boolean;
}

/** For a Markdown page: nothing but code spans is formatted, and nothing is HTML. */
export function markdownProse(text: string): string {
  return spansOf(text)
    .map((span) => (span.isCode ? span.text : span.text.replaceAll(MARKUP, escapeMarkup)))
    .join("")
    .replace(/^(#{1,6}|[-+>]|\d+[.)])(?=\s|$)/, (marker) =>
      /^\d/.test(marker) ? `${marker.slice(0, -1)}\\${marker.slice(-1)}` : `\\${marker}`,
    );
}

/**
 * For a doc comment, which editors show as Markdown: it cannot end the comment, begin a tag, or be HTML. The compiler looks for
 * tags within code, too.
 */
export function commentProse(text: string): string {
  return spansOf(text)
    .map(({ text: part, isCode }) =>
      isCode ? part : part.replaceAll("`", "\\`").replaceAll(/<(?=[A-Za-z/!?])/g, "\\<"),
    )
    .join("")
    .replaceAll(/(^|[\s{])@(?=\S)/g, "$1\\@")
    .replaceAll("*/", "*\\/");
}

/** For text and attributes of an SVG picture. */
export function xmlProse(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** What Markdown and HTML take for their own; a `_` within a word is none of theirs. */
const MARKUP = /[\\`*[\]<~]|(?<!\w)_|_(?!\w)|&(?=#?\w+;)/g;

function escapeMarkup(character: string): string {
  if (character === "<") return "&lt;";
  return character === "&" ? "&amp;" : `\\${character}`;
}

/** The text on one line, cut where code begins and ends. A backtick without a partner is text. */
function spansOf(source: string): Span[] {
  const text = source.replaceAll(/\s+/g, " ").trim();
  const spans: Span[] = [];
  let start = 0;
  for (let at = text.indexOf("`"); at >= 0; ) {
    const ticks = /^`+/.exec(text.slice(at))?.[0] ?? "`";
    const end = closing(text, at + ticks.length, ticks);
    if (end === undefined) {
      at = text.indexOf("`", at + ticks.length);
      continue;
    }
    spans.push({ text: text.slice(start, at), isCode: false }, { text: text.slice(at, end), isCode: true });
    start = end;
    at = text.indexOf("`", end);
  }
  return [...spans, { text: text.slice(start), isCode: false }];
}

/** Where the run of just as many backticks ends that closes a code span. */
function closing(text: string, from: number, ticks: string): number | undefined {
  for (const { 0: run, index } of text.slice(from).matchAll(/`+/g)) {
    if (run === ticks) return from + index + run.length;
  }
  return undefined;
}
