import { PLACEHOLDER } from "./debt.ts";
import type { SpecFacts } from "./document.ts";
import type { Problem } from "./errors.ts";
import type { Field } from "./fields.ts";
import { type LineFiles, type LineGap, lineGap, lineGapProblem, placeOfLine } from "./line-gaps.ts";
import { answerFields, paramsFields, schemasOf, workingMethods } from "./method-fields.ts";
import { restates } from "./restating.ts";
import type { SdkModel } from "./types.ts";

export interface LineInputs {
  readonly model: SdkModel;
  readonly facts: SpecFacts;
  readonly files: LineFiles;
}

/** The lines of resources are in one file, because most of them are needed by no method. */
const RESOURCES_FILE = "resources.yaml";

/**
 * What people read in their editors: every field that a method takes or gives which works on the default profile has a line
 * that says more than its name, and so has every resource.
 */
export function lineProblems(inputs: LineInputs): Problem[] {
  const { model, files } = inputs;
  return [
    ...findLineGaps(inputs).map(lineGapProblem),
    ...hoverFields(model).flatMap((field) => restatingProblem(field, files)),
  ];
}

/** What has no line yet, one gap for each place to paste at. */
export function findLineGaps({ model, facts, files }: LineInputs): LineGap[] {
  return [...resourceGaps(facts, files), ...fieldGaps(hoverFields(model), files)];
}

/** Fields that working methods take and give, each once. */
function hoverFields({ resources, components }: SdkModel): Field[] {
  const schemas = schemasOf(components);
  const methods = workingMethods(resources);
  const fields = [...answerFields(methods, schemas), ...paramsFields(methods, schemas)];
  return [...new Map(fields.map((field) => [[field.owner.target, ...field.path].join("|"), field])).values()];
}

/** Whether somebody has written what a field says, or owes it. */
function hasLine({ schema }: Field): boolean {
  return schema.description !== undefined || schema["x-unwritten"] === true;
}

function fieldGaps(fields: readonly Field[], files: LineFiles): LineGap[] {
  const missing = new Map<string, Field[]>();
  for (const field of fields.filter((each) => !hasLine(each))) {
    const target = `${field.owner.target}${jsonPath(field.path.slice(0, -2))}`;
    missing.set(target, [...(missing.get(target) ?? []), field]);
  }
  return [...missing].map(([target, own]) => {
    const owner = own[0]?.owner.name ?? "";
    return lineGap(files, {
      file: `${fileName(owner)}.yaml`,
      target,
      within: ["properties"],
      lines: own.map(({ name }) => `${yamlKey(name)}: { description: "${PLACEHOLDER}" }`),
      what: `${owner} has no line on ${own.map(({ name }) => name).join(", ")}`,
    });
  });
}

function resourceGaps({ sdk }: SpecFacts, files: LineFiles): LineGap[] {
  return sdk.resources.flatMap(({ accessor, aliasOf, ...resource }): LineGap[] => {
    const missing = (["summary", "x-summary-ko"] as const).filter((key) => !resource[key]?.trim());
    if (aliasOf !== undefined || missing.length === 0) return [];
    return [
      lineGap(files, {
        file: RESOURCES_FILE,
        target: `$['x-sdk'].resources[?@.accessor=='${accessor}']`,
        within: [],
        lines: missing.map((key) => `${key}: "${PLACEHOLDER}"`),
        what: `resource ${accessor} has no ${missing.join(" and no ")}`,
      }),
    ];
  });
}

function restatingProblem(field: Field, { overlays }: LineFiles): Problem[] {
  const { owner, name, schema } = field;
  const { description } = schema;
  if (description === undefined || !restates(description, [owner.name, name])) return [];
  const place = placeOfLine(overlays, field, description);
  return [
    {
      file: place?.file ?? "spec/openapi.json",
      line: place?.line,
      message: `${owner.name} > ${name}: "${description}" says no more than the name`,
      fix: "say what the name does not: what it is for, its unit or default, when it is null or missing, or what is particular on Codex",
    },
  ];
}

/** `vectorStores.VectorStore` -> `vector-stores` */
function fileName(owner: string): string {
  const [top = ""] = owner.split(".");
  return top.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function jsonPath(path: Field["path"]): string {
  return path
    .map((step) => (typeof step === "number" ? `[${step}]` : /^\w+$/.test(step) ? `.${step}` : `['${step}']`))
    .join("");
}

function yamlKey(name: string): string {
  return /^[A-Za-z_][\w]*$/.test(name) ? name : JSON.stringify(name);
}
