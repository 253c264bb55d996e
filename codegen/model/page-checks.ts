import { placeOfOperation, type SpecFacts } from "./document.ts";
import type { Problem } from "./errors.ts";
import { isPageClass } from "./page-classes.ts";

/** Page classes that the runtime does not have, and whose way to the next page the spec does not say either. */
export function pageProblems({ sdk, operations, sources }: SpecFacts): Problem[] {
  const unknown = sdk.pages.filter((page) => !isPageClass(page.class) && page.next === undefined);
  return [...new Set(unknown.map((page) => page.class))].map((name): Problem => {
    const users = operations.filter((operation) => operation["x-sdk"].page?.class === name);
    const place =
      users[0] === undefined
        ? { file: sources[0]?.name ?? "" }
        : placeOfOperation(sources, users[0].operationId);
    return {
      ...place,
      message: `lists come as ${name}, a page class that the runtime does not have (${users.length} methods)`,
      fix: "write the class in src/runtime/pagination.ts; add its kind there, to src/runtime/operation.ts and to codegen/model/page-classes.ts",
    };
  });
}
