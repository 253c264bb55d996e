import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { OWED_FILE, readOwed, rootsOf } from "../bump/owed.ts";
import { keptSignatures } from "../bump/signatures.ts";
import { UNWRITTEN_FILE } from "../emit/naming.ts";
import { findDebts } from "../model/debt.ts";
import { readSource } from "../model/source.ts";
import { YamlSource } from "../model/yaml-source.ts";
import { manifestFiles, overlayFiles } from "./paths.ts";

/** Something that no machine can decide or write, and how much of it there is. */
interface Left {
  readonly count: number;
  readonly what: string;
}

/** What a project owes besides sentences: nothing of it stops the tests. */
export function leftBesidesSentences(root: string): Left[] {
  const owed = readOwed(root);
  const signatures = overlayFiles(root).flatMap((file) => keptSignatures(textOf(root, file)));
  return some([
    {
      count: textOf(root, UNWRITTEN_FILE).match(/^export type/gm)?.length ?? 0,
      what: `types to be written by hand (\`unknown\` until then): ${UNWRITTEN_FILE}`,
    },
    {
      count: signatures.length,
      what: "methods with the signature that they had before: `Owed` in spec/overlay.yaml",
    },
    { count: rootsOf(owed).length, what: `differences from the types of openai to look at: ${OWED_FILE}` },
    {
      count: owed.tests.length,
      what: `tests that hold this side against openai and do not hold: ${OWED_FILE}`,
    },
  ]);
}

/** Everything that is left to somebody. */
export function leftToSomebody(root: string): Left[] {
  const sources = [...overlayFiles(root), ...manifestFiles(root)].map(
    (file) => new YamlSource(readSource(join(root, file))),
  );
  const debts = findDebts(sources);
  const inLanguage = (wanted: "en" | "ko"): number =>
    debts.filter(({ language }) => language === wanted).length;
  return [
    ...some([
      { count: inLanguage("en"), what: "English sentences: npm run spec:fill" },
      { count: inLanguage("ko"), what: "Korean sentences, which may follow later" },
    ]),
    ...leftBesidesSentences(root),
  ];
}

function some(left: readonly Left[]): Left[] {
  return left.filter(({ count }) => count > 0);
}

function textOf(root: string, file: string): string {
  const path = join(root, file);
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}
