import type { MarkdownRenderer } from "vitepress";
import { languageOf } from "./folders.ts";
import { texts } from "./texts.ts";

/** Blocks of code: all alike, with a button that says in the page's language what it does. */
export function codeBlocks({ renderer: { rules } }: MarkdownRenderer): void {
  const { fence } = rules;
  if (fence === undefined) throw new Error("the renderer has no rule for blocks of code");
  rules.fence = (tokens, index, options, env, self) =>
    fence(tokens, index, options, env, self).replace(
      'title="Copy Code"',
      `title="${texts[languageOf(env.relativePath)].copyCode}"`,
    );
  // An indented block, for which VitePress has neither frame nor scroll bar.
  rules.code_block = rules.fence;
}
