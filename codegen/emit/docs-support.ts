import type { Language, ParameterVerdict, ProfileModel, Route, SdkModel } from "../model/types.ts";
import { ROUTES } from "./coverage-figures.ts";
import { PAGE_TEXTS, type PageTexts } from "./docs-text.ts";
import { bulletList, byProfile, code, codeList, MARKDOWN_HEADER, table } from "./markdown.ts";
import { judges, modelMethods } from "./model-methods.ts";
import { markdownProse } from "./prose.ts";
import { type SupportFact, supportRows } from "./support-rows.ts";

/** The rows of one profile, by method. */
interface Column {
  readonly profile: ProfileModel;
  readonly rows: ReadonlyMap<string, SupportFact>;
}

/** `docs/<language>/support-matrix.md` */
export function supportPage(model: SdkModel, language: Language): string {
  const texts = PAGE_TEXTS[language];
  const columns = model.profiles.map((profile): Column => {
    const rows = supportRows(model, profile).map((row) => [row.method, row] as const);
    return { profile, rows: new Map(rows) };
  });
  const parts = [
    MARKDOWN_HEADER,
    `# ${texts.supportTitle}`,
    texts.supportIntro,
    profileList(model, texts),
    `## ${texts.summary}`,
    summaryTable(columns, texts),
    `## ${texts.methods}`,
    ...methodTables(model, columns, language),
    ...differences(model, columns, language),
    `## ${texts.parameters}`,
    texts.parametersIntro,
    ...parameterTables(model, language),
  ];
  return `${parts.join("\n\n")}\n`;
}

function profileList({ profiles }: SdkModel, { profileText, defaultProfile }: PageTexts): string {
  return bulletList(
    profiles.map(({ name, otherwise }, position) => {
      const note = position === 0 ? ` (${defaultProfile})` : "";
      return `${code(name)}${note}: ${profileText[otherwise]}`;
    }),
  );
}

function summaryTable(columns: readonly Column[], texts: PageTexts): string {
  const count = ({ rows }: Column, route: Route): string =>
    String([...rows.values()].filter((row) => row.route === route).length);
  return table(
    [texts.columns.route, ...columns.map(({ profile }) => code(profile.name)), texts.columns.meaning],
    [
      ...ROUTES.map((route) => [
        code(route),
        ...columns.map((column) => count(column, route)),
        texts.routes[route],
      ]),
      [texts.total, ...columns.map(({ rows }) => String(rows.size)), ""],
    ],
  );
}

function methodTables(model: SdkModel, columns: readonly Column[], language: Language): string[] {
  const titles = PAGE_TEXTS[language].columns;
  return model.resources
    .filter(({ methods, aliasOf }) => methods.length > 0 && aliasOf === undefined)
    .flatMap(({ accessor, methods }) => [
      `### ${accessor}`,
      table(
        [
          titles.method,
          ...columns.map(({ profile }) => code(profile.name)),
          titles.reason,
          titles.alternative,
          titles.since,
        ],
        methods.map(({ id, method }) => {
          const facts = columns.flatMap(({ profile, rows }) => {
            const row = rows.get(id);
            return row === undefined ? [] : [{ name: profile.name, row }];
          });
          const cell = (text: (row: SupportFact) => string | undefined): string =>
            byProfile(facts.map(({ name, row }) => [name, text(row)]));
          return [
            code(method),
            ...facts.map(({ row }) => routeText(row, language)),
            cell(({ reason }) => reason && markdownProse(reason.text[language])),
            // Only a stub needs something else, and may have nothing.
            cell(({ route, alternative }) =>
              route === "unsupported" ? markdownProse(alternative?.[language] ?? "") : undefined,
            ),
            cell(({ since }) => since),
          ];
        }),
      ),
    ]);
}

/** What the profiles with verdicts of their own make different things of: the whole table of what changes with the profile. */
function differences(model: SdkModel, columns: readonly Column[], language: Language): string[] {
  const texts = PAGE_TEXTS[language];
  const judging = columns.filter(({ profile }) => judges(profile));
  const differing = (name: string, cells: readonly string[]): string[][] =>
    new Set(cells).size > 1 ? [[code(name), ...cells]] : [];
  const rows = modelMethods(model).flatMap(({ id }) => {
    const routes = judging.map(({ rows: facts }) => {
      const row = facts.get(id);
      return row === undefined ? "" : routeText(row, language);
    });
    const names = new Set(judging.flatMap(({ profile }) => Object.keys(parametersOf(profile, id))));
    const parameters = [...names].flatMap((parameter) => {
      const verdicts = judging.map(({ profile }) => parametersOf(profile, id)[parameter]);
      // Of a stub nothing more is to be said.
      if (verdicts.includes(undefined)) return [];
      return differing(
        `${id}: ${parameter}`,
        verdicts.map((row) => (row === undefined ? "" : verdictText(row, language))),
      );
    });
    return [...differing(id, routes), ...parameters];
  });
  if (rows.length === 0) return [];
  const head = [texts.columns.method, ...judging.map(({ profile }) => code(profile.name))];
  return [`## ${texts.differences}`, texts.differencesIntro, table(head, rows)];
}

const parametersOf = ({ parameters, extraParameters }: ProfileModel, id: string): ParameterRows => ({
  ...parameters[id],
  ...extraParameters[id],
});

function parameterTables(model: SdkModel, language: Language): string[] {
  const { extraParameters } = PAGE_TEXTS[language];
  return modelMethods(model).flatMap(({ id }) => [
    ...parameterTable(code(id), model, ({ parameters }) => parameters[id], language),
    ...parameterTable(
      `${code(id)}: ${extraParameters}`,
      model,
      (profile) => profile.extraParameters[id],
      language,
    ),
  ]);
}

type ParameterRows = Readonly<Record<string, ParameterVerdict>>;

/** One column for each profile that has verdicts on these parameters. */
function parameterTable(
  title: string,
  { profiles }: SdkModel,
  rowsOf: (profile: ProfileModel) => ParameterRows | undefined,
  language: Language,
): string[] {
  const texts = PAGE_TEXTS[language];
  const judges = profiles.flatMap((profile) => {
    const rows = rowsOf(profile);
    return rows === undefined ? [] : [{ name: profile.name, rows }];
  });
  if (judges.length === 0) return [];
  const names = new Set(judges.flatMap(({ rows }) => Object.keys(rows)));
  const { columns } = texts;
  return [
    `### ${title}`,
    table(
      [
        columns.parameter,
        ...judges.map(({ name }) => code(name)),
        columns.neutral,
        columns.reason,
        columns.alternative,
      ],
      [...names].map((parameter) => {
        const rows = judges.map(({ name, rows }) => ({ name, row: rows[parameter] }));
        const cell = (text: (row: ParameterVerdict) => string | undefined): string =>
          byProfile(rows.map(({ name, row }) => [name, row && text(row)]));
        return [
          code(parameter),
          ...rows.map(({ row }) => (row === undefined ? "" : verdictText(row, language))),
          cell(({ neutral }) => codeList(neutral)),
          cell(({ reason }) => reason && markdownProse(reason.text[language])),
          cell(({ reason, alternative }) => reason && markdownProse(alternative?.[language] ?? "")),
        ];
      }),
    ),
  ];
}

/** What becomes of a method, and under what condition. */
export function routeText(
  { route, experimental, when }: Pick<SupportFact, "route" | "experimental" | "when">,
  language: Language,
): string {
  const texts = PAGE_TEXTS[language];
  const said = experimental ? `${code(route)}, ${texts.experimental}` : code(route);
  return when === undefined ? said : texts.onlyWhen(said, markdownProse(when[language]));
}

/** What becomes of a parameter, and under what condition. */
export function verdictText(row: ParameterVerdict, language: Language): string {
  const texts = PAGE_TEXTS[language];
  const said = plainVerdict(row, texts);
  return row.when === undefined ? said : texts.onlyWhen(said, markdownProse(row.when[language]));
}

function plainVerdict({ verdict, value, values, otherwise }: ParameterVerdict, texts: PageTexts): string {
  if (values !== undefined) return texts.only(codeList(values), otherwise ?? "drop");
  if (verdict === "force") return texts.forced(codeList([value]));
  return texts.verdicts[verdict];
}
