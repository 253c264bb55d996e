import { cutOff } from "../ask/answer.ts";
import { partsOf } from "../ask/attachments.ts";
import { askOptions } from "../ask/options.ts";
import { Talk } from "../ask/talk.ts";
import { wishesOf } from "../ask/wishes.ts";
import type { CommandSpec, Context } from "../command.ts";
import { EXIT, type ExitCode, UsageError } from "../exit.ts";
import type { Lines } from "../questions.ts";

const COMMANDS = `/file PATH   the next question goes with this file, /image PATH|URL with this image
/model NAME  another model from now on; /model alone says which
/new         forget what was said
/exit        leave, as Ctrl-D does; Ctrl-C stops an answer`;

export const chat: CommandSpec = {
  name: "chat",
  summary: "Talk with a model, question after question. Also with lines that are piped in.",
  options: askOptions,
  examples: ["chat", "chat --continue --search"],
  async run(context, { options }) {
    const wishes = await wishesOf(context, options);
    const { out, signal } = context;
    const lines = out.lines("> ", context.interrupt);
    const talk = await Talk.open(context, wishes, lines.answer);
    // Of the answer under way. The first Ctrl-C ends it, and the next one the command.
    let answering: AbortController | undefined;
    context.onInterrupt(() => {
      if (!answering || answering.signal.aborted) return false;
      answering.abort();
      return true;
    });
    const room = new Room(context, talk, wishes);
    try {
      out.hint(`${talk.model}. /help says what else can be typed.`);
      let isOver = false;
      for (;;) {
        const line = await lines.next(signal);
        isOver = line === undefined;
        if (line === undefined) break;
        answering = new AbortController();
        if (!(await room.take(line, lines, answering.signal))) break;
        answering = undefined;
      }
      // Behind a prompt that Ctrl-D left open.
      if (isOver) out.hint("");
      return room.exit;
    } finally {
      context.onInterrupt(() => false);
      lines.close();
      await talk.close();
    }
  },
};

interface With {
  readonly files: readonly string[];
  readonly images: readonly string[];
}

/** What lines do. */
class Room {
  exit: ExitCode | undefined;
  readonly #context: Context;
  readonly #talk: Talk;
  /** What the next question goes with. */
  #files: string[];
  #images: string[];

  constructor(context: Context, talk: Talk, { files, images }: With) {
    this.#context = context;
    this.#talk = talk;
    this.#files = [...files];
    this.#images = [...images];
  }

  /** @returns whether there may be another line. */
  async take(line: string, { byPerson }: Lines, stop: AbortSignal): Promise<boolean> {
    const { out, signal } = this.#context;
    const text = line.trim();
    if (text === "") return true;
    if (text === "/exit" || text === "/quit") return false;
    try {
      if (line.startsWith("/")) await this.#command(text);
      else await this.#question(text, stop);
    } catch (error) {
      if (signal.aborted) throw error;
      if (stop.aborted) out.hint("(stopped)");
      // Who types sees what is wrong, and goes on; lines that nobody watches end here.
      else if (byPerson) this.#context.report(error);
      else throw error;
    }
    return true;
  }

  async #question(text: string, stop: AbortSignal): Promise<void> {
    const { out, signal } = this.#context;
    const message = { text, files: this.#files, images: this.#images };
    const response = await this.#talk.ask(message, AbortSignal.any([signal, stop]));
    this.#files = [];
    this.#images = [];
    const reason = cutOff(response);
    if (out.json) out.line(response);
    else if (reason !== undefined) out.note(`The answer is not complete: ${reason}.`);
    if (reason !== undefined) this.exit = EXIT.failure;
  }

  async #command(text: string): Promise<void> {
    const { out } = this.#context;
    const [name = "", ...words] = text.split(/\s+/);
    const value = words.join(" ");
    switch (name) {
      case "/help":
        out.note(COMMANDS);
        break;
      case "/new":
        this.#talk.begin();
        out.hint("A new conversation.");
        break;
      case "/model":
        if (value !== "") this.#talk.model = value;
        out.note(`The model is ${this.#talk.model}.`);
        break;
      case "/file":
      case "/image":
        if (value === "") throw new UsageError(`${name} wants a path.`);
        await this.#attach(
          name === "/file" ? { files: [value], images: [] } : { files: [], images: [value] },
        );
        out.hint(`The next question goes with ${value}.`);
        break;
      default:
        throw new UsageError(
          `${name} is not known: /help says what is. A question may begin with / behind a space.`,
        );
    }
  }

  /** What cannot be read is refused now, and not with every question from now on. */
  async #attach({ files, images }: With): Promise<void> {
    await partsOf({ files, images });
    this.#files.push(...files);
    this.#images.push(...images);
  }
}
