import { buildModel } from "../model/build.ts";
import { type ClientClass, clientMemberProblems } from "../model/client-members.ts";
import { readFacts } from "../model/document.ts";
import { throwProblems } from "../model/errors.ts";
import { extended } from "../model/manifest.ts";
import { manifestSchema } from "../model/manifest-schema.ts";
import { listMethods } from "../model/methods.ts";
import { pageProblems } from "../model/page-checks.ts";
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
  throwProblems([...pageProblems(facts), ...clientMemberProblems(facts, base)]);
  const own = manifestSchema.parse({ version: 1, profile: client.api.name, otherwise: "http" });
  const yaml = new YamlSource({ name: sources[0]?.name ?? "", text: "" });
  const manifest = extended({ own, yaml }, undefined);
  const verdicts = resolveVerdicts(listMethods(facts), manifest, [manifest]);
  return { ...buildModel(facts, [verdicts], { externalFiles: {}, debts: [] }), client };
}
