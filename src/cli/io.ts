import type { Readable, Writable } from "node:stream";
import { styleText } from "node:util";
import { escapedJSON, withoutControls, withoutOtherControls, withoutTokens } from "./text.ts";

/** The world that the command sees. */
export interface Io {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: Readable & { isTTY?: boolean };
  readonly stdout: Writable & { isTTY?: boolean };
  readonly stderr: Writable & { isTTY?: boolean };
}

export type Style = "bold" | "dim" | "green" | "yellow" | "red";

/** Where a command writes to. Answers go to standard output, everything about them to standard error. */
export interface Output {
  readonly json: boolean;
  /** One document with `--json`, else what `render` makes of it. */
  result(document: object, render: (style: (style: Style, text: string) => string) => string): void;
  /** A piece of an answer, as it comes. On a terminal it can not do more than be read. */
  piece(text: string): void;
  /** A remark for the person at the terminal, on standard error. */
  note(text: string): void;
}

export function outputOf({ env, stdout, stderr }: Io, json: boolean): Output {
  const colours = stdout.isTTY === true && !env["NO_COLOR"] && env["TERM"] !== "dumb";
  const style = (kind: Style, text: string) =>
    colours ? styleText(kind, text, { validateStream: false }) : text;
  // Into a pipe goes what there is: whoever reads it there is no terminal.
  const readable = (text: string, clean: (text: string) => string) => (stdout.isTTY ? clean(text) : text);
  return {
    json,
    result(document, render) {
      const clean = colours ? withoutOtherControls : withoutControls;
      const text = json ? escapedJSON(document) : readable(withoutTokens(render(style)), clean);
      stdout.write(`${text}\n`);
    },
    piece(text) {
      stdout.write(readable(text, withoutControls));
    },
    note(text) {
      stderr.write(`${withoutTokens(withoutControls(text))}\n`);
    },
  };
}

/** All of standard input, as text. */
export async function readAll(stdin: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString("utf8");
}
