import type { TermHash } from "../postings.ts";
import { STOP_WORDS } from "./english.ts";
import { hashTerm } from "./vocabulary.ts";
import { eachStretch, termsOf } from "./words.ts";

/** Longer questions are documents; their first terms say enough, and each term costs time. */
const MOST_TERMS = 64;

/** The terms that a query asks for, each once. Stop words are left out unless there is nothing else. */
export function queryTerms(query: string): TermHash[] {
  const terms = new Set<TermHash>();
  const stops = new Set<TermHash>();
  eachStretch(query, (start, end, kind) => {
    const stretch = query.slice(start, end);
    const into = STOP_WORDS.has(stretch.toLowerCase()) ? stops : terms;
    for (const term of termsOf(stretch, kind)) {
      if (terms.size < MOST_TERMS) into.add(hashTerm(term));
    }
  });
  return [...(terms.size > 0 ? terms : stops)];
}

/**
 * `rewrite_query`, as far as it goes without a model: the words of the question that are searched for, in their order. What
 * is left out is what `queryTerms` leaves out, so the results are the same; the answer shows what was looked for.
 */
export function rewriteQuery(query: string): string {
  const kept: string[] = [];
  eachStretch(query, (start, end) => {
    const stretch = query.slice(start, end);
    if (!STOP_WORDS.has(stretch.toLowerCase())) kept.push(stretch);
  });
  return kept.length > 0 ? kept.join(" ") : query.trim();
}
