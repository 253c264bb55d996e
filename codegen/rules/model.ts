import { buildModel } from "../model/build.ts";
import { type ClientClass, clientMemberProblems } from "../model/client-members.ts";
import { readFacts, type SpecFacts } from "../model/document.ts";
import { type Problem, throwProblems } from "../model/errors.ts";
import { extended } from "../model/manifest.ts";
import { manifestSchema } from "../model/manifest-schema.ts";
import { listMethods } from "../model/methods.ts";
import { type DocumentPath, pathText, placeOf } from "../model/places.ts";
import { referenceProblems } from "../model/reference-checks.ts";
import type { SdkModel } from "../model/types.ts";
import { resolveVerdicts } from "../model/verdicts.ts";
import { YamlSource } from "../model/yaml-source.ts";
import type { DocumentWithFacts } from "./facts.ts";

/**
 * The model of another API's client. Its manifest is one line: every operation is sent as the document describes it.
 *
 * @throws {CodegenError} with everything that is wrong with the document.
 */
export function restModel({ document, sources, client }: DocumentWithFacts, base: ClientClass): SdkModel {
  const facts = readFacts(document, sources);
  throwProblems([...ownProblems(facts), ...referenceProblems(facts), ...clientMemberProblems(facts, base)]);
  const own = manifestSchema.parse({ version: 1, profile: client.api.name, otherwise: "http" });
  const yaml = new YamlSource({ name: sources[0]?.name ?? "", text: "" });
  const manifest = extended({ own, yaml }, undefined);
  const verdicts = resolveVerdicts(listMethods(facts), manifest, [manifest]);
  return { ...buildModel(facts, [verdicts], { externalFiles: {}, debts: [] }), client };
}

/** What `x-sdk` may say of OpenAI's API, and what only this package's own client has. */
function ownProblems({ sdk, operations, sources }: SpecFacts): Problem[] {
  const root = (["helpers", "pages", "external", "extensions"] as const)
    .filter((key) => sdk[key].length > 0)
    .map((key): DocumentPath => ["x-sdk", key]);
  const ofOperations = operations.flatMap(({ path, verb, "x-sdk": fact }) =>
    (["page", "stream", "overloads", "beta"] as const)
      .filter((key) => fact[key] !== undefined)
      .map((key): DocumentPath => ["paths", path, verb, "x-sdk", key]),
  );
  return [...root, ...ofOperations].map((path) => ({
    ...placeOf(sources, path, path.at(-1)),
    message: `${pathText(path)}: clients of other APIs have none`,
    fix: "leave it out",
  }));
}
