import { readComponents } from "./components.ts";
import type { SpecFacts } from "./document.ts";
import type { Problem } from "./errors.ts";
import { type DocumentPath, pathText, placeOf } from "./places.ts";

/** Something that a generated module declares, and where the document names it. */
interface Declaration {
  readonly module: string;
  readonly name: string;
  readonly what: string;
  readonly path: DocumentPath;
  readonly text: string;
}

/**
 * Declarations of which one would take the other's place: two classes in one module, or a class and a type of the same name.
 */
export function declarationProblems(facts: SpecFacts): Problem[] {
  const seen = new Map<string, Declaration>();
  const problems: Problem[] = [];
  const claim = (key: string, declaration: Declaration, name: string): void => {
    const other = seen.get(key);
    seen.set(key, other ?? declaration);
    if (other === undefined || other.what === declaration.what) return;
    const { path, text, what } = declaration;
    problems.push({
      ...placeOf(facts.sources, path, text),
      message: `${pathText(path)}: ${what} and ${other.what} would both be ${name}`,
      fix: "give one of the two another name, or another module",
    });
  };
  for (const declaration of declarations(facts)) {
    const { module, name } = declaration;
    claim(JSON.stringify([module, name]), declaration, `${name} in ${module}`);
    if (declaration.path[1] === "resources") {
      claim(JSON.stringify([module]), declaration, `the class of ${module}`);
    }
  }
  return problems;
}

function* declarations({ sdk, schemas }: SpecFacts): Generator<Declaration> {
  for (const [at, { accessor, class: name, module, aliasOf }] of sdk.resources.entries()) {
    if (aliasOf !== undefined) continue;
    const path = ["x-sdk", "resources", at, "class"];
    yield { module, name, what: `the class of ${accessor}`, path, text: name };
  }
  for (const [at, { name, module }] of sdk.pages.entries()) {
    const path = ["x-sdk", "pages", at, "name"];
    yield { module, name, what: `the page ${name}`, path, text: name };
  }
  // What a type and a hand-written one of its name have in common is the author's affair: the latter counts.
  const byHand = new Set(sdk.external.map(({ module, name }) => JSON.stringify([module, name])));
  for (const { key, module, names } of readComponents(schemas, sdk)) {
    const [name = "", ...nested] = names;
    if (nested.length > 0 || byHand.has(JSON.stringify([module, name]))) continue;
    yield { module, name, what: `the schema ${key}`, path: ["components", "schemas", key], text: key };
  }
}
