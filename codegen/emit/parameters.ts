import { laidOver, mapOf, sortedRecord } from "../model/order.ts";
import type { ProfileModel, SdkModel } from "../model/types.ts";
import { profileFile } from "./naming.ts";
import { inlineValue, printFile } from "./printing.ts";
import { constant, TextTables } from "./text-tables.ts";

/**
 * Each profile's verdicts on parameters, those of the spec and those that users send all the same in one table: to the
 * runtime they are one set of rules. A profile that sends them as they come has no such file.
 */
export function emitParameters(model: SdkModel): Map<string, string> {
  return new Map(
    model.profiles
      .map((profile) => ({ profile, ids: judgedMethods(profile) }))
      .filter(({ ids }) => ids.length > 0)
      .map(({ profile, ids }) => [profileFile(profile.name, "parameters"), parametersFile(profile, ids)]),
  );
}

/** Methods on whose parameters a profile has verdicts. */
function judgedMethods({ parameters, extraParameters }: ProfileModel): string[] {
  return [...new Set([...Object.keys(parameters), ...Object.keys(extraParameters)])];
}

function parametersFile(profile: ProfileModel, ids: readonly string[]): string {
  const texts = new TextTables();
  const tables = ids.map((id) => {
    const rows = sortedRecord(laidOver(profile.extraParameters[id], profile.parameters[id]));
    const entries = Object.entries(rows).map(([name, row]): [string, unknown] => {
      const { verdict, value, neutral, values, otherwise } = row;
      return [name, { verdict, value, neutral, values, otherwise, ...texts.of(row) }];
    });
    return [id, mapOf(entries)] as const;
  });
  const value = `${inlineValue(sortedRecord(mapOf(tables)))} as const`;
  return printFile([
    ...texts.statements(),
    constant({
      name: "parameters",
      value,
      exported: true,
      docs: `What becomes of each parameter on \`${profile.name}\`, by method.`,
    }),
  ]);
}
