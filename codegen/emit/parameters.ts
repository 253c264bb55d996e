import { sortedRecord } from "../model/order.ts";
import type { SdkModel } from "../model/types.ts";
import { GENERATED } from "./naming.ts";
import { inlineValue, printFile } from "./printing.ts";
import { constant, TextTables } from "./text-tables.ts";

/**
 * Verdicts on parameters, those of the spec and those that users send all the same in one table: to the runtime they are
 * one set of rules.
 */
export function emitParameters(model: SdkModel): Map<string, string> {
  const texts = new TextTables();
  const ids = [...new Set([...Object.keys(model.parameters), ...Object.keys(model.extraParameters)])];
  const tables = ids.map((id) => {
    const rows = sortedRecord({ ...model.extraParameters[id], ...model.parameters[id] });
    const entries = Object.entries(rows).map(([name, row]) => {
      const { verdict, value, neutral, values, otherwise } = row;
      return [name, { verdict, value, neutral, values, otherwise, ...texts.of(row) }];
    });
    return [id, Object.fromEntries(entries)] as const;
  });
  const value = `${inlineValue(sortedRecord(Object.fromEntries(tables)))} as const`;
  return new Map([
    [
      `${GENERATED}/parameters.ts`,
      printFile([
        ...texts.statements(),
        constant({
          name: "parameters",
          value,
          exported: true,
          docs: "What becomes of each parameter on Codex, by method.",
        }),
      ]),
    ],
  ]);
}
