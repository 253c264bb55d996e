import { asText } from "../../runtime/errors/message.ts";
import { objectsIn } from "../../runtime/responses/events.ts";
import { writeMarks } from "./marks.ts";
import { FAILED, FORGOTTEN, type Passage, passagesText, type Sources } from "./passages.ts";

type Item = Readonly<Record<string, unknown>>;

interface HistoryMeans {
  /** Name of the function that stands for the tool. */
  readonly name: string;
  readonly sources: Sources;
  /** Searches as the call did; `undefined` where the request has no such tool any more. */
  readonly again: ((queries: readonly string[]) => Promise<Passage[]>) | undefined;
}

/**
 * Earlier `file_search_call` items as the backend can take them: a call and its output. An item that has no results is
 * searched for again, since the model has to see what it had found (in an answer that also called a function of the caller,
 * it has not seen it yet). The call's id comes from the item's, so that the same history makes the same request and the
 * backend's prompt cache knows it.
 */
export async function translateHistory(input: readonly unknown[], means: HistoryMeans): Promise<Item[]> {
  const items: Item[] = [];
  for (const [index, given] of input.entries()) {
    const item = Object(given) as Item;
    if (item["type"] === "file_search_call") items.push(...(await callItems(item, index, means)));
    else items.push(item === given ? withMarks(item, means.sources) : (given as Item));
  }
  return items;
}

async function callItems(item: Item, index: number, means: HistoryMeans): Promise<Item[]> {
  const id = item["id"] === undefined ? String(index) : asText(item["id"]);
  const call_id = `call_${id.replace(/^fs_/, "")}`.slice(0, 64);
  const queries = (Array.isArray(item["queries"]) ? item["queries"] : []).map(asText);
  return [
    {
      type: "function_call",
      status: "completed",
      call_id,
      name: means.name,
      arguments: JSON.stringify({ queries }),
    },
    { type: "function_call_output", call_id, output: await outputOf(item, queries, means) },
  ];
}

async function outputOf(item: Item, queries: string[], { sources, again }: HistoryMeans): Promise<string> {
  if (Array.isArray(item["results"])) return passagesText(item["results"] as Passage[], sources);
  if (queries.length === 0) return FAILED;
  return again ? passagesText(await again(queries), sources) : FORGOTTEN;
}

/** An earlier answer with its citations as the model wrote them. Citations of files that it cannot see any more are left out. */
function withMarks(item: Item, sources: Sources): Item {
  const { role, content } = item;
  if (role !== "assistant" || !Array.isArray(content)) return item;
  const parts = (content as Item[]).map((part) => {
    const annotations = objectsIn<Item>(part?.["annotations"]);
    const isCitation = ({ type }: Item): boolean => type === "file_citation";
    const cited = annotations.filter(isCitation);
    if (cited.length === 0) return part;
    const citations = cited.flatMap(({ file_id, index }) => {
      const label = sources.find(file_id);
      return label === undefined ? [] : [{ index: Number(index), labels: [label] }];
    });
    return {
      ...part,
      text: writeMarks(asText(part["text"] ?? ""), citations),
      annotations: annotations.filter((annotation) => !isCitation(annotation)),
    };
  });
  return { ...item, content: parts };
}
