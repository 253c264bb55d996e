import type { NormalizedEvent, OAuthCodexClient } from "../../index.ts";
import type { CommandSpec, Context } from "../command.ts";
import { EXIT, type ExitCode, UsageError } from "../exit.ts";
import { readAll } from "../io.ts";
import { listModels } from "../models.ts";

export const ask: CommandSpec = {
  name: "ask",
  summary: "Ask a model; the answer comes as it is written.",
  arguments: [{ name: "<prompt...>", description: "the question; - reads it from standard input" }],
  options: [
    { flags: "-m, --model <slug>", description: "model (default: the first of `oauth-codex models`)" },
    { flags: "-i, --instructions <text>", description: "how to answer" },
    { flags: "-e, --effort <level>", description: "how long to think, e.g. low, medium, high" },
  ],
  async run(context, { args, options }) {
    const input = await promptOf(context, args);
    const client = await context.client();
    const effort = options["effort"];
    const body = {
      model:
        typeof options["model"] === "string" ? options["model"] : await firstModel(client, context.signal),
      input,
      ...(typeof options["instructions"] === "string" ? { instructions: options["instructions"] } : {}),
      // A new level may come at any time: the backend says which ones a model takes.
      ...(typeof effort === "string" ? { reasoning: { effort: effort as "low" } } : {}),
    };
    return context.out.json ? await inOnePiece(context, client, body) : await inPieces(context, client, body);
  },
};

type Body = { model: string; input: string };

async function promptOf({ io }: Context, args: readonly string[]): Promise<string> {
  const prompt = args.length === 1 && args[0] === "-" ? await readAll(io.stdin) : args.join(" ");
  if (prompt.trim() === "") throw new UsageError("The prompt is empty.");
  return prompt;
}

async function firstModel(client: OAuthCodexClient, signal: AbortSignal): Promise<string> {
  const [first] = await listModels(client, signal);
  if (!first)
    throw new UsageError("This account has no model. Name one with --model, or look at: oauth-codex doctor");
  return first.id;
}

async function inOnePiece(
  { out, signal }: Context,
  client: OAuthCodexClient,
  body: Body,
): Promise<ExitCode | undefined> {
  const { id, model, status, output_text, usage, incomplete_details } = await client.responses.create(body, {
    signal,
  });
  const incomplete = status === "incomplete";
  const document = {
    id,
    model,
    status,
    text: output_text,
    usage,
    ...(incomplete ? { incomplete: incomplete_details?.reason } : {}),
  };
  out.result(document, () => [output_text]);
  return incomplete ? EXIT.failure : undefined;
}

async function inPieces(
  { out, signal }: Context,
  client: OAuthCodexClient,
  body: Body,
): Promise<ExitCode | undefined> {
  let last = "";
  let aside = false;
  let end: NormalizedEvent | undefined;
  const stream = await client.responses.create({ ...body, stream: true }, { signal });
  for await (const event of stream.normalized()) {
    end = event;
    if (event.type !== "text_delta" && event.type !== "refusal_delta") continue;
    // What is said on the way to the answer stands apart from it.
    const isAside = event.type === "text_delta" && event.phase === "commentary";
    if (last !== "" && isAside !== aside) out.piece("\n\n");
    aside = isAside;
    out.piece(event.delta);
    last = event.delta;
  }
  // A stream that was given up ends without an error; that is no success.
  signal.throwIfAborted();
  const failed = end?.type === "error" ? end.error : undefined;
  if (!last.endsWith("\n") && !(failed && last === "")) out.piece("\n");
  if (failed) throw failed;
  const isWhole = end?.type === "response_completed" && COMPLETE.has(end.finish_reason);
  if (isWhole) return undefined;
  const reason = end?.raw?.type === "response.incomplete" && end.raw.response.incomplete_details?.reason;
  out.note(`The answer is not complete: ${reason || "no reason given"}.`);
  return EXIT.failure;
}

/** How an answer ends that nothing was cut off of. */
const COMPLETE: ReadonlySet<string> = new Set(["stop", "tool_calls"]);
