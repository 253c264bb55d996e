import { createMarkdownRenderer } from "vitepress";
import { modelPaths, packageVersion } from "../../codegen/commands/paths.ts";
import { ROUTES } from "../../codegen/emit/coverage-figures.ts";
import { routeText, verdictText } from "../../codegen/emit/docs-support.ts";
import { PAGE_TEXTS } from "../../codegen/emit/docs-text.ts";
import { codeList } from "../../codegen/emit/markdown.ts";
import { modelMethods } from "../../codegen/emit/model-methods.ts";
import { markdownProse } from "../../codegen/emit/prose.ts";
import { type SupportFact, supportRows } from "../../codegen/emit/support-rows.ts";
import { loadModel } from "../../codegen/model/load.ts";
import type { ParameterVerdict, ProfileModel, SdkModel } from "../../codegen/model/types.ts";
import { type Language, root } from "./folders.ts";
import type { Matrix, MatrixCell, MatrixParameter } from "./matrix.ts";

/** All of the support matrix, from the spec and the manifests as they are, in the words of the generated pages. */
export async function supportData(language: Language): Promise<Matrix> {
  const model = loadModel(modelPaths(root), packageVersion(root));
  const texts = PAGE_TEXTS[language];
  const markdown = await createMarkdownRenderer(root);
  const html = (text: string): string => markdown.renderInline(text).replaceAll(" v-pre", "");
  const rows = model.profiles.map((profile) => supportRows(model, profile));
  const byMethod = Map.groupBy(rows.flat(), ({ method }) => method);
  const resourceOf = new Map(
    model.resources.flatMap(({ accessor, aliasOf, methods }) =>
      aliasOf === undefined ? methods.map(({ id }) => [id, accessor] as const) : [],
    ),
  );

  const cell = (
    kind: string,
    text: string,
    { reason, alternative }: Pick<SupportFact, "reason" | "alternative">,
  ): MatrixCell => ({
    kind,
    text: html(text),
    ...(reason && { reason: html(markdownProse(reason.text[language])) }),
    // Only what is not taken as it is needs something else.
    ...(reason && alternative && { alternative: html(markdownProse(alternative[language])) }),
  });

  const parameters = (id: string): MatrixParameter[] => {
    const given = verdicts(model, ({ parameters }) => parameters[id]);
    const extra = verdicts(model, (profile) => profile.extraParameters[id]);
    const row = ([name, on]: [string, Map<string, ParameterVerdict>]): MatrixParameter => {
      const neutral = html(codeList([...on.values()].find((verdict) => verdict.neutral)?.neutral));
      return {
        name,
        ...(neutral && { neutral }),
        on: Object.fromEntries(
          [...on].map(([profile, verdict]) => [
            profile,
            cell(verdict.verdict, verdictText(verdict, language), verdict),
          ]),
        ),
      };
    };
    return [...[...given].map(row), ...[...extra].map((entry) => ({ ...row(entry), extra: true as const }))];
  };

  return {
    profiles: model.profiles.map(({ name }) => name),
    routes: [...ROUTES],
    methods: modelMethods(model).map(({ id }) => {
      const facts = byMethod.get(id) ?? [];
      return {
        id,
        resource: resourceOf.get(id) ?? "",
        since: [...new Set(facts.map(({ since }) => since))].join(", "),
        on: Object.fromEntries(
          facts.map((fact) => [fact.profile, cell(fact.route, routeText(fact, language), fact)]),
        ),
        parameters: parameters(id),
      };
    }),
    columns: texts.columns,
    extraParameter: texts.extraParameters,
  };
}

/** Verdicts on a method's parameters, by parameter and profile. */
function verdicts(
  { profiles }: SdkModel,
  rowsOf: (profile: ProfileModel) => Readonly<Record<string, ParameterVerdict>> | undefined,
): Map<string, Map<string, ParameterVerdict>> {
  const found = new Map<string, Map<string, ParameterVerdict>>();
  for (const profile of profiles) {
    for (const [name, verdict] of Object.entries(rowsOf(profile) ?? {})) {
      found.set(name, (found.get(name) ?? new Map()).set(profile.name, verdict));
    }
  }
  return found;
}
