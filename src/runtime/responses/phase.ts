import type { OutputItem } from "./events.ts";

/** A piece of a message, which bears its phase. */
interface SpokenPiece {
  readonly kind: "text" | "refusal" | "reasoning";
  readonly phase: unknown;
}

/**
 * Whether a message is said on the way to the answer and no part of it: models that show their work mark it so. The answer is
 * what is marked as final, or not at all.
 */
export function isCommentary({ phase }: OutputItem | SpokenPiece): boolean {
  return typeof phase === "string" && phase !== "" && phase !== "final_answer";
}
