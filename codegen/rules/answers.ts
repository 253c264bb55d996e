import { isMap, type Loose } from "../model/forms/pointer.ts";
import { bare, contentsOf, isEvents, isJson, isText, JSON_MEDIA, preferred } from "./content.ts";

/** What an operation gives. */
interface AnswerFacts {
  readonly kind: "schema" | "text" | "binary" | "void";
  readonly schema: Loose;
  /** `Accept`, where it is not JSON. */
  readonly accept: string | undefined;
}

/** The answers that a call resolves with, as one: all that the document has of success. */
export function answerOf(responses: unknown): AnswerFacts {
  const all = Object.entries(isMap(responses) ? responses : {});
  const good = all.filter(([status]) => /^2(\d\d|XX)$/i.test(status));
  const told = good.length > 0 ? good : all.filter(([status]) => status === "default");
  const contents = told.map(([, response]) => contentsOf(response));
  const found = preferred(contents.flat(), [isJson, (media) => isText(media) && !isEvents(media)]);
  if (found === undefined) return { kind: "void", schema: {}, accept: undefined };
  const accept = bare(found.media) === JSON_MEDIA ? undefined : found.media;
  if (!isJson(found.media)) {
    const kind = isText(found.media) && !isEvents(found.media) ? "text" : "binary";
    return { kind, schema: {}, accept };
  }
  const schemas = contents.flatMap((each): Loose[] => {
    const json = each.find(({ media }) => isJson(media));
    // An answer without a body is `null`.
    if (json === undefined) return each.length === 0 ? [{ type: "null" }] : [];
    return [isMap(json.schema) ? json.schema : {}];
  });
  const distinct = [...new Map(schemas.map((schema) => [JSON.stringify(schema), schema])).values()];
  const [only = {}] = distinct;
  return {
    kind: "schema",
    schema: distinct.length > 1 ? { anyOf: distinct } : only,
    accept: found.media.includes("*") ? undefined : accept,
  };
}
