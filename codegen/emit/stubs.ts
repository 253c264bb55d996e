import type { SdkModel } from "../model/types.ts";
import { methodsOn } from "./model-methods.ts";
import { profileFile } from "./naming.ts";
import { inlineValue, printFile, typeImport } from "./printing.ts";
import { constant, TextTables } from "./text-tables.ts";

/**
 * Texts of each profile's stubs, in a file of their own that is loaded when the first stub is called. A profile without stubs
 * has no such file.
 */
export function emitStubs(model: SdkModel): Map<string, string> {
  return new Map(
    model.profiles.flatMap((profile): [string, string][] => {
      const texts = new TextTables();
      const rows = methodsOn(model, profile)
        .filter(({ effective }) => effective.route === "unsupported")
        .map(({ method, effective }) => [method.id, { ...texts.of(effective), since: effective.since }]);
      if (rows.length === 0) return [];
      const file = printFile([
        typeImport("../types.ts", "Stub"),
        ...texts.statements(),
        constant({
          name: "stubs",
          type: "Readonly<Record<string, Stub>>",
          value: inlineValue(Object.fromEntries(rows)),
          exported: true,
          docs: `Why a method is a stub on \`${profile.name}\`, and what to use instead.`,
        }),
      ]);
      return [[profileFile(profile.name, "stubs"), file]];
    }),
  );
}
