import { OAuthCodexClient, OAuthCodexError } from "../../src/index.ts";
import { jwt } from "../support/http.ts";
import { eventsOf, frame } from "./answers.ts";
import { Chance } from "./chance.ts";

const TEXT = "the wide 🚢 달빛 sea";
const FRAMES = eventsOf(7, TEXT, new Chance("truncation")).map((event) => frame(event, { named: false }));
const BYTES = Buffer.concat(FRAMES);
/** From here on the answer has been given: what is missing is the blank line behind its last event. */
const WHOLE = BYTES.length - "\n\n".length;

const model = "gpt-5.5";
const messages = [{ role: "user" as const, content: "go" }];

const WAYS: Readonly<Record<string, (client: OAuthCodexClient) => Promise<string | null | undefined>>> = {
  "responses.create": async (client) => (await client.responses.create({ model, input: "go" })).output_text,
  "responses.stream": async (client) =>
    (await client.responses.stream({ model, input: "go" }).finalResponse()).output_text,
  "chat.completions.create, streamed": async (client) => {
    let text = "";
    for await (const { choices } of await client.chat.completions.create({ model, messages, stream: true })) {
      text += choices[0]?.delta.content ?? "";
    }
    return text;
  },
};

/** How a body ends: as if it were whole, or with the connection. */
const ENDS = {
  closed: (body: ReadableStreamDefaultController<Uint8Array>) => body.close(),
  reset: (body: ReadableStreamDefaultController<Uint8Array>) => body.error(new TypeError("terminated")),
};

/**
 * An answer cut behind one byte after the other.
 *
 * @param every Of how many bytes one.
 * @returns what came out that is neither the whole answer nor an error of this package.
 */
export async function cutAnswers({ seed, every }: { seed: number; every: number }): Promise<string[]> {
  const wrong: string[] = [];
  for (const [way, ask] of Object.entries(WAYS)) {
    for (const [how, end] of Object.entries(ENDS)) {
      let length = 0;
      const client = new OAuthCodexClient({
        baseURL: "http://127.0.0.1:9/backend-api/codex",
        profile: "codex",
        accessToken: jwt(),
        continuity: "off",
        logLevel: "off",
        maxRetries: 0,
        fetch: async () =>
          new Response(
            new ReadableStream<Uint8Array>(
              {
                // What is queued when a body breaks is lost: it breaks once its bytes were taken.
                start: (body) => body.enqueue(BYTES.subarray(0, length)),
                pull: end,
              },
              { highWaterMark: 0 },
            ),
            { headers: { "content-type": "text/event-stream" } },
          ),
      });
      const first = 1 + new Chance(seed, way, how).below(every);
      for (length = first; length <= BYTES.length; length += length > WHOLE - 10 ? 1 : every) {
        const got = await ask(client).catch((error: unknown) => error);
        const isRight =
          got instanceof OAuthCodexError
            ? length <= WHOLE + 1 && typeof got.code === "string" && got.code !== ""
            : got === TEXT && length >= WHOLE;
        if (!isRight) wrong.push(`${way}, ${how} behind ${length} of ${BYTES.length} bytes: ${String(got)}`);
      }
    }
  }
  return wrong;
}
