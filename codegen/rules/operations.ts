import { isMap, type Loose } from "../model/forms/pointer.ts";
import { VERBS, type Verb } from "../model/sdk-facts.ts";
import type { Config } from "./config.ts";

/** An operation of the document, before anything is said of its place in the tree. */
export interface GivenOperation {
  readonly path: string;
  readonly verb: Verb;
  readonly operation: Loose;
  /** Parameters of the path, for all of its operations. */
  readonly shared: readonly unknown[];
  /** `GET /pets` */
  readonly title: string;
  readonly operationId: string | undefined;
  readonly tags: readonly string[];
}

/** Verbs of OpenAPI that no method is made of. */
const OTHER_VERBS = ["head", "options", "trace"];

/** The document's operations that are asked for, and what is left out although it is. */
export function listOperations(
  paths: Loose,
  { include }: Config,
): { operations: GivenOperation[]; notes: string[] } {
  const notes: string[] = [];
  const operations = Object.entries(paths).flatMap(([path, item]): GivenOperation[] => {
    if (!isMap(item)) return [];
    const { parameters } = item;
    for (const verb of OTHER_VERBS) {
      if (verb in item) notes.push(`left out: ${verb.toUpperCase()} ${path}, for which there is request()`);
    }
    return VERBS.flatMap((verb): GivenOperation[] => {
      const operation = item[verb];
      if (!isMap(operation)) return [];
      const { operationId, tags } = operation;
      return [
        {
          path,
          verb,
          operation: { servers: item["servers"], ...operation },
          shared: Array.isArray(parameters) ? parameters : [],
          title: `${verb.toUpperCase()} ${path}`,
          operationId: typeof operationId === "string" ? operationId : undefined,
          tags: Array.isArray(tags) ? tags.filter((tag) => typeof tag === "string") : [],
        },
      ];
    });
  });
  return { operations: operations.filter((each) => isIncluded(each, include)), notes };
}

function isIncluded({ path, title, operationId, tags }: GivenOperation, include: Config["include"]): boolean {
  if (include === undefined) return true;
  const { tags: ofTags = [], paths = [], operations = [] } = include;
  return (
    tags.some((tag) => ofTags.includes(tag)) ||
    paths.some((pattern) =>
      pattern.endsWith("*") ? path.startsWith(pattern.slice(0, -1)) : path === pattern,
    ) ||
    operations.some((each) => each === operationId || each === title)
  );
}
