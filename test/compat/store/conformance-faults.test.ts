import { describe, expect, it } from "vitest";
import {
  type Change,
  type MakeStorage,
  memoryStorage,
  type Storage,
  storageConformance,
  type UpkeepPort,
  type VectorPort,
} from "../../../src/storage.ts";

/** An engine that does everything as another, but for a few methods. */
function but(engine: Storage, methods: (engine: Storage) => Partial<Storage>): Storage {
  const own: Partial<Storage> = methods(engine);
  return new Proxy(engine, {
    get(target, name) {
      if (name in own) return own[name as keyof Storage];
      const value: unknown = target[name as keyof Storage];
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
}

const faulty =
  (methods: (engine: Storage) => Partial<Storage>): MakeStorage =>
  () =>
    but(memoryStorage(), methods);

/** An engine that makes something else of each change, or nothing. */
const changing = (change: (each: Change) => readonly Change[]): MakeStorage =>
  faulty((engine) => ({ commit: (changes, blobs) => engine.commit(changes.flatMap(change), blobs) }));

/** An engine that commits one change after the other, each for itself. */
const stepwise = faulty((engine) => ({
  commit: async (changes, blobs) => {
    for (const each of changes) await engine.commit([each]);
    await engine.commit([], blobs);
  },
}));

/** One storage for a place, which its handles share; `own` is what each handle keeps for itself. */
function sharing(own: (shared: Storage, handle: Storage) => Partial<Storage>): MakeStorage {
  const places = new Map<string, Storage>();
  return (place) => {
    const shared = places.get(place) ?? memoryStorage();
    places.set(place, shared);
    return but(shared, () => ({ close: async () => {}, ...own(shared, memoryStorage()) }));
  };
}

const vectors = (engine: Storage): VectorPort => engine.vectors as VectorPort;
const upkeep = (engine: Storage): UpkeepPort => engine.upkeep as UpkeepPort;
const without = (op: Change["op"]): MakeStorage => changing((each) => (each.op === op ? [] : [each]));

/** For each case an engine with a fault that it has to find. */
const FAULTS: Readonly<Record<string, MakeStorage>> = {
  "rows: gives back what was committed, and undefined for what was not": faulty((engine) => ({
    get: async (table, id) => (await engine.get(table, id)) ?? (null as never),
  })),
  "rows: keeps JSON, nulls, texts of any script and large numbers as they were": changing((each) =>
    each.op === "insert" && each.table === "vector_stores"
      ? [{ ...each, row: { ...each.row, name: [...each.row.name].filter((c) => c < "\uac00").join("") } }]
      : [each],
  ),
  "rows: gives out copies, so that what is done to one changes nothing": faulty((engine) => {
    const given = new Map<string, never>();
    return {
      get: async (table, id) => {
        const row = given.get(id) ?? ((await engine.get(table, id)) as never);
        given.set(id, row);
        return row;
      },
    };
  }),
  "lists: walks in both directions, page by page": faulty((engine) => ({
    list: (table, query) =>
      engine.list(table, query.before === undefined ? query : { ...query, before: undefined }),
  })),
  "lists: goes on behind a row that was deleted meanwhile": faulty((engine) => ({
    list: async (table, query) => {
      const gone = query.after !== undefined && (await engine.get(table, query.after)) === undefined;
      return await engine.list(table, gone ? { ...query, after: undefined } : query);
    },
  })),
  "lists: refuses a cursor that never was": faulty((engine) => ({
    list: async (table, query) => await engine.list(table, query).catch(() => ({ rows: [], more: false })),
  })),
  "conditions: understands every kind of them": faulty((engine) => ({
    list: async (table, { where, ...query }) => {
      const plain = Object.entries(where ?? {}).map(([column, condition]) => [
        column,
        typeof condition === "object" && condition !== null && "unsetOrAfter" in condition
          ? undefined
          : condition,
      ]);
      return await engine.list(table, { ...query, where: Object.fromEntries(plain) });
    },
  })),
  "counts: counts and sums by the values of a column": faulty((engine) => ({
    count: async (table, { sum: _, ...query }) => await engine.count(table, query),
  })),
  "counts: counts all rows together, also when there are none": faulty((engine) => ({
    count: async (table, query) => (await engine.count(table, query)).filter(({ count }) => count > 0),
  })),
  "commits: makes all changes or none": stepwise,
  "commits: refuses by what was to be said, and only where a condition does not hold": faulty((engine) => ({
    commit: (changes, blobs) =>
      engine.commit(changes, blobs).catch((error) => {
        throw new Error(error.message);
      }),
  })),
  "commits: sees in its conditions what it has changed so far": faulty((engine) => ({
    commit: async (changes, blobs) => {
      const isCondition = ({ op }: Change): boolean => op === "require" || op === "forbid";
      await engine.commit(
        [...changes.filter(isCondition), ...changes.filter((each) => !isCondition(each))],
        blobs,
      );
    },
  })),
  "commits: changes every row that matches, and no other": changing((each) =>
    each.op === "delete" ? [{ ...each, where: {} }] : [each],
  ),
  "commits: deletes rows of one table without what they hang on": changing((each) =>
    each.op === "delete" && each.table === "upload_parts"
      ? [each, { op: "delete", table: "uploads", where: {} }]
      : [each],
  ),
  "commits: does not take the same id twice": changing((each) =>
    each.op === "insert" && each.table === "files"
      ? [{ op: "delete", table: "files", where: { id: each.row.id } }, each]
      : [each],
  ),
  "commits: lets one of several that exclude each other through": faulty((engine) => ({
    // A condition that is looked at before, and not in the same moment.
    commit: async (changes, blobs) => {
      await engine.commit(changes.filter(({ op }) => op === "forbid"));
      const overwriting = changes
        .filter(({ op }) => op !== "forbid")
        .flatMap((each): Change[] =>
          each.op === "insert" && each.table === "files"
            ? [{ op: "delete", table: "files", where: { id: each.row.id } }, each]
            : [each],
        );
      await new Promise((resolve) => setTimeout(resolve, 5));
      await engine.commit(overwriting, blobs);
    },
  })),
  "bytes: takes them in piece by piece and names them by their digests": faulty((engine) => ({
    stage: async (source) => ({ ...(await engine.stage(source)), sha256: "f".repeat(64) }),
  })),
  "bytes: keeps bytes that are none": faulty((engine) => ({
    commit: (changes, blobs) =>
      engine.commit(changes, { ...blobs, adopt: (blobs?.adopt ?? []).filter(({ bytes }) => bytes > 0) }),
  })),
  "bytes: stay as long as a row names them, and no longer": faulty((engine) => ({
    commit: (changes, blobs) => engine.commit(changes, { ...blobs, release: [] }),
  })),
  "bytes: are nobody's before they are committed, and gone when they are thrown away": faulty((engine) => ({
    stage: async (source) => {
      const staged = await engine.stage(source);
      await engine.commit([], { adopt: [staged] });
      return staged;
    },
  })),
  "bytes: passes on what their source throws": faulty((engine) => ({
    stage: async (source) =>
      await engine.stage(source).catch((error) => {
        throw new Error(error.message);
      }),
  })),
  "search: finds by their words the chunks of one store, with what belongs to them": faulty((engine) => ({
    search: async (request) => (await engine.search(request)).map((hit) => ({ ...hit, attributes: null })),
  })),
  "search: gives the best first, as many as asked for, and none below the threshold": faulty((engine) => ({
    search: async (request) => (await engine.search(request)).reverse(),
  })),
  "search: serves what is completed or waits for vectors, whatever the index holds": faulty((engine) => ({
    search: async (request) => {
      const hits = await engine.search(request);
      const rows = await Promise.all(
        hits.map(({ fileId }) => engine.get("store_files", `${request.storeId}/${fileId}`)),
      );
      return hits.filter((_, index) => rows[index]?.status === "completed");
    },
  })),
  "search: filters by attributes, by new ones as soon as they are set": without("setAttributes"),
  "search: finds nothing of what was taken out, file or store": without("unindexStore"),
  "search: replaces what it had of a file that is indexed anew": faulty((engine) => {
    const known = new Set<string>();
    return {
      commit: (changes, blobs) =>
        engine.commit(
          changes.filter((each) => {
            if (each.op !== "index") return true;
            const had = known.has(each.entry.fileId);
            known.add(each.entry.fileId);
            return !had;
          }),
          blobs,
        ),
    };
  }),
  "search: changes its index with the commit or not at all": stepwise,
  "vectors: gives the texts of chunks in their order": faulty((engine) => ({
    vectors: {
      ...vectors(engine),
      chunks: async (place, _, limit) => await vectors(engine).chunks(place, 0, limit),
    },
  })),
  "vectors: finds by them what words do not, and refuses those of another length": faulty((engine) => ({
    search: ({ vectors: _, ...request }) => engine.search(request),
  })),
  "indexing: a file that waits is indexed, and found from then on": without("index"),
  "exclusive: one at a time has a name, and it is free when that one lets go": faulty((engine) => ({
    exclusive: (name) => ({ ...engine.exclusive(name), release: async () => {} }),
  })),
  "upkeep: sweeps what no row names, and tells the room that is taken": faulty((engine) => ({
    upkeep: {
      usage: () => upkeep(engine).usage(),
      sweep: async () => ({ blobs: 0, staged: 0 }),
    },
  })),
  "handles: see what others have committed, rows and bytes": sharing((_, handle) => ({
    stage: (source) => handle.stage(source),
    discard: (staged) => handle.discard(staged),
    read: (sha256) => handle.read(sha256),
  })),
  "handles: find what was committed before they were opened": () => memoryStorage(),
  "handles: exclude each other, in commits and by names": sharing((_, handle) => ({
    exclusive: (name) => handle.exclusive(name),
  })),
};

const cases = storageConformance(() => memoryStorage(), { shared: true });

describe("the conformance suite", () => {
  it("has a fault for each of its cases", () => {
    expect(Object.keys(FAULTS).sort()).toEqual(cases.map(({ name }) => name).sort());
  });

  it.each(Object.entries(FAULTS))("finds a fault: %s", async (name, makeStorage) => {
    const found = storageConformance(makeStorage, { shared: true }).find((each) => each.name === name);
    // What the suite says, or the engine's own error in the middle of a case: never a slip of the suite.
    const names = expect.stringMatching(/^(ConformanceError|Refused|StorageError)$/);
    await expect(found?.run()).rejects.toMatchObject({ name: names });
  });

  it("has nothing against handles that do share", async () => {
    const shared = storageConformance(
      sharing(() => ({})),
      { shared: true },
    );
    for (const { name, run } of shared.filter((each) => each.name.startsWith("handles"))) {
      await run().catch((error) => expect.fail(`${name}: ${error}`));
    }
  });
});
