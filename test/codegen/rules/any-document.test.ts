import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, it } from "vitest";
import { emitRestClient } from "../../../codegen/emit/rest-client.ts";
import { emitValidators } from "../../../codegen/emit/validators.ts";
import { CodegenError } from "../../../codegen/model/errors.ts";
import type { SdkModel } from "../../../codegen/model/types.ts";
import { readConfig } from "../../../codegen/rules/config.ts";
import { withFacts } from "../../../codegen/rules/facts.ts";
import { readGiven } from "../../../codegen/rules/given-document.ts";
import { restModel } from "../../../codegen/rules/model.ts";
import { PROJECT } from "../../support/codegen.ts";
import { faultsOf } from "../../support/compile.ts";
import { anyDocument } from "./any-document.fixture.ts";

const folder = mkdtempSync(join(tmpdir(), "any-document-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const BASE = { path: join(PROJECT, "src/rest/client.ts"), name: "RestClient" };
const MEMBERS = new Set(["call", "request", "withOptions"]);
const SEED = Number(process.env["ANY_DOCUMENT_SEED"] ?? Date.now() % 2 ** 31);
const COUNT = Number(process.env["ANY_DOCUMENT_COUNT"] ?? 40);

/** Validators are made where a profile looks at params, which that of another API does not. */
function withValidators(model: SdkModel): SdkModel {
  const [profile] = model.profiles;
  return { ...model, profiles: [{ ...profile, otherwise: "unsupported" }] };
}

/** A client and validators of its params; or nothing, where the document is refused as it should be. */
function made(document: unknown, at: number): [file: string, text: string][] {
  const path = join(folder, `${at}.json`);
  writeFileSync(path, JSON.stringify(document, undefined, 1));
  try {
    const read = withFacts(readGiven(path), readConfig(undefined), MEMBERS);
    const model = restModel(read, BASE);
    return [...emitRestClient(model, read.client, ["Generated."]), ...emitValidators(withValidators(model))];
  } catch (error) {
    if (!(error instanceof CodegenError)) throw new Error(`${JSON.stringify(document)}`, { cause: error });
    for (const { file, line } of error.problems) {
      expect({ file, line, error }).toMatchObject({ file: path, line: expect.any(Number) });
    }
    return [];
  }
}

it(`any document of OpenAPI gives code that compiles, or is refused with its line (ANY_DOCUMENT_SEED=${SEED})`, () => {
  const documents = fc.sample(anyDocument, { seed: SEED, numRuns: COUNT });
  // All in one program: the compiler reads what they stand on once.
  const files = documents.flatMap((document, at) =>
    made(document, at).map(([file, text]): [string, string] => [`${at}/${file}`, text]),
  );
  const faults = faultsOf(new Map(files)).map(
    (fault) => `${fault}\n${JSON.stringify(documents[Number.parseInt(fault, 10)])}`,
  );
  expect(faults).toEqual([]);
  const clients = files.filter(([file]) => file.endsWith("/client.ts"));
  expect(clients.length).toBeGreaterThan(COUNT / 4);
});
