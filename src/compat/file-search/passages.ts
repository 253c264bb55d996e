import type { ResponseFileSearchToolCall } from "../../generated/resources/responses/responses.ts";
import { mark } from "./marks.ts";

export type Passage = ResponseFileSearchToolCall.Result;

type FileCitation = {
  readonly type: "file_citation";
  readonly file_id: string;
  readonly filename: string;
  readonly index: number;
};

/** The files that a conversation has come upon, numbered in that order: a model cites a file by its number. */
export class Sources {
  readonly #files: { readonly file_id: string; readonly filename: string }[] = [];
  readonly #labels = new Map<string, number>();

  /** Without any there is nothing to cite, and no mark to look for. */
  get empty(): boolean {
    return this.#files.length === 0;
  }

  label({ file_id = "", filename = "" }: Pick<Passage, "file_id" | "filename">): number {
    const known = this.#labels.get(file_id);
    if (known !== undefined) return known;
    const label = this.#files.push({ file_id, filename });
    this.#labels.set(file_id, label);
    return label;
  }

  find(fileId: unknown): number | undefined {
    return this.#labels.get(String(fileId));
  }

  /** Labels that were never given out are a model's mistake, and cite nothing. */
  cite(labels: readonly number[], index: number): FileCitation[] {
    return labels.flatMap((label) => {
      const file = this.#files[label - 1];
      return file ? [{ type: "file_citation" as const, index, ...file }] : [];
    });
  }
}

/** The result of a search as the model reads it. */
export function passagesText(passages: readonly Passage[], sources: Sources): string {
  if (passages.length === 0) return "Nothing was found. Other words may find more.";
  const found = passages.map(
    (passage) => `${mark(sources.label(passage))} ${passage.filename}\n${passage.text}`,
  );
  return [
    "Passages from the files, best first, each below the mark and the name of its file. " +
      `Behind every statement that rests on a passage write its mark, exactly as it stands here, e.g. ${mark(1)}.`,
    ...found,
  ].join("\n\n");
}

export const FORGOTTEN =
  "The passages that were found are no longer at hand. Search again if they are needed.";
export const FAILED =
  'The search failed: its arguments must be {"queries": ["...", ...]} with at least one query.';
