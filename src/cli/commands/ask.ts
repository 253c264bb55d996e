import type { OAuthCodexClient } from "../../index.ts";
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
  out.result(document, () => output_text);
  return incomplete ? EXIT.failure : undefined;
}

async function inPieces(
  { out, signal }: Context,
  client: OAuthCodexClient,
  body: Body,
): Promise<ExitCode | undefined> {
  let last = "";
  for await (const event of await client.responses.create({ ...body, stream: true }, { signal })) {
    if (event.type === "response.output_text.delta" || event.type === "response.refusal.delta") {
      out.piece(event.delta);
      last = event.delta;
    }
    if (event.type === "response.incomplete") {
      out.piece("\n");
      out.note(
        `The answer is not complete: ${event.response.incomplete_details?.reason ?? "no reason given"}.`,
      );
      return EXIT.failure;
    }
  }
  // A stream that was given up ends without an error; that is no success.
  signal.throwIfAborted();
  if (!last.endsWith("\n")) out.piece("\n");
  return undefined;
}
