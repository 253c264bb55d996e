import type { SpecFacts } from "./document.ts";
import type { Problem } from "./errors.ts";
import type { HandlerKeys, HandlerTables } from "./handlers.ts";
import type { ManifestFile } from "./manifest.ts";
import type { MethodRow } from "./manifest-schema.ts";
import { listMethods } from "./methods.ts";

type Complaint = Pick<Problem, "message" | "fix">;

/** What is wrong with a method's row in itself, and with the handler that it names. */
export function rowProblems(facts: SpecFacts, manifest: ManifestFile, tables: HandlerTables): Problem[] {
  const { own, yaml } = manifest;
  return listMethods(facts).flatMap(({ id, kind }): Problem[] => {
    const row = own.methods[id];
    if (row === undefined) return [];
    const place = { file: yaml.name, line: yaml.lineOf(["methods", id]) };
    return rowComplaints(id, kind, row, tables).map((each) => ({ ...place, ...each }));
  });
}

function rowComplaints(
  id: string,
  kind: "operation" | "helper",
  row: MethodRow,
  tables: HandlerTables,
): Complaint[] {
  const { route, handler, since, experimental, when } = row;
  const complaints: Complaint[] = [];
  const needsHandler = route === "runtime" || route === "compat" || route === "helper";
  if (kind === "helper" && route !== "helper" && route !== "unsupported") {
    complaints.push({
      message: `${id} is a helper, so its route is helper or unsupported, not ${route}`,
      fix: rowLine(id, { route: "helper", handler: id, since }),
    });
  }
  if (kind === "operation" && route === "helper") {
    complaints.push({
      message: `${id} is an operation, so its route cannot be helper`,
      fix: rowLine(id, { route: "http", since }),
    });
  }
  if (needsHandler && handler === undefined) {
    complaints.push({
      message: `${id} has route ${route} but no handler`,
      fix: rowLine(id, { ...row, handler: id }),
    });
  }
  if (!needsHandler && handler !== undefined) {
    const { handler: _, ...rest } = row;
    complaints.push({
      message: `${id} has route ${route} and yet a handler, which would never be called`,
      fix: rowLine(id, rest),
    });
  }
  if (route === "helper" && handler !== undefined && handler !== id) {
    complaints.push({
      message: `${id} names the helper ${handler}, but helpers are found by the name of the method`,
      fix: rowLine(id, { ...row, handler: id }),
    });
  }
  if (route === "unsupported" && row.reason === undefined) {
    complaints.push({
      message: `${id} is unsupported without a reason`,
      fix: rowLine(id, { route, since, reason: "not_yet", alternative: row.alternative }),
    });
  }
  if (route === "unsupported" && (experimental !== undefined || when !== undefined)) {
    const { experimental: _, when: __, ...rest } = row;
    complaints.push({
      message: `${id} is unsupported, so there is nothing that is experimental or holds under a condition`,
      fix: rowLine(id, rest),
    });
  }
  if (route !== "unsupported" && (row.reason !== undefined || row.alternative !== undefined)) {
    complaints.push({
      message: `${id} works, so it needs neither reason nor alternative`,
      fix: rowLine(id, { route, handler, since, experimental, when }),
    });
  }
  if (needsHandler && handler !== undefined) {
    complaints.push(...unknownHandler(id, handler, route === "helper" ? tables.helpers : tables.handlers));
  }
  return complaints;
}

function unknownHandler(id: string, handler: string, table: HandlerKeys | undefined): Complaint[] {
  if (table === undefined || table.keys.has(handler)) return [];
  return [
    {
      message: `${id} names the handler ${handler}, which ${table.file} does not have`,
      fix: `add it to ${table.file}:\n  "${handler}": async (call) => …,`,
    },
  ];
}

/** A row as the manifest writes it. */
function rowLine(id: string, row: Partial<MethodRow>): string {
  const fields = (["route", "handler", "since", "experimental", "when", "reason", "alternative"] as const)
    .filter((key) => row[key] !== undefined)
    .map((key) => `${key}: ${row[key]}`);
  return `  ${id}: { ${fields.join(", ")} }`;
}
