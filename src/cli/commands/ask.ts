import type { Response } from "../../generated/resources/responses/responses.ts";
import { cutOff } from "../ask/answer.ts";
import { askOptions } from "../ask/options.ts";
import { Talk } from "../ask/talk.ts";
import { wishesOf } from "../ask/wishes.ts";
import type { CommandSpec, Context } from "../command.ts";
import { EXIT, UsageError } from "../exit.ts";
import { pipedIn, readAll } from "../stdin.ts";

export const ask: CommandSpec = {
  name: "ask",
  summary: "Ask a model; the answer comes as it is written.",
  arguments: [
    {
      name: "[prompt...]",
      description: "the question; what is piped in comes after it. - waits for standard input",
    },
  ],
  options: askOptions,
  examples: [
    'ask "What is the capital of France?"',
    'git diff | oauth-codex ask "Write a commit message for this."',
    'ask --file report.pdf --search "Is this still true?"',
  ],
  async run(context, { args, options }) {
    const wishes = await wishesOf(context, options);
    const text = await promptOf(context, args);
    const { out, signal } = context;
    const talk = await Talk.open(context, wishes);
    try {
      const response = await talk.ask({ text, ...wishes }, signal);
      const reason = cutOff(response);
      if (out.json) out.line(response);
      else if (wishes.format) showValue(context, response);
      if (reason === undefined) return undefined;
      if (!out.json) out.note(`The answer is not complete: ${reason}.`);
      return EXIT.failure;
    } finally {
      await talk.close();
    }
  },
};

/** The words of the command line, what is piped in, or both: the words first. */
async function promptOf({ io, signal }: Context, args: readonly string[]): Promise<string> {
  const words = args.filter((arg) => arg !== "-").join(" ");
  const waits = args.length === 0 ? io.stdin.isTTY !== true : args.includes("-");
  const piped = waits ? await readAll(io.stdin, signal) : await pipedIn(io.stdin, signal);
  const prompt = [words, piped ?? ""].filter((part) => part.trim() !== "").join("\n\n");
  if (prompt !== "") return prompt;
  throw new UsageError(
    args.length === 0
      ? "missing required argument 'prompt': give the question, or pipe it in."
      : "The prompt is empty.",
  );
}

/** The value that a schema asked for, whatever is cut off of it as it came. */
function showValue({ out }: Context, { output_text }: Response): void {
  try {
    out.document(JSON.parse(output_text));
  } catch {
    const screen = out.answer({ raw: true });
    screen.piece(output_text);
    screen.end();
  }
}
