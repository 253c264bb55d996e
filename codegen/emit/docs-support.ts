import type { Language, ParameterVerdict, Route, SdkModel } from "../model/types.ts";
import { PAGE_TEXTS, type PageTexts } from "./docs-text.ts";
import { code, codeList, MARKDOWN_HEADER, table } from "./markdown.ts";
import { modelMethods } from "./model-methods.ts";
import { type SupportFact, supportRows } from "./support-rows.ts";

const ROUTES: readonly Route[] = ["http", "runtime", "compat", "helper", "unsupported"];

/** `docs/<language>/support-matrix.md` */
export function supportPage(model: SdkModel, language: Language): string {
  const texts = PAGE_TEXTS[language];
  const rows = supportRows(model).filter(({ profile }) => profile === "codex");
  const parts = [
    MARKDOWN_HEADER,
    `# ${texts.supportTitle}`,
    texts.supportIntro,
    `## ${texts.summary}`,
    summaryTable(rows, texts),
    `## ${texts.methods}`,
    ...methodTables(model, rows, language),
    `## ${texts.parameters}`,
    texts.parametersIntro,
    ...parameterTables(model, language),
    `## ${texts.openaiProfile}`,
    texts.openaiIntro,
    ...openaiTable(model, texts),
  ];
  return `${parts.join("\n\n")}\n`;
}

function summaryTable(rows: readonly SupportFact[], { columns, routes, total }: PageTexts): string {
  const counted = ROUTES.map((route) => ({ route, count: rows.filter((row) => row.route === route).length }));
  return table(
    [columns.route, columns.count, columns.meaning],
    [
      ...counted.map(({ route, count }) => [code(route), String(count), routes[route]]),
      [total, String(rows.length), ""],
    ],
  );
}

function methodTables(model: SdkModel, rows: readonly SupportFact[], language: Language): string[] {
  const { columns } = PAGE_TEXTS[language];
  const byMethod = new Map(rows.map((row) => [row.method, row]));
  return model.resources
    .filter(({ methods, aliasOf }) => methods.length > 0 && aliasOf === undefined)
    .flatMap(({ accessor, methods }) => [
      `### ${accessor}`,
      table(
        [columns.method, columns.route, columns.reason, columns.alternative, columns.since],
        methods.map(({ id, method }) => {
          const row = byMethod.get(id);
          const reason = row?.reason?.text[language] ?? "";
          return [
            code(method),
            code(row?.route ?? ""),
            reason,
            row?.alternative?.[language] ?? "",
            row?.since ?? "",
          ];
        }),
      ),
    ]);
}

function parameterTables(model: SdkModel, language: Language): string[] {
  const texts = PAGE_TEXTS[language];
  return modelMethods(model).flatMap(({ id }) => {
    const rows = model.parameters[id];
    const extra = model.extraParameters[id];
    return [
      ...(rows === undefined ? [] : [`### ${code(id)}`, parameterTable(rows, language)]),
      ...(extra === undefined
        ? []
        : [`### ${code(id)}: ${texts.extraParameters}`, parameterTable(extra, language)]),
    ];
  });
}

function parameterTable(rows: Readonly<Record<string, ParameterVerdict>>, language: Language): string {
  const texts = PAGE_TEXTS[language];
  const { columns } = texts;
  return table(
    [columns.parameter, columns.verdict, columns.neutral, columns.reason, columns.alternative],
    Object.entries(rows).map(([name, row]) => [
      code(name),
      verdictText(row, texts),
      codeList(row.neutral),
      row.reason?.text[language] ?? "",
      row.alternative?.[language] ?? "",
    ]),
  );
}

function verdictText({ verdict, value, values, otherwise }: ParameterVerdict, texts: PageTexts): string {
  if (values !== undefined) return texts.only(codeList(values), otherwise ?? "drop");
  if (verdict === "force") return texts.forced(codeList([value]));
  return texts.verdicts[verdict];
}

function openaiTable(model: SdkModel, { columns }: PageTexts): string[] {
  const rows = Object.entries(model.openaiRoutes).map(([id, handler]) => [code(id), code(handler)]);
  return rows.length === 0 ? [] : [table([columns.method, columns.handler], rows)];
}
