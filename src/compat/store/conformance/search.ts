import { type Change, refusalOf } from "../port.ts";
import type { StoreFileStatus } from "../schema.ts";
import { type CaseOf, failure, holds, same } from "./case.ts";
import { entryOf, found, indexTexts, placeRow } from "./fixtures.ts";

const TEXTS = { 1: "The harbour closes at nine in winter.", 2: "The lighthouse burns until dawn." };

function setStatus(id: string, status: StoreFileStatus): Change {
  return { op: "update", table: "store_files", where: { id }, set: { status } };
}

export const searchCases: readonly CaseOf[] = [
  {
    name: "search: finds by their words the chunks of one store, with what belongs to them",
    async run(open) {
      const storage = await open();
      await indexTexts(storage, "vs_1", TEXTS, { season: "winter" });
      await indexTexts(storage, "vs_2", { 3: "A harbour in another store." });
      const hits = await storage.search({ storeId: "vs_1", queries: ["harbour"], limit: 10 });
      same(hits.length, 1, "how many were found");
      const { fileId, filename, attributes, text, score = -1 } = hits[0] ?? {};
      const expected = ["file-1", "1.txt", { season: "winter" }, TEXTS[1]];
      same([fileId, filename, attributes, text], expected, "what was found");
      holds(score > 0 && score <= 1, `A score is above 0 and at most 1, not ${score}.`);
      same(await found(storage, "vs_1", "zeppelin"), [], "what is found by a word that is nowhere");
      same(await found(storage, "vs_none", "harbour"), [], "what is found in a store that never was");
      const both = await storage.search({ storeId: "vs_1", queries: ["harbour", "lighthouse"], limit: 10 });
      same(both.map(({ fileId }) => fileId).sort(), ["file-1", "file-2"], "what two queries find");
    },
  },
  {
    name: "search: gives the best first, as many as asked for, and none below the threshold",
    async run(open) {
      const storage = await open();
      const filler = "words of no matter ".repeat(20);
      await indexTexts(storage, "vs_1", { 1: `harbour ${filler}`, 2: "harbour harbour", 3: filler });
      const hits = await storage.search({ storeId: "vs_1", queries: ["harbour"], limit: 10 });
      const ids = hits.map(({ fileId }) => fileId);
      same(ids, ["file-2", "file-1"], "what was found");
      const [best = 0, second = 0] = hits.map(({ score }) => score);
      holds(best >= second, "The best comes first.");
      same(await found(storage, "vs_1", "harbour", { limit: 1 }), ["file-2"], "the first one");
      const scoreThreshold = (best + second) / 2;
      same(
        await found(storage, "vs_1", "harbour", { scoreThreshold }),
        ["file-2"],
        "what is above a threshold",
      );
    },
  },
  {
    name: "search: serves what is completed or waits for vectors, whatever the index holds",
    async run(open) {
      const storage = await open();
      await indexTexts(storage, "vs_1", TEXTS);
      const served: readonly (readonly [StoreFileStatus, string[]])[] = [
        ["completed", ["file-1"]],
        ["embedding", ["file-1"]],
        ["in_progress", []],
        ["failed", []],
        ["cancelled", []],
      ];
      for (const [status, expected] of served) {
        await storage.commit([setStatus("vs_1/file-1", status)]);
        same(await found(storage, "vs_1", "harbour"), expected, `what is found of a file that is ${status}`);
      }
    },
  },
  {
    name: "search: filters by attributes, by new ones as soon as they are set",
    async run(open) {
      const storage = await open();
      await indexTexts(storage, "vs_1", { 1: "harbour one" }, { year: 2020, place: "north" });
      const matching = async (filters: object): Promise<boolean> =>
        (await found(storage, "vs_1", "harbour", { filters })).length > 0;
      const year = { type: "gte", key: "year", value: 2020 };
      const south = { type: "eq", key: "place", value: "south" };
      same(await matching(year), true, "a comparison that holds");
      same(await matching(south), false, "one that does not");
      same(await matching({ type: "or", filters: [south, year] }), true, "one of two");
      same(await matching({ type: "and", filters: [south, year] }), false, "both of two");
      const attributes = { year: 2020, place: "south" };
      await storage.commit([{ op: "setAttributes", storeId: "vs_1", fileId: "file-1", attributes }]);
      same(await matching(south), true, "a comparison with what was set");
    },
  },
  {
    name: "search: finds nothing of what was taken out, file or store",
    async run(open) {
      const storage = await open();
      await indexTexts(storage, "vs_1", TEXTS);
      await indexTexts(storage, "vs_2", { 3: "Another harbour." });
      await storage.commit([{ op: "unindex", where: { file_id: "file-1" } }]);
      same(await found(storage, "vs_1", "harbour"), [], "what is found of the file");
      same(await found(storage, "vs_1", "lighthouse"), ["file-2"], "what is found of the other file");
      await storage.commit([{ op: "unindexStore", storeId: "vs_1" }]);
      same(await found(storage, "vs_1", "lighthouse"), [], "what is found in the store");
      same(await found(storage, "vs_2", "harbour"), ["file-3"], "what is found in the other store");
    },
  },
  {
    name: "search: replaces what it had of a file that is indexed anew",
    async run(open) {
      const storage = await open();
      await indexTexts(storage, "vs_1", TEXTS);
      const entry = entryOf("vs_1", { id: "file-1", filename: "1.txt" }, ["The ferry leaves."]);
      await storage.commit([{ op: "index", entry }]);
      same(await found(storage, "vs_1", "ferry"), ["file-1"], "what the new text finds");
      same(await found(storage, "vs_1", "harbour"), [], "what the old text finds");
    },
  },
  {
    name: "search: changes its index with the commit or not at all",
    async run(open) {
      const storage = await open();
      await indexTexts(storage, "vs_1", TEXTS);
      const entry = entryOf("vs_1", { id: "file-2", filename: "2.txt" }, ["A harbour by night."]);
      await failure(
        storage.commit([
          { op: "index", entry },
          { op: "unindex", where: { file_id: "file-1" } },
          { op: "insert", table: "store_files", row: placeRow("vs_1", "file-1") },
        ]),
        "a commit that inserts a row twice",
      );
      same(await found(storage, "vs_1", "harbour"), ["file-1"], "what is found afterwards");
    },
  },
];

const CHUNKS = ["by the sea", "on the square", "in the wood"];

/** Chunks of one file with a vector each; nothing where the engine keeps no vectors. */
export const vectorCases: readonly CaseOf[] = [
  {
    name: "vectors: gives the texts of chunks in their order",
    async run(open) {
      const storage = await open();
      if (storage.vectors === undefined) return;
      await indexTexts(storage, "vs_1", {});
      const file = { id: "file-1", filename: "1.txt" };
      await storage.commit([{ op: "index", entry: entryOf("vs_1", file, CHUNKS) }]);
      const place = { storeId: "vs_1", fileId: "file-1" };
      same(await storage.vectors.chunks(place, 0, 9), CHUNKS, "all chunks");
      same(await storage.vectors.chunks(place, 1, 1), CHUNKS.slice(1, 2), "the second chunk");
      same(await storage.vectors.chunks(place, 3, 9), [], "what is behind the last one");
    },
  },
  {
    name: "vectors: finds by them what words do not, and refuses those of another length",
    async run(open) {
      const storage = await open();
      if (storage.vectors === undefined) return;
      await indexTexts(storage, "vs_1", { 1: "by the sea", 2: "on the square" });
      same(await storage.vectors.dimensions("vs_1"), undefined, "the length where there are none");
      const set = (fileId: string, ...data: number[]): Change => ({
        op: "setVectors",
        entry: { storeId: "vs_1", fileId, from: 0, dimensions: data.length, data: Float32Array.from(data) },
      });
      await storage.commit([set("file-1", 1, 0), set("file-2", 0, 1)]);
      same(await storage.vectors.dimensions("vs_1"), 2, "the length");
      const vectors = [Float32Array.from([0, 1])];
      same((await found(storage, "vs_1", "plaza", { vectors }))[0], "file-2", "what lies nearest");
      const error = await failure(storage.commit([set("file-2", 0, 0, 1)]), "a vector of another length");
      same(
        refusalOf(error)?.code,
        "embedding_dimensions",
        "the code of the refusal (otherDimensions() makes it)",
      );
    },
  },
];
