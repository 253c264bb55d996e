import { readFileSync, writeFileSync } from "node:fs";
import type { SpecFacts } from "../model/document.ts";
import { readExternalFiles } from "../model/external-files.ts";
import { readInputs } from "../model/load.ts";
import { listMethods, type MethodFact } from "../model/methods.ts";
import type { SignatureFact } from "../model/sdk-facts.ts";
import type { Stage } from "./stage.ts";

/** How the `description` of such an action begins: that is how it is counted as a debt. */
const KEPT_SIGNATURE = "Owed: another signature";

/** What a method's entry in `x-sdk` says of its signature. */
type Signature = Partial<SignatureFact> & { readonly overloads?: readonly SignatureFact[] | undefined };
const PARTS = ["typeParams", "args", "returns", "overloads"] as const;

/**
 * Lets methods keep the signatures that they had where the new ones speak of types which are still to be written by hand. Those
 * would be `unknown` until then, which takes away what callers' programs stand on; and what a hand-written type promises, code of
 * this side has to do first.
 *
 * @param old the spec before, with its overlays.
 * @returns what was done, as lines of a report.
 */
export function keepSignatures(old: SpecFacts, stage: Stage): string[] {
  const { paths } = stage.inputs();
  const { facts } = readInputs(paths);
  const [overlay] = paths.overlayPaths;
  if (overlay === undefined) return [];
  const written = readExternalFiles(paths.externalPaths ?? {});
  const unwritten = new Set(
    facts.sdk.external.map(({ name }) => name).filter((name) => !Object.hasOwn(written, name)),
  );
  const before = new Map(listMethods(old).map((method) => [method.id, method]));
  const known = namesOf(old);
  const now = namesOf(facts);
  const kept = listMethods(facts).flatMap((method) => {
    const had = before.get(method.id);
    const owed = wordsOf(signatureOf(method)).filter((word) => unwritten.has(word));
    if (had === undefined || had.kind !== method.kind || owed.length === 0) return [];
    const stays = keptOf(signatureOf(had), signatureOf(method), owed);
    const lost = wordsOf(stays).filter((word) => known.has(word) && !now.has(word));
    return lost.length > 0 || PARTS.every((part) => stays[part] === undefined)
      ? []
      : [{ method, stays, owed }];
  });
  if (kept.length === 0) return [];
  const blocks = kept.map(({ method, stays, owed }) => {
    const why = `${KEPT_SIGNATURE} since openai ${stage.to}, of types to be written by hand: ${owed.join(", ")}. This is as in ${old.sdk.source.version}; delete it once they are written.`;
    return actionsOf(method, stays, why).join("\n");
  });
  writeFileSync(overlay, `${readFileSync(overlay, "utf8").trimEnd()}\n\n${blocks.join("\n")}\n`);
  return kept.map(
    ({ method, owed }) => `${method.id} keeps its signature until ${owed.join(", ")} are written`,
  );
}

/** The methods whose signatures an overlay's text keeps, by their targets. */
export function keptSignatures(text: string): string[] {
  const actions = text.matchAll(/^ {2}- target: (.+)\n {4}description: "Owed: another signature /gm);
  // What is removed of one is an action of its own.
  return [...new Set([...actions].map(([, target = ""]) => target.replace(/\[('\w+',?)+\]$/, "")))];
}

function signatureOf(method: MethodFact): Signature {
  if (method.kind === "operation") return { overloads: method.fact["x-sdk"].overloads };
  const { typeParams, args, returns, overloads } = method.fact;
  return { ...(typeParams === undefined ? {} : { typeParams }), args, returns, overloads };
}

/** Names of types that a signature speaks of, each once. */
function wordsOf({ typeParams = "", args = [], returns = "", overloads = [] }: Signature): string[] {
  const texts = [typeParams, ...args.map(({ type }) => type), returns];
  const own = texts.flatMap((text) => text.match(/\b[A-Z]\w*/g) ?? []);
  return [...new Set([...own, ...overloads.flatMap(wordsOf)])].sort();
}

/** Last names of everything that a signature can speak of. */
function namesOf({ sdk, schemas }: SpecFacts): Set<string> {
  return new Set([
    ...Object.keys(schemas).map((key) => key.slice(key.lastIndexOf(".") + 1)),
    ...sdk.external.map(({ name }) => name),
    ...sdk.pages.map(({ name }) => name),
  ]);
}

/** The signature that a method had. Where it followed from the request alone, that is what is new without what speaks of those types. */
function keptOf(had: Signature, { overloads = [] }: Signature, owed: readonly string[]): Signature {
  if (PARTS.some((part) => had[part] !== undefined)) return had;
  const rest = overloads.filter((each) => !wordsOf(each).some((word) => owed.includes(word)));
  return rest.length > 0 ? { overloads: rest } : {};
}

/** What the old signature lacks is removed, and the rest set: lists are replaced as a whole. */
function actionsOf(method: MethodFact, own: Signature, why: string): string[] {
  const target =
    method.kind === "helper"
      ? `$['x-sdk'].helpers[?@.accessor=='${method.accessor}' && @.method=='${method.method}']`
      : `$.paths['${method.fact.path}'].${method.fact.verb}['x-sdk']`;
  const young = signatureOf(method);
  const gone = PARTS.filter((part) => own[part] === undefined && young[part] !== undefined);
  const stays = PARTS.filter((part) => own[part] !== undefined);
  const remark = `    description: ${JSON.stringify(why)}`;
  return [
    ...(gone.length > 0
      ? [`  - target: ${target}[${gone.map((part) => `'${part}'`).join(",")}]`, remark, "    remove: true"]
      : []),
    ...(stays.length > 0
      ? [
          `  - target: ${target}`,
          remark,
          "    update:",
          ...stays.map((part) => `      ${part}: ${JSON.stringify(own[part])}`),
        ]
      : []),
  ];
}
