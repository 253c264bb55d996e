import type { Attributes, Predicate } from "./filters.ts";
import type { SqlDatabase } from "./sql.ts";
import { filesFrom, type IndexedFile } from "./stores.ts";

const LARGEST_BATCH = 256;

/**
 * Finds the file of a document, for documents that come in rising order. Reads ahead the more, the closer together they
 * are: a filter that few files pass is asked about nearly all of them.
 */
export class FileCursor {
  readonly #db: SqlDatabase;
  readonly #store: number;
  #files: IndexedFile[] = [];
  #index = 0;
  #batch = 1;
  #judged = -1;
  #verdict = false;

  constructor(db: SqlDatabase, store: number) {
    this.#db = db;
    this.#store = store;
  }

  at(doc: number): IndexedFile | undefined {
    while (this.#index < this.#files.length) {
      const file = this.#files[this.#index] as IndexedFile;
      if (doc < file.firstDoc + file.docs) return doc >= file.firstDoc ? file : undefined;
      this.#index++;
    }
    this.#files = filesFrom(this.#db, this.#store, doc, this.#batch);
    this.#index = 0;
    this.#batch = Math.min(this.#batch * 2, LARGEST_BATCH);
    const [file] = this.#files;
    return file !== undefined && doc >= file.firstDoc && doc < file.firstDoc + file.docs ? file : undefined;
  }

  matches(doc: number, wanted: Predicate): boolean {
    const file = this.at(doc);
    if (file === undefined) return false;
    if (file.file !== this.#judged) {
      this.#judged = file.file;
      this.#verdict = wanted(JSON.parse(file.attributes) as Attributes);
    }
    return this.#verdict;
  }
}
