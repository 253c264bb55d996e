import { readFile, writeFile } from "node:fs/promises";
import type { AnswerParts } from "../types.ts";
import { ENCRYPTED, Scrubber } from "./scrub.ts";

type Json = Readonly<Record<string, unknown>>;
type Events = NonNullable<AnswerParts["events"]>;

/** One answer of a backend to a request to `/responses`, without what is anybody's. */
export interface RecordedAnswer {
  /** What was asked, for people to read. */
  readonly request: unknown;
  readonly status: number;
  /** Of an answer that is a stream. */
  readonly events?: Events;
  /** Of any other. */
  readonly body?: unknown;
}

export interface Recording {
  /** For the option `fetch` of a client that works on a real backend: it sends, and reads along with `/responses`. */
  readonly fetch: (url: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /** What has come so far, in the order of the requests, without accounts, addresses, tokens and ids of anybody's. */
  readonly answers: readonly RecordedAnswer[];
  /** Waits for the ends of what was asked, and writes it down as JSON. */
  save(path: string | URL): Promise<void>;
}

/** @param send Default: the global `fetch`. */
export function record(send: Recording["fetch"] = (url, init) => globalThis.fetch(url, init)): Recording {
  const scrubber = new Scrubber();
  const answers: RecordedAnswer[] = [];
  const open = new Set<Promise<void>>();
  return {
    answers,
    async fetch(url, init) {
      const response = await send(url, init);
      if (!isResponses(url, init) || !response.body) return response;
      const [theirs, ours] = response.body.tee();
      const place = answers.push({ request: scrubber.value(bodyOf(init)), status: response.status }) - 1;
      const reading = new Response(ours).text().then(
        (text) => {
          answers[place] = { ...(answers[place] as RecordedAnswer), ...parsed(text, response, scrubber) };
        },
        // The client went away: what had come is no whole answer, and nothing to replay.
        () => {},
      );
      open.add(reading);
      void reading.finally(() => open.delete(reading));
      const { status, statusText, headers } = response;
      return new Response(theirs, { status, statusText, headers });
    },
    async save(path) {
      await Promise.all(open);
      const whole = answers.filter(({ events, body }) => events !== undefined || body !== undefined);
      await writeFile(path, `${JSON.stringify({ version: 1, answers: whole }, undefined, 1)}\n`);
    },
  };
}

function isResponses(url: string | URL | Request, init: RequestInit | undefined): boolean {
  const address = typeof url === "object" && "url" in url ? url.url : String(url);
  const path = URL.parse(address)?.pathname ?? "";
  return init?.method?.toUpperCase() === "POST" && path.endsWith("/responses");
}

function bodyOf(init: RequestInit | undefined): unknown {
  try {
    return JSON.parse(String(init?.body));
  } catch {
    return undefined;
  }
}

function parsed(text: string, { headers }: Response, scrubber: Scrubber): Partial<RecordedAnswer> {
  // A backend may say nothing of the type of a stream.
  if (headers.get("content-type")?.includes("json") || !/^(?:event|data|:)/m.test(text)) {
    try {
      return { body: scrubber.value(JSON.parse(text)) };
    } catch {
      return { body: scrubber.text(text) };
    }
  }
  const events = text
    .split(/\r?\n\r?\n/)
    .map((block) =>
      block
        .split(/\r?\n/)
        .flatMap((line) => (line.startsWith("data:") ? [line.slice(5).trimStart()] : []))
        .join("\n"),
    )
    .filter((data) => data !== "" && data !== "[DONE]")
    .map((data) => scrubber.value(JSON.parse(data)) as Events[number]);
  return { events };
}

/**
 * Answers of a recording as an emulator takes them.
 *
 * @param given what {@link Recording.save} wrote, or its path.
 * @throws {TypeError} for what is no recording.
 */
export async function recorded(
  given: string | URL | { readonly answers: readonly RecordedAnswer[] },
  blob: () => string,
): Promise<AnswerParts[]> {
  const read: unknown =
    typeof given === "string" || given instanceof URL ? JSON.parse(await readFile(given, "utf8")) : given;
  const { answers } = Object(read) as { answers?: unknown };
  if (!Array.isArray(answers)) throw new TypeError("replay: this is no recording; it has no list of answers");
  return answers.map(({ status, events, body }: RecordedAnswer): AnswerParts => {
    if (events) return { events: events.map((event) => withBlobs(event, blob) as Events[number]) };
    const { error, detail } = Object(body) as { error?: AnswerParts["error"]; detail?: unknown };
    return { status, error: error ?? String(detail ?? body) };
  });
}

/** With encrypted content that the emulator knows when it comes back. */
function withBlobs(value: unknown, blob: () => string): unknown {
  if (Array.isArray(value)) return value.map((each) => withBlobs(each, blob));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value as Json).map(([name, each]) => [
      name,
      each === ENCRYPTED ? blob() : withBlobs(each, blob),
    ]),
  );
}
