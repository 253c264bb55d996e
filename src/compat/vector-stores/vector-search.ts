import type {
  VectorStoreSearchParams,
  VectorStoreSearchResponse,
} from "../../generated/resources/vector-stores/vector-stores.ts";
import type { AsSent } from "../as-sent.ts";
import type { Context } from "../context.ts";
import { apiError, badRequest } from "../errors.ts";
import { removeExpiredFiles } from "../files/files.ts";
import { usableStore } from "./usable.ts";

const USUAL_RESULTS = 10;

interface SearchBody {
  readonly object: "vector_store.search_results.page";
  readonly search_query: readonly string[];
  readonly data: AsSent<VectorStoreSearchResponse>[];
  readonly has_more: false;
  readonly next_page: null;
}

/** The passages of a store that fit the query best. */
export async function searchVectorStore(
  context: Context,
  storeId: string,
  params: VectorStoreSearchParams,
): Promise<SearchBody> {
  const { storage } = context;
  const asked = (Array.isArray(params.query) ? params.query : [params.query]).filter(
    (query) => query.trim() !== "",
  );
  if (asked.length === 0) throw apiError(badRequest("query", "'query' holds nothing to look for."));
  const { compileFilter, rewriteQuery, SearchFilterError } = await import("../search/index.ts");
  try {
    if (params.filters !== undefined) compileFilter(params.filters);
  } catch (error) {
    if (!(error instanceof SearchFilterError)) throw error;
    throw apiError(badRequest(error.param, error.message));
  }
  await usableStore(context, storeId);
  await removeExpiredFiles(context);
  const queries = params.rewrite_query ? asked.map((query) => rewriteQuery(query)) : asked;
  const vectors = await context.embedder?.queryVectors(storeId, queries);
  const threshold = params.ranking_options?.score_threshold;
  const hits = await storage.search({
    storeId,
    queries,
    limit: params.max_num_results ?? USUAL_RESULTS,
    ...(params.filters === undefined ? {} : { filters: params.filters }),
    ...(vectors === undefined ? {} : { vectors }),
    ...(threshold === undefined ? {} : { scoreThreshold: threshold }),
  });
  return {
    object: "vector_store.search_results.page",
    search_query: queries,
    data: hits.map(({ fileId, filename, score, attributes, text }) => ({
      file_id: fileId,
      filename,
      score,
      attributes,
      content: [{ type: "text", text }],
    })),
    has_more: false,
    next_page: null,
  };
}
