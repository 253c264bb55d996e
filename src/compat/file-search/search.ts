import type { Context } from "../context.ts";
import { usableStore } from "../vector-stores/usable.ts";
import { searchVectorStore } from "../vector-stores/vector-search.ts";
import type { Passage } from "./passages.ts";
import type { SearchTool } from "./tool.ts";

/** Looks at every store before a request is spent. @throws an API error that names the one that cannot be searched. */
export async function checkStores(context: Context, { stores, path }: SearchTool): Promise<void> {
  for (const [index, id] of stores.entries()) {
    await usableStore(context, id, `${path}.vector_store_ids[${index}]`);
  }
}

/**
 * The passages of all stores that fit the queries best. Scores are shares of what a text could reach, so those of several
 * stores can be put in one order. A passage that is in more than one store comes once.
 */
export async function searchStores(
  context: Context,
  { stores, filters, limit, threshold }: SearchTool,
  queries: readonly string[],
): Promise<Passage[]> {
  const answers = await Promise.all(
    stores.map((id) =>
      searchVectorStore(context, id, {
        query: [...queries],
        max_num_results: limit,
        ...(filters ? { filters } : {}),
        ranking_options: { score_threshold: threshold },
      }),
    ),
  );
  const passages = answers
    .flatMap(({ data }) => data)
    .map(
      ({ file_id, filename, score, attributes, content }): Passage => ({
        file_id,
        filename,
        score,
        attributes,
        text: content.map(({ text }) => text).join("\n"),
      }),
    )
    .sort((a, b) => (b.score ?? 0) - (a.score ?? 0));
  const seen = new Set<string>();
  return passages
    .filter(({ file_id, text }) => {
      const key = `${file_id}\n${text}`;
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, limit);
}
