import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { PROJECT } from "../../support/codegen.ts";
import { faultsOf } from "../../support/compile.ts";
import { generate } from "../rules/generate.ts";
import { MockServer } from "./mock.ts";

const PACKAGES = join(import.meta.dirname, "node_modules");
mkdirSync(join(PROJECT, ".tmp"), { recursive: true });
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

interface Foreign {
  readonly file: string;
  readonly class: string;
  /** Header that carries the key. */
  readonly key: readonly [name: string, value: string];
  readonly config?: string;
  /** Statements that compile with the client `client`. */
  readonly typed: readonly string[];
  readonly calls: readonly (readonly [method: string, args: readonly unknown[], operation: string])[];
}

const DOCUMENTS: Readonly<Record<string, Foreign>> = {
  GitHub: {
    file: "@octokit/openapi/generated/api.github.com.json",
    class: "GitHub",
    key: ["authorization", "Bearer k-1"],
    config: "github.yaml",
    typed: [
      "const gist: Promise<string | undefined> = client.gists.get('1').then((found) => found.description ?? undefined);",
      "const names: Promise<string[]> = client.repos.listForOrg('o', { per_page: 2 }).then((all) => all.map((each) => each.name));",
      "void client.issues.create('r', { owner: 'o', title: 't', labels: ['a', { name: 'b' }] });",
      "// @ts-expect-error: the title is missing",
      "void client.issues.create('r', { owner: 'o' });",
      "void [gist, names];",
    ],
    calls: [
      ["gists.get", ["g 1"], "GET /gists/{gist_id}"],
      ["repos.listForOrg", ["octo", { per_page: 2, sort: "updated" }], "GET /orgs/{org}/repos"],
      [
        "issues.create",
        ["r", { owner: "o", title: "It fails", labels: ["bug", { name: "b" }] }],
        "POST /repos/{owner}/{repo}/issues",
      ],
      [
        "issues.update",
        [3, { owner: "o", repo: "r", state: "closed" }],
        "PATCH /repos/{owner}/{repo}/issues/{issue_number}",
      ],
      ["gists.delete", ["1"], "DELETE /gists/{gist_id}"],
    ],
  },
  Blockfrost: {
    file: "@blockfrost/openapi/openapi.yaml",
    class: "BlockfrostIoDocumentation",
    key: ["project_id", "k-1"],
    typed: [
      "const block: Promise<string | null> = client.cardanoBlocks.retrieve('1').then((found) => found.hash);",
      "void client.cardanoAssets.list({ count: 1, order: 'desc' });",
      "// @ts-expect-error: an order that there is not",
      "void client.cardanoAssets.list({ order: 'up' });",
      "void block;",
    ],
    calls: [
      ["cardanoBlocks.retrieve", ["4/5"], "GET /blocks/{hash_or_number}"],
      ["cardanoAssets.list", [{ count: 3, page: 1, order: "desc" }], "GET /assets"],
      ["cardanoAccounts.listRewards", ["stake1", { count: 1 }], "GET /accounts/{stake_address}/rewards"],
      ["cardanoEpochs.retrieve", [7], "GET /epochs/{number}"],
      ["health.listClock", [], "GET /health/clock"],
    ],
  },
  Dialogporten: {
    file: "@digdir/dialogporten-schema/swagger.verified.json",
    class: "Dialogporten",
    key: ["authorization", "Bearer k-1"],
    config: "dialogporten.yaml",
    typed: [
      "void client.dialogs.search({ limit: 2, org: ['a', 'b'] });",
      "const id: Promise<string | undefined> = client.dialogs.get('d').then((found) => found.id);",
      "void id;",
    ],
    calls: [
      ["dialogs.search", [{ limit: 2, org: ["a", "b"] }], "GET /api/v1/enduser/dialogs"],
      ["dialogs.get", ["d-1"], "GET /api/v1/enduser/dialogs/{dialogId}"],
      ["dialogs.activities.list", ["d-1"], "GET /api/v1/enduser/dialogs/{dialogId}/activities"],
      [
        "dialogs.activities.get",
        ["a-1", { dialogId: "d-1" }],
        "GET /api/v1/enduser/dialogs/{dialogId}/activities/{activityId}",
      ],
      ["parties.list", [], "GET /api/v1/enduser/parties"],
    ],
  },
};

describe.each(Object.entries(DOCUMENTS))("a client of %s", (_, foreign) => {
  it("is generated, compiles, and says nothing that the document does not allow", async () => {
    const out = mkdtempSync(join(PROJECT, ".tmp/foreign-"));
    folders.push(out);
    const path = join(PACKAGES, foreign.file);
    const config =
      foreign.config === undefined ? [] : ["--config", join(import.meta.dirname, foreign.config)];
    const { status, text } = await generate("--spec", path, ...config, "--out", out);
    expect(status, text).toBe(0);

    const use = [
      `import { ${foreign.class} } from "./index.ts";`,
      `const client = new ${foreign.class}({ apiKey: "k" });`,
      ...foreign.typed,
    ];
    expect(faultsOf(new Map([...typescriptIn(out), ["use.ts", use.join("\n")]]))).toEqual([]);

    const source = readFileSync(path, "utf8").replace(/^\uFEFF/, "");
    const server = new MockServer(path.endsWith(".yaml") ? parse(source) : JSON.parse(source));
    const baseURL = await server.listen();
    const generated = await import(pathToFileURL(join(out, "index.ts")).href);
    const client = new generated[foreign.class]({ baseURL, apiKey: "k-1" });
    for (const [method, args, operation] of foreign.calls) {
      const answer = await call(client, method, args);
      const seen = server.judged.at(-1);
      expect(seen).toMatchObject({ operation, faults: [] });
      expect(seen?.headers).toMatchObject({ [foreign.key[0]]: foreign.key[1] });
      expect(answer ?? undefined).toEqual(seen?.answer);
    }
    expect(server.judged).toHaveLength(foreign.calls.length);
    server.close();
  });
});

function typescriptIn(folder: string): [file: string, text: string][] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => [file, readFileSync(join(folder, file), "utf8")]);
}

// biome-ignore lint/suspicious/noExplicitAny: generated by the test
function call(client: any, id: string, args: readonly unknown[]): Promise<unknown> {
  const names = id.split(".");
  const method = names.pop() ?? "";
  const resource = names.reduce((at, name) => at[name], client);
  return resource[method](...args);
}
