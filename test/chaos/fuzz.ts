import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect } from "vitest";
import { compileFilter } from "../../src/compat/search/filters.ts";
import { extractText } from "../../src/compat/text/extract.ts";
import { FileTokenStore, MemoryTokenStore, OAuthCodexClient, OAuthCodexError } from "../../src/index.ts";
import { checkStorage, exportStorage, importStorage, memoryStorage } from "../../src/storage.ts";
import { docx } from "../compat/text/archives.ts";
import { jwt } from "../support/http.ts";

/** What a piece of input is made into, and what must hold then. Throws where it does not. */
interface Area<T = unknown> {
  readonly inputs: fc.Arbitrary<T>;
  readonly holds: (input: T) => Promise<void> | void;
}

const area = <T>(inputs: fc.Arbitrary<T>, holds: Area<T>["holds"]): Area<T> => ({ inputs, holds });

/** What it gives, or the error of ours that it throws instead. Any other error gets through. */
async function orRefused<T>(work: () => T | Promise<T>): Promise<T | OAuthCodexError> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof OAuthCodexError) return error;
    throw error;
  }
}

/** Values that programs trip over, and any other. */
const odd = fc.oneof(
  fc.constantFrom<unknown>("", "__proto__", "constructor", null, -1, 1e308, "\u0000", "é".repeat(50), [], {}),
  fc.jsonValue(),
);

/** An object with some of these fields, sane or not, and others. */
const objectWith = (fields: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<object> =>
  fc
    .tuple(
      fc.record(
        Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, fc.oneof(value, odd)])),
        { requiredKeys: [] },
      ),
      fc.dictionary(fc.string(), odd, { maxKeys: 2 }),
    )
    .map(([known, other]) => ({ ...other, ...known }));

/** A change of bytes that were whole: some replaced, left out or put in. */
const damage = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.nat(40),
  added: fc.uint8Array({ maxLength: 20 }),
});
type Damage = typeof damage extends fc.Arbitrary<infer T> ? T : never;

function damaged(bytes: Uint8Array, { at, removed, added }: Damage): Buffer {
  const from = Math.floor(at * bytes.length);
  return Buffer.concat([bytes.subarray(0, from), added, bytes.subarray(from + removed)]);
}

const textOrJSON = (json: fc.Arbitrary<unknown>): fc.Arbitrary<string> =>
  fc.oneof({ weight: 4, arbitrary: json.map((value) => JSON.stringify(value)) }, fc.string());

const tokenText = fc.oneof(fc.stringMatching(/^[\w.-]{1,40}$/), fc.constant(jwt()));
const tokenFields = {
  access_token: tokenText,
  refresh_token: tokenText,
  id_token: tokenText,
  expires_in: fc.oneof(fc.integer(), fc.double(), fc.string()),
  token_type: fc.string(),
  error: fc.constantFrom("invalid_grant", "server_error"),
};

const attributes = fc.dictionary(
  fc.constantFrom("a", "b", "__proto__"),
  fc.oneof(fc.string(), fc.double(), fc.boolean()),
);
const { filter } = fc.letrec<{ filter: unknown }>((tie) => ({
  filter: fc.oneof(
    { depthSize: "small" },
    odd,
    objectWith({
      type: fc.constantFrom("eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"),
      key: fc.constantFrom("a", "b", "__proto__"),
      value: odd,
    }),
    fc.record({ type: fc.constantFrom("and", "or"), filters: fc.array(tie("filter"), { maxLength: 3 }) }),
  ),
}));

/** What the areas begin with: made once. */
interface Base {
  readonly root: string;
  readonly folder: string;
  readonly exported: string;
}

const CONTENT = "The lighthouse burns until dawn.";

async function makeBase(): Promise<Base> {
  const root = await mkdtemp(join(tmpdir(), "oauth-codex-fuzz-"));
  const folder = join(root, "storage");
  const client = new OAuthCodexClient({ accessToken: "unused", compatStorageDir: folder, logLevel: "off" });
  const { id } = await client.vectorStores.create({ name: "shelf", metadata: { a: "b" } });
  const file = new File([CONTENT], "a.txt");
  await client.vectorStores.files.uploadAndPoll(id, file, { pollIntervalMs: 20 });
  await client.close();
  const exported = join(root, "exported");
  await exportStorage(exported, folder);
  return { root, folder, exported };
}

let places = 0;

/** A copy that the work may do with what it likes. */
async function withCopy(root: string, from: string, work: (copy: string) => Promise<void>): Promise<void> {
  const copy = join(root, `copy-${places++}`);
  await cp(from, copy, { recursive: true });
  try {
    await work(copy);
  } finally {
    await rm(copy, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
}

async function damageOne(folder: string, which: number, how: Damage): Promise<void> {
  const files = await filesIn(folder);
  const path = files[which % files.length] ?? "";
  await writeFile(path, damaged(await readFile(path), how));
}

/** A client whose requests all get one answer. */
const answeredWith = (tokenStore: MemoryTokenStore, answer: () => Response): OAuthCodexClient =>
  new OAuthCodexClient({ tokenStore, logLevel: "off", fetch: async () => answer() });

function areas({ root, folder, exported }: Base) {
  const docs = [docx("<w:p><w:t>one &amp; two</w:t></w:p>"), Buffer.from("<title>T</title><pre>a\nb</pre>")];
  return {
    "token answers": area(
      fc.record({
        status: fc.constantFrom(200, 200, 200, 400, 401, 503),
        body: textOrJSON(objectWith(tokenFields)),
      }),
      async ({ status, body }) => {
        const tokenStore = new MemoryTokenStore();
        await tokenStore.save({ accessToken: jwt({ exp: 1 }), refreshToken: "refresh-1", expiresAt: 1 });
        const client = answeredWith(tokenStore, () => new Response(body, { status }));
        await orRefused(() => client.refreshIfNeeded({ force: true }));
        const kept = await tokenStore.load();
        // The login is never made worse: a refresh token is there, the old one or one of the answer.
        expect(kept?.accessToken).toMatch(/^[\x21-\x7e]+$/);
        expect(kept?.refreshToken === "refresh-1" || body.includes(JSON.stringify(kept?.refreshToken))).toBe(
          true,
        );
      },
    ),
    "callback URLs": area(
      fc.record({
        base: fc.constantFrom(
          "http://localhost:1455/auth/callback",
          "/auth/callback",
          "",
          "x:",
          "https://a b/",
        ),
        params: fc.array(
          fc.tuple(fc.constantFrom("code", "state", "error", "error_description", "é"), fc.string()),
        ),
        joint: fc.constantFrom("?", "#", "&", "??", " "),
        right: fc.boolean(),
      }),
      async ({ base, params, joint, right }) => {
        let asked = 0;
        const client = answeredWith(new MemoryTokenStore(), () => {
          asked++;
          return new Response("{}", { status: 400 });
        });
        const { url } = await client.startLogin();
        const state = new URL(url).searchParams.get("state") ?? "";
        const given: [string, string][] = right ? [...params, ["state", state]] : params;
        const result = await orRefused(() =>
          client.finishLogin(`${base}${joint}${new URLSearchParams(given)}`),
        );
        expect(result).toBeInstanceOf(OAuthCodexError);
        // No code is sent anywhere on the word of an answer that belongs to no login of ours.
        if (!right) expect(asked).toBe(0);
      },
    ),
    "auth.json": area(
      fc.oneof(
        textOrJSON(objectWith({ ...tokenFields, tokens: objectWith(tokenFields), profile: fc.string() })).map(
          (text) => Buffer.from(text),
        ),
        damage.map((how) =>
          damaged(Buffer.from(JSON.stringify({ access_token: jwt(), refresh_token: "r" })), how),
        ),
      ),
      async (bytes) => {
        const path = join(root, `auth-${places++}.json`);
        await writeFile(path, bytes, { mode: 0o600 });
        const store = new FileTokenStore(path);
        const found = await orRefused(() => store.load());
        if (found && !(found instanceof OAuthCodexError)) expect(found.accessToken).toMatch(/./);
        const login = { accessToken: jwt(), refreshToken: "r-2" };
        const saved = await orRefused(() => store.save(login));
        if (!(saved instanceof OAuthCodexError)) expect(await store.load()).toMatchObject(login);
        await rm(path, { force: true });
      },
    ),
    "storage files": area(fc.tuple(fc.nat(), damage), ([which, how]) =>
      withCopy(root, folder, async (copy) => {
        await damageOne(copy, which, how);
        await orRefused(() => checkStorage(copy, { bytes: true }));
        await using client = new OAuthCodexClient({
          accessToken: "unused",
          compatStorageDir: copy,
          logLevel: "off",
        });
        const list = await orRefused(() => client.files.list());
        for (const { id } of list instanceof OAuthCodexError ? [] : list.data) {
          await orRefused(() => client.files.retrieveContent(id));
        }
      }),
    ),
    filters: area(fc.tuple(filter, attributes), async ([given, of]) => {
      const wanted = await orRefused(() => compileFilter(given));
      if (!(wanted instanceof OAuthCodexError)) expect(typeof wanted(of)).toBe("boolean");
    }),
    exports: area(fc.tuple(fc.nat(), damage), ([which, how]) =>
      withCopy(root, exported, async (copy) => {
        await damageOne(copy, which, how);
        const storage = memoryStorage();
        const report = await orRefused(() => importStorage(copy, storage));
        if (!(report instanceof OAuthCodexError)) return;
        for (const table of ["files", "vector_stores"] as const) {
          expect((await storage.list(table, { order: "asc", limit: 1 })).rows).toEqual([]);
        }
      }),
    ),
    documents: area(
      fc.tuple(fc.nat(1), damage, fc.constantFrom("docx", "html", "txt", "pdf", "csv", "json")),
      async ([which, how, ending]) => {
        const bytes = damaged(docs[which] ?? Buffer.alloc(0), how);
        const found = await orRefused(() => extractText(bytes, { filename: `a.${ending}` }));
        if (!(found instanceof OAuthCodexError)) expect(found.text.trim()).not.toBe("");
      },
    ),
  };
}

export type AreaName = keyof ReturnType<typeof areas>;

/** Areas in which each input costs threads and files. */
const DEAR: ReadonlySet<string> = new Set(["storage files", "exports", "auth.json"]);

/** @returns how many inputs each area got. */
export async function fuzz({
  seed,
  runs,
  seconds,
}: {
  seed: number;
  /** Of the dear ones it is a tenth. */
  runs: number;
  /** For each area. */
  seconds: number;
}): Promise<ReadonlyMap<AreaName, number>> {
  const base = await makeBase();
  const counts = new Map<AreaName, number>();
  try {
    const all = areas(base);
    for (const name of Object.keys(all).filter((name): name is AreaName => name in all)) {
      // Each area is of its own type; together they are of none.
      const { inputs, holds } = all[name] as Area;
      let count = 0;
      const property = fc.asyncProperty(inputs, async (input) => {
        count++;
        await holds(input);
      });
      await fc.assert(property, {
        seed,
        numRuns: DEAR.has(name) ? Math.ceil(runs / 10) : runs,
        interruptAfterTimeLimit: seconds * 1000,
        markInterruptAsFailure: false,
      });
      counts.set(name, count);
    }
    return counts;
  } finally {
    await rm(base.root, { recursive: true, force: true, maxRetries: 5 });
  }
}
