import { messageOf } from "../../runtime/errors/message.ts";
import { StorageError } from "../../runtime/errors/storage.ts";
import type { Embed } from "../../runtime/option-types.ts";
import { nap } from "../../runtime/sleep.ts";
import { apiError } from "../errors.ts";
import { commitIf } from "../store/conditional.ts";
import { type Change, otherDimensions, refusalOf, type Storage, type VectorPort } from "../store/port.ts";
import type { StoreFileRow } from "../store/schema.ts";
import { AT_ONCE, checkedVectors } from "./vectors.ts";

/** Milliseconds between two looks at files that the indexer is still at. */
const LOOK_MS = 100;

const embedders = new WeakMap<Storage, Map<Embed, Embedder>>();

/** One for each hook and storage: clients that share both do not do the work twice. */
export function embedderOf(storage: Storage, embed: Embed): Embedder {
  const known = embedders.get(storage) ?? new Map<Embed, Embedder>();
  embedders.set(storage, known);
  const embedder = known.get(embed) ?? new Embedder(storage, embed);
  known.set(embed, embedder);
  return embedder;
}

/**
 * Gives files their vectors, once the indexer has cut them into chunks. Runs where the hook is, on the caller's side: the
 * threads of the storage know no functions of the caller. What it has not done when the process ends waits for the next
 * client with a hook that looks at it.
 */
export class Embedder {
  readonly #storage: Storage;
  readonly #embed: Embed;
  readonly #vectors: VectorPort;
  #running = false;
  #wanted = false;

  constructor(storage: Storage, embed: Embed) {
    if (storage.vectors === undefined) {
      throw new StorageError(
        `This storage (${storage.kind}) keeps no vectors: leave out the embed option, or use another storage.`,
        { code: "storage_without_vectors" },
      );
    }
    this.#storage = storage;
    this.#vectors = storage.vectors;
    this.#embed = embed;
  }

  /** Tells that there may be work; returns at once. */
  wake(): void {
    this.#wanted = true;
    if (this.#running) return;
    this.#running = true;
    this.#run()
      // The storage was closed or cannot be used: whoever looks next hears of it from their own call.
      .catch(() => {})
      .finally(() => {
        this.#running = false;
      });
  }

  /**
   * The vectors of queries; undefined for a store that has none to compare them with.
   *
   * @throws {BadRequestError} `embedding_dimensions` when they are not as long as those of the store.
   */
  async queryVectors(storeId: string, queries: readonly string[]): Promise<Float32Array[] | undefined> {
    const stored = await this.#vectors.dimensions(storeId);
    if (stored === undefined) return undefined;
    const { dimensions, data } = checkedVectors(await this.#embed([...queries]), queries.length);
    if (dimensions !== stored) throw apiError(otherDimensions(stored, dimensions));
    return queries.map((_, index) => data.slice(index * dimensions, (index + 1) * dimensions));
  }

  async #run(): Promise<void> {
    while (this.#wanted) {
      this.#wanted = false;
      for (;;) {
        const [next] = await this.#waiting({ status: "embedding" });
        if (next) await this.#embedFile(next);
        else if ((await this.#waiting({ status: "in_progress", embed: 1 })).length === 0) break;
        // Keeps no program alive: what is not indexed yet has no vectors to wait for.
        else await nap(LOOK_MS, undefined, { holds: false });
      }
    }
  }

  async #waiting(where: Pick<Partial<StoreFileRow>, "status" | "embed">): Promise<StoreFileRow[]> {
    return (await this.#storage.list("store_files", { where, order: "asc", limit: 1 })).rows;
  }

  async #embedFile(row: StoreFileRow): Promise<void> {
    const place = { storeId: row.store_id, fileId: row.file_id };
    try {
      for (let from = 0; ; from += AT_ONCE) {
        const texts = await this.#vectors.chunks(place, from, AT_ONCE);
        if (texts.length === 0) break;
        const { dimensions, data } = checkedVectors(await this.#hook(texts), texts.length);
        await this.#commit(row, { op: "setVectors", entry: { ...place, from, dimensions, data } });
      }
      await this.#commit(row, set(row, { status: "completed" }));
    } catch (error) {
      // By its code: a refusal that comes from the engine's thread is a copy.
      if (refusalOf(error)?.code === OUTDATED.code) return;
      if (error instanceof StorageError && error.code !== "embed_result") throw error;
      const { message } = error as { message?: unknown };
      const why = { code: "server_error", message: String(message ?? error) };
      // Out of the index again: half a file would be found by chance.
      const changes: Change[] = [
        { op: "unindex", where: mine(row) },
        set(row, { status: "failed", error: why }),
      ];
      await commitIf(this.#storage, [stillMine(row), ...changes]);
    }
  }

  async #hook(texts: string[]): Promise<unknown> {
    try {
      return await this.#embed(texts);
    } catch (error) {
      throw new Error(`The embed option failed: ${messageOf(error)}`, { cause: error });
    }
  }

  /** Refused when the file was deleted or ordered anew meanwhile. */
  async #commit(row: StoreFileRow, ...changes: Change[]): Promise<void> {
    await this.#storage.commit([stillMine(row), ...changes]);
  }
}

const OUTDATED = { status: 409, message: "out of date", code: "out_of_date" } as const;

function stillMine(row: StoreFileRow): Change {
  return { op: "require", table: "store_files", where: mine(row), otherwise: OUTDATED };
}

function mine({ id, ticket }: StoreFileRow): { id: string; ticket: string; status: "embedding" } {
  return { id, ticket, status: "embedding" };
}

function set(row: StoreFileRow, values: Partial<StoreFileRow>): Change {
  return { op: "update", table: "store_files", where: mine(row), set: values };
}
