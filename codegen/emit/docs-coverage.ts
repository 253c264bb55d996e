import type { Language, SdkModel } from "../model/types.ts";
import {
  conditionalVerdicts,
  coverageFigures,
  type Figures,
  type LineCount,
  type ProfileFigures,
  ROUTES,
  VERDICTS,
} from "./coverage-figures.ts";
import { COVERAGE_TEXTS, type CoverageTexts } from "./docs-coverage-text.ts";
import { routeText, verdictText } from "./docs-support.ts";
import { code, MARKDOWN_HEADER, table } from "./markdown.ts";
import { supportRows } from "./support-rows.ts";

/** `docs/<language>/coverage.md` */
export function coveragePage(model: SdkModel, language: Language): string {
  const texts = COVERAGE_TEXTS[language];
  const figures = coverageFigures(model);
  const [{ name }] = model.profiles;
  const parts = [
    MARKDOWN_HEADER,
    `# ${texts.title}`,
    texts.intro(code(name)),
    `![${texts.picture}](../coverage.svg)`,
    `## ${texts.routes}`,
    profileTable(figures, texts.route, ROUTES, (profile, route) => profile.routes[route], [
      [texts.works, ({ works }) => works],
      [texts.conditionalMethods, ({ conditionalMethods }) => conditionalMethods],
      [texts.experimental, ({ experimental }) => experimental],
      [texts.total, ({ methods }) => methods],
    ]),
    `## ${texts.verdicts}`,
    texts.verdictsIntro,
    profileTable(figures, texts.verdict, VERDICTS, (profile, verdict) => profile.verdicts[verdict], [
      [texts.conditional, ({ conditional }) => conditional],
      [texts.total, ({ parameters }) => parameters],
    ]),
    `## ${texts.lines}`,
    texts.linesIntro(code(name)),
    lineTable(figures, texts),
    `## ${texts.resources}`,
    texts.resourcesIntro(code(name)),
    resourceTable(figures, texts),
    ...conditions(model, language),
    ...debts(model, texts),
  ];
  return `${parts.join("\n\n")}\n`;
}

type Sum = readonly [name: string, count: (profile: ProfileFigures) => number];

function profileTable<Key extends string>(
  { profiles }: Figures,
  head: string,
  keys: readonly Key[],
  count: (profile: ProfileFigures, key: Key) => number,
  sums: readonly Sum[],
): string {
  return table(
    [head, ...profiles.map(({ profile }) => code(profile))],
    [
      ...keys.map((key) => [code(key), ...profiles.map((profile) => String(count(profile, key)))]),
      ...sums.map(([name, sum]) => [name, ...profiles.map((profile) => String(sum(profile)))]),
    ],
  );
}

function lineTable({ answers, params, all }: Figures, texts: CoverageTexts): string {
  const row = (name: string, { lines, fields }: LineCount): string[] => [name, String(lines), String(fields)];
  return table(
    [texts.fields, texts.withLine, texts.total],
    [row(texts.answers, answers), row(texts.params, params), row(texts.all, all)],
  );
}

function resourceTable({ resources, profiles }: Figures, texts: CoverageTexts): string {
  const first = profiles[0]?.profile;
  return table(
    [
      texts.resource,
      ...profiles.map(({ profile }) => `${code(profile)}: ${texts.works}`),
      ...ROUTES.map(code),
      ...VERDICTS.map(code),
      texts.conditional,
      texts.answers,
      texts.params,
    ],
    resources.map(({ accessor, profiles: own, answers, params }) => {
      const main = own.find(({ profile }) => profile === first);
      return [
        code(accessor),
        ...own.map(({ works, methods }) => share(works, methods)),
        ...ROUTES.map((route) => count(main?.routes[route])),
        ...VERDICTS.map((verdict) => count(main?.verdicts[verdict])),
        count(main?.conditional),
        answers.fields === 0 ? "" : share(answers.lines, answers.fields),
        params.fields === 0 ? "" : share(params.lines, params.fields),
      ];
    }),
  );
}

function conditions(model: SdkModel, language: Language): string[] {
  const texts = COVERAGE_TEXTS[language];
  const rows = model.profiles.flatMap((profile) => [
    ...supportRows(model, profile)
      .filter(({ when }) => when !== undefined)
      .map((row) => [code(profile.name), code(row.method), "", routeText(row, language)]),
    ...conditionalVerdicts(profile).map(({ method, parameter, row }) => [
      code(profile.name),
      code(method),
      code(parameter),
      verdictText(row, language),
    ]),
  ]);
  if (rows.length === 0) return [];
  return [
    `## ${texts.conditions}`,
    texts.conditionsIntro,
    table([texts.profile, texts.method, texts.parameter, texts.verdict], rows),
  ];
}

/** What is owed is said, too. */
function debts({ debts: owed }: SdkModel, texts: CoverageTexts): string[] {
  return owed.length === 0 ? [] : [`## ${texts.owed}`, texts.owedIntro(owed.length)];
}

function share(some: number, all: number): string {
  return `${some} / ${all}`;
}

/** Nothing in the place of 0, so that the eye finds what there is. */
function count(value = 0): string {
  return value === 0 ? "" : String(value);
}
