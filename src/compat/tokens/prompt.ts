import { toolText } from "./tool-text.ts";

type Fields = Readonly<Record<string, unknown>>;

/** A prompt in pieces that can be counted. */
export interface Prompt {
  readonly texts: readonly string[];
  /** Tokens that stand for no text of the request: boundaries, roles, encrypted reasoning. */
  readonly tokens: number;
  /** Parts whose bytes have to be looked at. */
  readonly images: readonly Fields[];
  readonly files: readonly Fields[];
}

/** Start, role, end of the header, end of the message (OpenAI's "harmony" format). */
const MESSAGE = 4;
/** Where the model begins to answer. */
const REPLY = 2;
/** An assistant's message names its channel. */
const CHANNEL = 2;
/** Around name and arguments of a call, and around what it gave. */
const CALL = 13;
const OUTPUT = 12;
const REASONING = 6;

/** Encrypted reasoning: what it is wrapped in, and characters for each token. Taken from recorded answers of GPT-5. */
const WRAPPED = 1_000;
const CHARACTERS_PER_TOKEN = 6.4;

/** Takes a request apart the way the models read it. */
export function promptOf(params: Fields): Prompt {
  const reader = new Reader();
  const { instructions, tools, text, input, reasoning } = params;
  reader.developer(instructions, Array.isArray(tools) ? tools : [], Object(text).format);
  const items: readonly unknown[] =
    typeof input === "string" ? [{ role: "user", content: input }] : Array.isArray(input) ? input : [];
  // Reasoning of earlier turns is not read again, unless the request says so.
  const turn =
    Object(reasoning).context === "all_turns"
      ? -1
      : items.findLastIndex((item) => Object(item).role === "user");
  for (const [index, item] of items.entries()) reader.item(Object(item) as Fields, index > turn);
  reader.tokens += REPLY;
  return reader;
}

class Reader implements Prompt {
  readonly texts: string[] = [];
  readonly images: Fields[] = [];
  readonly files: Fields[] = [];
  tokens = 0;

  developer(instructions: unknown, tools: readonly unknown[], format: unknown): void {
    const declared = toolText(tools);
    const { type, name, schema } = Object(format) as Fields;
    const sections = [
      typeof instructions === "string" ? instructions : "",
      declared.text,
      type === "json_schema" ? `# Response Formats\n\n## ${name}\n\n${JSON.stringify(schema)}` : "",
    ].filter((section) => section !== "");
    if (sections.length > 0) this.#add(MESSAGE, sections.join("\n\n"));
    this.tokens += declared.tokens;
  }

  item(item: Fields, isRecent: boolean): void {
    const { type, name, encrypted_content: encrypted } = item;
    const content = item["content"];
    switch (type ?? "message") {
      case "message":
        this.#add(MESSAGE + (item["role"] === "assistant" ? CHANNEL : 0));
        this.#content(content);
        break;
      case "function_call":
        this.#add(CALL, name, item["arguments"]);
        break;
      case "custom_tool_call":
        this.#add(CALL, name, item["input"]);
        break;
      case "function_call_output":
      case "custom_tool_call_output":
        this.#add(OUTPUT);
        this.#content(item["output"]);
        break;
      case "additional_tools":
        this.developer("", Array.isArray(item["tools"]) ? item["tools"] : [], undefined);
        break;
      case "item_reference":
        break;
      case "reasoning":
        if (isRecent) this.#add(REASONING + hidden(encrypted));
        break;
      case "compaction":
      case "compaction_summary":
        this.#add(MESSAGE + hidden(encrypted));
        break;
      default: {
        const { id: _, status: __, encrypted_content: ___, ...shown } = item;
        this.#add(MESSAGE, JSON.stringify(shown));
      }
    }
  }

  #add(tokens: number, ...texts: readonly unknown[]): void {
    this.tokens += tokens;
    this.texts.push(...texts.filter((text): text is string => typeof text === "string"));
  }

  #content(content: unknown): void {
    if (typeof content === "string") this.texts.push(content);
    if (!Array.isArray(content)) return;
    for (const part of content.map((one) => Object(one) as Fields)) {
      if (part["type"] === "input_image") this.images.push(part);
      else if (part["type"] === "input_file") this.files.push(part);
      else this.#add(0, part["text"] ?? part["refusal"]);
    }
  }
}

function hidden(encrypted: unknown): number {
  return typeof encrypted === "string"
    ? Math.max(0, Math.round((encrypted.length - WRAPPED) / CHARACTERS_PER_TOKEN))
    : 0;
}
