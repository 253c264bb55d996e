import { estimateTokens } from "../text/tokens.ts";
import { eachPiece } from "./pieces.ts";

/** Counts the tokens of a text. */
export interface Tokenizer {
  readonly name: "o200k_base" | "built-in";
  count(text: string): number;
}

const BUILT_IN: Tokenizer = { name: "built-in", count: estimateTokens };

let loading: Promise<Tokenizer> | undefined;

/**
 * The tokenizer of OpenAI's models since GPT-4o, from the package `gpt-tokenizer`: an optional one, because its tables are
 * larger than all of this package. Without it the estimate that sizes chunks stands in.
 */
export function tokenizer(): Promise<Tokenizer> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Tokenizer> {
  try {
    const { countTokens } = await import("gpt-tokenizer/encoding/o200k_base");
    // Text that looks like a control token is text when a user wrote it.
    const options = { disallowedSpecial: new Set<string>() };
    return {
      name: "o200k_base",
      count: (text) => {
        let tokens = 0;
        eachPiece(text, (piece) => {
          tokens += countTokens(piece, options);
        });
        return tokens;
      },
    };
  } catch {
    return BUILT_IN;
  }
}
