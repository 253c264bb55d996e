import { placeOfOperation, type SpecFacts } from "./document.ts";
import type { Problem } from "./errors.ts";
import { isPageClass } from "./page-classes.ts";

/** Page classes that the spec names and the runtime does not have. */
export function pageProblems({ sdk, operations, sources }: SpecFacts): Problem[] {
  const unknown = [...new Set(sdk.pages.map((page) => page.class).filter((name) => !isPageClass(name)))];
  return unknown.map((name): Problem => {
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
