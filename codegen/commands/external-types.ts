import { EXTERNAL_FOLDER, UNWRITTEN_FILE } from "../emit/naming.ts";
import { splitTypeParameters } from "../emit/type-parameters.ts";
import type { Problem } from "../model/errors.ts";
import { byText } from "../model/order.ts";
import type { SdkModel } from "../model/types.ts";

/** A hand-written type that generated files take. */
export interface ExternalImport {
  readonly name: string;
  /** File that it is taken from. */
  readonly from: string;
  /** The first generated file that takes it. */
  readonly by: string;
}

/** The hand-written types that generated files take, by name. */
export function externalImports(files: ReadonlyMap<string, string>): ExternalImport[] {
  const found = new Map<string, ExternalImport>();
  for (const [by, text] of files) {
    for (const [, list = "", file = ""] of text.matchAll(
      /\{([^{}]*)\} from "[./]+runtime\/external\/([\w-]+\.ts)"/g,
    )) {
      for (const entry of list.split(",")) {
        const name = entry.replace(/\btype\b|\bas\s.*$/g, "").trim();
        if (name !== "" && !found.has(name))
          found.set(name, { name, from: `${EXTERNAL_FOLDER}/${file}`, by });
      }
    }
  }
  return [...found.values()].sort((a, b) => byText(a.name, b.name));
}

/**
 * Types that the generated files take from the hand-written ones and that are not there. The compiler would say so too, but
 * only after everything has been written, and without the line that lets work go on.
 */
export function externalProblems(taken: readonly ExternalImport[], model: SdkModel): Problem[] {
  return unwrittenTypes(taken, model).map(({ name, by, line }) => ({
    file: UNWRITTEN_FILE,
    message: `has no type ${name}, which ${by} needs, and no other file of ${EXTERNAL_FOLDER} has one`,
    fix: `write it by hand in one of them, as \`openai\` has it; to go on until then, paste:\n${line}`,
  }));
}

/** A hand-written type that is not there, and the line that lets work go on. */
export interface UnwrittenType {
  readonly name: string;
  /** The first generated file that takes it. */
  readonly by: string;
  readonly line: string;
}

export function unwrittenTypes(taken: readonly ExternalImport[], model: SdkModel): UnwrittenType[] {
  return taken
    .filter(({ name }) => !Object.hasOwn(model.externalFiles, name))
    .map(({ name, by }) => {
      const params = placeholders(model.externals.find((external) => external.name === name)?.typeParams);
      return { name, by, line: `export type ${name}${params} = unknown;` };
    });
}

/** `<A extends B, C = D>` -> `<_A, _C = unknown>`: as many as are asked for, and none that could name a type which is missing. */
function placeholders(typeParams: string | undefined): string {
  const params = splitTypeParameters(typeParams).map((param) => {
    const [name = ""] = /^\w+/.exec(param) ?? [];
    return `_${name}${/[^=]=(?!>)/.test(param) ? " = unknown" : ""}`;
  });
  return params.length === 0 ? "" : `<${params.join(", ")}>`;
}
