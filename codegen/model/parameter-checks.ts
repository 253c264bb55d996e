import type { Problem } from "./errors.ts";
import { type ManifestFile, PARAMETER_SECTIONS } from "./manifest.ts";
import type { ParameterRow } from "./manifest-schema.ts";

/** What is wrong with a parameter's row in itself. */
export function parameterProblems({ own, yaml }: ManifestFile): Problem[] {
  return PARAMETER_SECTIONS.flatMap((section) =>
    Object.entries(own[section]).flatMap(([id, rows]) =>
      Object.entries(rows).flatMap(([name, row]) =>
        complaints(row).map(({ message, line }) => ({
          file: yaml.name,
          line: yaml.lineOf([section, id, name]),
          message: `${id} > ${name} ${message}`,
          fix: `    ${name}: ${rowText({ ...row, ...line })}`,
        })),
      ),
    ),
  );
}

/** Each with what the row should say instead; `undefined` takes a key out. */
function complaints(row: ParameterRow): { message: string; line: Record<string, unknown> }[] {
  const found: { message: string; line: Record<string, unknown> }[] = [];
  const { verdict } = row;
  if (verdict === "force" && row.value === undefined) {
    found.push({ message: "is forced, but the value is missing", line: { value: null } });
  }
  if (verdict !== "force" && row.value !== undefined) {
    found.push({ message: `has a value, which only \`force\` has`, line: { value: undefined } });
  }
  if (row.values !== undefined && verdict !== "send" && verdict !== "emulate") {
    found.push({ message: `lists values, although its verdict is ${verdict}`, line: { values: undefined } });
  }
  if (row.values !== undefined && row.otherwise === undefined) {
    found.push({ message: "lists values, but not what becomes of any other", line: { otherwise: "drop" } });
  }
  if (row.values === undefined && row.otherwise !== undefined) {
    found.push({ message: "says `otherwise`, but lists no values", line: { otherwise: undefined } });
  }
  const leavesOut = ["force", "drop", "reject"].includes(verdict) || row.otherwise !== undefined;
  if (leavesOut && row.reason === undefined) {
    found.push({ message: `has verdict ${verdict} without a reason`, line: { reason: "not_yet" } });
  }
  if (!leavesOut && (row.reason !== undefined || row.alternative !== undefined)) {
    found.push({
      message: "is taken as it is, so it needs neither reason nor alternative",
      line: { reason: undefined, alternative: undefined },
    });
  }
  return found;
}

function rowText(row: Record<string, unknown>): string {
  const fields = Object.entries(row)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${scalarOrList(value)}`);
  return `{ ${fields.join(", ")} }`;
}

function scalarOrList(value: unknown): string {
  return typeof value === "string" && /^[\w.-]+$/.test(value) ? value : JSON.stringify(value);
}
