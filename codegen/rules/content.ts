import { isMap, type Loose } from "../model/forms/pointer.ts";

/** A media type of a body or an answer, and the schema of what it holds. */
export interface Content {
  readonly media: string;
  readonly schema: unknown;
  readonly encoding: Loose;
}

export const JSON_MEDIA = "application/json";
export const FORM_MEDIA = "application/x-www-form-urlencoded";
export const MULTIPART_MEDIA = "multipart/form-data";

/** Media types of a `content` map, as they stand there. */
export function contentsOf(holder: unknown): Content[] {
  const content = isMap(holder) ? holder["content"] : undefined;
  if (!isMap(content)) return [];
  return Object.entries(content).map(([media, each]) => {
    const { schema = {}, encoding } = isMap(each) ? each : {};
    return { media, schema, encoding: isMap(encoding) ? encoding : {} };
  });
}

/** The media type without its parameters, in small letters. */
export const bare = (media: string): string => (media.split(";")[0] ?? media).trim().toLowerCase();

export function isJson(media: string): boolean {
  return /^application\/json$|\+json$|^\*\/\*$|^application\/\*$|^text\/json$/.test(bare(media));
}

export const isText = (media: string): boolean => bare(media).startsWith("text/");

export const isEvents = (media: string): boolean => bare(media) === "text/event-stream";

/** The first of the contents that one of these takes. */
export function preferred(
  contents: readonly Content[],
  tests: readonly ((media: string) => boolean)[],
): Content | undefined {
  for (const test of tests) {
    const found = contents.find(({ media }) => test(media));
    if (found !== undefined) return found;
  }
  return contents[0];
}
