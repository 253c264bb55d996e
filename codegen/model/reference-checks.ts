import { readComponents } from "./components.ts";
import type { SpecFacts } from "./document.ts";
import type { Problem } from "./errors.ts";
import { type DocumentPath, pathText, placeOf } from "./places.ts";
import type { SdkFacts, SignatureFact } from "./sdk-facts.ts";

/** The module of the page classes: they are in the runtime, whatever a document says. */
const PAGINATION = "pagination";

/**
 * Names that stand for nothing, and arguments that cannot be left out behind ones that can: each of them would be generated, and
 * only the compiler would say that something is missing, without the line that it comes from.
 */
export function referenceProblems(facts: SpecFacts): Problem[] {
  return [...indexProblems(facts), ...componentProblems(facts), ...argumentProblems(facts)];
}

function indexProblems({ sdk, schemas, sources }: SpecFacts): Problem[] {
  const declared = declaredNames(sdk, schemas);
  return Object.entries(sdk.indexExports).flatMap(([index, names]) =>
    names.flatMap(({ name, from, declared: own = name }, at): Problem[] => {
      if (from === PAGINATION || declared.has(`${from} ${own}`)) return [];
      const path: DocumentPath = ["x-sdk", "indexExports", index, at, "name"];
      return [
        {
          ...placeOf(sources, path, name),
          message: `${pathText(path)}: the module ${from} has no ${own}`,
          fix: "correct `from` or `declared`, or take the name out",
        },
      ];
    }),
  );
}

/** What each module declares: its types, classes, pages, and what is written by hand for it. */
function declaredNames(sdk: SdkFacts, schemas: SpecFacts["schemas"]): Set<string> {
  return new Set([
    ...readComponents(schemas, sdk).map(({ module, names }) => `${module} ${names.join(".")}`),
    ...sdk.resources.map((resource) => `${resource.module} ${resource.class}`),
    ...sdk.pages.map(({ module, name }) => `${module} ${name}`),
    ...sdk.external.map(({ module, name }) => `${module} ${name}`),
  ]);
}

function componentProblems({ sdk, schemas, sources }: SpecFacts): Problem[] {
  const named = [
    ...sdk.rootTypes.map((entry, at) => ({ entry, path: ["x-sdk", "rootTypes", at] })),
    ...Object.entries(sdk.classTypes).flatMap(([accessor, entries]) =>
      entries.map((entry, at) => ({ entry, path: ["x-sdk", "classTypes", accessor, at] })),
    ),
  ];
  return named.flatMap(({ entry: { component }, path }): Problem[] => {
    if (component === undefined || Object.hasOwn(schemas, component)) return [];
    const place = [...path, "component"];
    return [
      {
        ...placeOf(sources, place, component),
        message: `${pathText(place)}: there is no component ${component}`,
        fix: "correct the key, or take the name out",
      },
    ];
  });
}

function argumentProblems({ sdk, operations, sources }: SpecFacts): Problem[] {
  const signatures: { args: SignatureFact["args"]; path: DocumentPath }[] = [
    ...sdk.helpers.flatMap(({ args, overloads = [] }, at) => [
      { args, path: ["x-sdk", "helpers", at] },
      ...overloads.map((form, place) => ({ ...form, path: ["x-sdk", "helpers", at, "overloads", place] })),
    ]),
    ...operations.flatMap(({ path, verb, "x-sdk": { overloads = [] } }) =>
      overloads.map((form, at) => ({ ...form, path: ["paths", path, verb, "x-sdk", "overloads", at] })),
    ),
  ];
  return signatures.flatMap(({ args, path }): Problem[] => {
    const first = args.findIndex(({ optional }) => optional === true);
    const behind = args.findIndex(({ optional }, at) => first >= 0 && at > first && optional !== true);
    const argument = args[behind];
    if (argument === undefined || argument.name.startsWith("...")) return [];
    const place = [...path, "args", behind, "name"];
    return [
      {
        ...placeOf(sources, place, argument.name),
        message: `${pathText(place)}: ${argument.name} has to be given, and stands behind ${args[first]?.name}, which may be left out`,
        fix: "put it before, or make it optional",
      },
    ];
  });
}
