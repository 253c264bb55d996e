/** Text of others as a terminal may be given it: read, and nothing more. */

/**
 * Whole escape sequences: CSI with its parameters; OSC, DCS, SOS, PM and APC with all that they carry, where they end on the same
 * line; ESC with what belongs to it. In their 8-bit forms as well.
 */
const SEQUENCES =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|(?:\u001b[\]PX^_]|[\u0090\u0098\u009d-\u009f])[^\u0007\n\u001b\u0080-\u009f]*(?:\u0007|\u001b\\|\u009c)|\u001b[ -/]*[0-~]/g;

/**
 * What moves the cursor, turns the direction of writing or cannot be seen: C0 but line feed and tab, DEL, C1, soft hyphen, the
 * bidirectional controls, zero-width characters and tags. The two joiners stay: Persian and emoji are written with them.
 */
const UNSAFE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/** Text of any number of lines. */
export function terminalText(text: string): string {
  return withoutSigns(text.replace(SEQUENCES, ""));
}

/** Of a text whose sequences are gone. To look for them again could find some that only their going has made. */
function withoutSigns(text: string): string {
  return text.replace(LINE_ENDS, "\n").replace(UNSAFE, "");
}

/** Text that stays on one line: a name with a line break in it must not look like two. */
export function terminalLine(text: string): string {
  return terminalText(text).replace(/[\n\t]+/g, " ");
}

/** JSON, with what a terminal would act on written as escapes: it says the same. @param indent 0 for one line. */
export function terminalJSON(value: unknown, indent = 2): string {
  return JSON.stringify(value, undefined, indent).replace(UNSAFE, (character) =>
    Array.from(
      { length: character.length },
      (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`,
    ).join(""),
  );
}

/** The beginning of a sequence at the end of a text, the first half of a character, or of a line end. */
const OPEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  /(?:\u001b(?:\[[0-?]{0,256}[ -/]{0,16}|[\]PX^_][^\u0007\n\u001b\u0080-\u009f]{0,4096}\u001b?|[ -/]{0,16})|\u009b[0-?]{0,256}[ -/]{0,16}|[\u0090\u0098\u009d-\u009f][^\u0007\n\u001b\u0080-\u009f]{0,4096}\u001b?|[\r\ud800-\udbff])$/;

/** {@link terminalText} of what comes in pieces, wherever they were cut. */
export class TerminalPieces {
  #held = "";

  /** What can be shown so far. A sequence that has only begun is held back, but not past the end of its line. */
  next(piece: string): string {
    const text = this.#held + piece;
    const open = OPEN.exec(text);
    const whole = (open ? text.slice(0, open.index) : text).replace(SEQUENCES, "");
    // Behind sequences that show nothing, the other half of a line end may still come.
    const end = whole.endsWith("\r") ? whole.length - 1 : whole.length;
    this.#held = whole.slice(end) + (open?.[0] ?? "");
    return withoutSigns(whole.slice(0, end));
  }
}
