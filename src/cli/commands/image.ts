import { stat, writeFile } from "node:fs/promises";
import { extname } from "node:path";
import { type CommandSpec, textOf } from "../command.ts";
import { UsageError } from "../exit.ts";
import { size as sizeOf, typed } from "../text.ts";

const MOST = 10;

const generate: CommandSpec = {
  name: "generate",
  summary: "Paint an image by a description. It takes a minute or two.",
  arguments: [{ name: "<prompt...>", description: "what is to be seen" }],
  options: [
    { flags: "-o, --out <file>", description: "where it goes, as PNG; with --n FILE-1, FILE-2, …" },
    { flags: "-m, --model <slug>", description: "model (default: gpt-image-2)" },
    { flags: "--size <size>", description: "e.g. 1024x1024, 1536x1024, auto" },
    { flags: "--quality <quality>", description: "low, medium, high or auto" },
    { flags: "-n, --n <number>", description: `how many, 1 to ${MOST}` },
    { flags: "--force", description: "also over files that are there" },
  ],
  examples: ['image generate "A lighthouse at dawn" --out lighthouse.png --quality low'],
  async run(context, { args, options }) {
    const { out, signal } = context;
    const prompt = args.join(" ").trim();
    if (prompt === "") throw new UsageError("The prompt is empty.");
    const file = textOf(options, "out");
    if (file === undefined) throw new UsageError("--out must name the file: --out lighthouse.png");
    const n = Number(options["n"] ?? 1);
    if (!Number.isInteger(n) || n < 1 || n > MOST) {
      throw new UsageError(`--n must be a whole number from 1 to ${MOST}.`);
    }
    const paths = Array.from({ length: n }, (_, index) => (n === 1 ? file : numbered(file, index + 1)));
    // Before anything is painted: an image costs time and allowance.
    if (options["force"] !== true) await refuseExisting(paths);
    const client = await context.client();
    const [model, size, quality] = ["model", "size", "quality"].map((name) => textOf(options, name));
    const { data = [] } = await client.images.generate(
      {
        prompt,
        n,
        ...(model === undefined ? {} : { model }),
        // Which ones there are is the backend's to say.
        ...(size === undefined ? {} : { size: size as "auto" }),
        ...(quality === undefined ? {} : { quality: quality as "auto" }),
      },
      { signal },
    );
    const images: { path: string; bytes: number }[] = [];
    for (const [index, { b64_json }] of data.entries()) {
      const bytes = Buffer.from(b64_json ?? "", "base64");
      const path = paths[index] ?? numbered(file, index + 1);
      await writeFile(path, bytes);
      images.push({ path, bytes: bytes.length });
    }
    out.result({ images }, () => images.map(({ path, bytes }) => `${path}  ${sizeOf(bytes)}`));
    const [first] = images;
    if (first) out.hint(`Ask about it: oauth-codex ask --image ${typed(first.path)} "What is to be seen?"`);
    return undefined;
  },
};

export const image: CommandSpec = {
  name: "image",
  summary: "Images by a description: generate.",
  commands: [generate],
};

/** `a.png` as `a-2.png`. */
function numbered(file: string, number: number): string {
  const ending = extname(file);
  return `${file.slice(0, file.length - ending.length)}-${number}${ending}`;
}

async function refuseExisting(paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const isThere = await stat(path).then(
      () => true,
      () => false,
    );
    if (isThere) throw new UsageError(`${path} is there already. Name another file, or say --force.`);
  }
}
