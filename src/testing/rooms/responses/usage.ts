import type { ScriptedUsage } from "../../types.ts";

export interface Usage {
  input_tokens: number;
  input_tokens_details: { cache_write_tokens: number; cached_tokens: number };
  output_tokens: number;
  output_tokens_details: { reasoning_tokens: number };
  total_tokens: number;
}

/** Tokens in a text, roughly: four bytes each. A real tokenizer would be a megabyte for numbers nobody should rely on. */
export function estimateTokens(text: string): number {
  return Math.ceil(Buffer.byteLength(text) / 4);
}

/** Estimated counts, with those that the script names put in their place. Totals follow unless they are named too. */
export function usageOf(
  counts: { input: number; output: number; reasoning: number },
  scripted: ScriptedUsage = {},
): Usage {
  const reasoning = scripted.output_tokens_details?.reasoning_tokens ?? counts.reasoning;
  const input = scripted.input_tokens ?? counts.input;
  const output = scripted.output_tokens ?? counts.output + reasoning;
  return {
    input_tokens: input,
    input_tokens_details: { cache_write_tokens: 0, cached_tokens: 0, ...scripted.input_tokens_details },
    output_tokens: output,
    output_tokens_details: { reasoning_tokens: reasoning },
    total_tokens: scripted.total_tokens ?? input + output,
  };
}
