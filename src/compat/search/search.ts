import { queryTerms } from "./analysis/query.ts";
import { addScores, inverseFrequency } from "./bm25.ts";
import { FileCursor } from "./file-cursor.ts";
import { type Attributes, compileFilter, type Predicate } from "./filters.ts";
import type { Run, TermHash } from "./postings.ts";
import { deadRanges, lengthsOf, runsOf, type Segment, segmentsOf } from "./segments.ts";
import type { SqlDatabase } from "./sql.ts";
import { chunksFrom, findStore, type Store } from "./stores.ts";
import { type Ranked, Top } from "./top.ts";
import { fuse, nearest } from "./vectors.ts";

interface SearchInput {
  readonly storeIds: readonly string[];
  /** More than one: a chunk's score is `1 - (1 - a)(1 - b)…` of its scores for each. */
  readonly queries: readonly string[];
  /** Most hits to give. */
  readonly limit: number;
  /** As `filters` of the OpenAI API. See `compileFilter`. */
  readonly filters?: unknown;
  /** Hits below it are left out. 0 to 1; default 0. */
  readonly scoreThreshold?: number | undefined;
  /** One for each query, of length 1: the ranking is then fused from that by words and that by vectors. */
  readonly vectors?: readonly Float32Array[] | undefined;
  /** For tests: see `MOST_VECTOR_BYTES`. */
  readonly mostVectorBytes?: number | undefined;
}

interface SearchHit {
  readonly storeId: string;
  readonly fileId: string;
  readonly filename: string;
  readonly attributes: Attributes;
  /** 0 to 1: the share of the highest score that any text could have for this query; with vectors, see `fuse`. */
  readonly score: number;
  /** Number of the chunk in its file, from 0. */
  readonly chunk: number;
  /** The whole chunk. */
  readonly text: string;
  /** Where the chunk is in the text of the file, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/**
 * Ranks the chunks of some stores by BM25. Synchronous: meant for a worker.
 *
 * @throws {SearchFilterError} when `filters` cannot be followed.
 */
export function search(db: SqlDatabase, input: SearchInput): SearchHit[] {
  const { queries, limit, scoreThreshold = 0 } = input;
  const wanted =
    input.filters === undefined || input.filters === null ? undefined : compileFilter(input.filters);
  const names = new Map<number, string>();
  const stores: Store[] = [];
  for (const storeId of new Set(input.storeIds)) {
    const store = findStore(db, storeId);
    if (store === undefined || store.docs === 0) continue;
    stores.push(store);
    names.set(store.store, storeId);
  }
  const { vectors } = input;
  const ranked =
    vectors === undefined
      ? rank(db, stores, queries, { limit, wanted, scoreThreshold })
      : rankBoth(db, stores, { ...input, vectors, wanted }).filter(({ score }) => score >= scoreThreshold);
  return ranked.map((each) => toHit(db, each, names.get(each.store) ?? ""));
}

/** How far down both lists are looked at: deep enough that what both have in the middle rises. */
const FUSED_DEPTH = 100;

function rankBoth(
  db: SqlDatabase,
  stores: readonly Store[],
  {
    queries,
    vectors,
    limit,
    wanted,
    mostVectorBytes,
  }: SearchInput & { readonly vectors: readonly Float32Array[]; readonly wanted: Predicate | undefined },
): Ranked[] {
  const depth = Math.max(FUSED_DEPTH, limit);
  const byWords = rank(db, stores, queries, { limit: depth, wanted, scoreThreshold: 0 });
  const byVectors = stores
    .flatMap(({ store }) => {
      const candidates = byWords.filter((each) => each.store === store);
      return nearest(db, store, { vectors, limit: depth, wanted, candidates, mostBytes: mostVectorBytes });
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, depth);
  return fuse([byWords, byVectors], limit);
}

function toHit(db: SqlDatabase, { store, doc, score }: Ranked, storeId: string): SearchHit {
  const file = new FileCursor(db, store).at(doc);
  const [chunk] = chunksFrom(db, store, doc, 1);
  if (file === undefined || chunk === undefined)
    throw new RangeError(`Chunk ${doc} of ${storeId} has no file.`);
  return {
    storeId,
    fileId: file.fileId,
    filename: file.filename,
    attributes: JSON.parse(file.attributes) as Attributes,
    score,
    chunk: doc - file.firstDoc,
    ...chunk,
  };
}

interface Query {
  readonly terms: readonly TermHash[];
  /** Per term. */
  readonly weights: number[];
  /** What a text would score that is made of nothing but each of the terms. */
  highest: number;
}

interface Part {
  readonly store: number;
  readonly segment: Segment;
  /** Runs of each term, of all queries. */
  readonly runs: ReadonlyMap<TermHash, readonly Run[]>;
}

interface RankOptions {
  readonly limit: number;
  readonly wanted: Predicate | undefined;
  readonly scoreThreshold: number;
}

function rank(
  db: SqlDatabase,
  stores: readonly Store[],
  texts: readonly string[],
  { limit, wanted, scoreThreshold }: RankOptions,
): Ranked[] {
  const docs = stores.reduce((sum, store) => sum + store.docs, 0);
  const tokens = stores.reduce((sum, store) => sum + store.tokens, 0);
  const queries: Query[] = texts
    .map((text) => ({ terms: queryTerms(text), weights: [], highest: 0 }))
    .filter(({ terms }) => terms.length > 0);
  if (docs === 0 || queries.length === 0 || limit < 1) return [];
  const terms = new Set(queries.flatMap((query) => query.terms));
  const frequency = new Map<TermHash, number>();
  const parts: Part[] = [];
  for (const { store } of stores) {
    for (const segment of segmentsOf(db, store)) {
      const runs = new Map<TermHash, Run[]>();
      for (const term of terms) {
        const found = runsOf(db, segment.segment, term);
        if (found.length === 0) continue;
        runs.set(term, found);
        const seen = found.reduce((sum, run) => sum + run.count, 0);
        frequency.set(term, (frequency.get(term) ?? 0) + seen);
      }
      if (runs.size > 0) parts.push({ store, segment, runs });
    }
  }
  for (const query of queries) {
    for (const term of query.terms) {
      const weight = inverseFrequency(docs, frequency.get(term) ?? 0);
      query.weights.push(weight);
      query.highest += weight;
    }
  }
  // Just below the threshold, so that "at least" is what it means.
  const top = new Top(limit, scoreThreshold > 0 ? scoreThreshold - 1e-6 : 0);
  for (const part of parts) rankPart(db, part, queries, Math.max(1, tokens / docs), wanted, top);
  return top.best();
}

function rankPart(
  db: SqlDatabase,
  { store, segment, runs }: Part,
  queries: readonly Query[],
  averageLength: number,
  wanted: Predicate | undefined,
  top: Top,
): void {
  const { base, width } = segment;
  const lengths = lengthsOf(db, segment.segment);
  let total: Float32Array | undefined;
  for (const { terms, weights, highest } of queries) {
    const scores = new Float32Array(width);
    for (const [index, term] of terms.entries()) {
      const weight = (weights[index] as number) / highest;
      for (const run of runs.get(term) ?? []) addScores(run, weight, scores, lengths, base, averageLength);
    }
    if (total === undefined) total = scores;
    else {
      for (let index = 0; index < width; index++) {
        total[index] = 1 - (1 - (total[index] as number)) * (1 - (scores[index] as number));
      }
    }
  }
  if (total === undefined) return;
  if (segment.dead > 0) {
    for (const { first, docs } of deadRanges(db, segment.segment))
      total.fill(0, first - base, first - base + docs);
  }
  const files = wanted && new FileCursor(db, store);
  for (let index = 0; index < width; index++) {
    const score = total[index] as number;
    if (score <= top.bar) continue;
    if (files !== undefined && wanted !== undefined && !files.matches(base + index, wanted)) continue;
    top.offer({ score, store, doc: base + index });
  }
}
