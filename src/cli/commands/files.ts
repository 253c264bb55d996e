import type { FileObject } from "../../generated/resources/files.ts";
import { type CommandSpec, type Context, textOf } from "../command.ts";
import { EXIT, type ExitCode, UsageError } from "../exit.ts";
import { findStore, knownStore, storageDir } from "../stores.ts";
import { columns, size, typed } from "../text.ts";
import { contentsOf, filesAt, reasonOf, uploadAll, whenIndexed } from "../upload.ts";

const upload: CommandSpec = {
  name: "upload",
  summary: "Take files in, and what is below folders.",
  arguments: [
    { name: "<path...>", description: "files and folders; hidden ones below a folder are left out" },
  ],
  options: [
    { flags: "-s, --store <name>", description: "make them searchable in this vector store, new if need be" },
    { flags: "-p, --purpose <purpose>", description: "what they are for (default: assistants)" },
    storageDir,
  ],
  examples: ["files upload docs notes.md --store handbook"],
  async run(context, { args, options }) {
    const { out, signal } = context;
    const local = await filesAt(args);
    if (local.length === 0) throw new UsageError("There is no file in there.");
    const client = await context.client();
    const wanted = options["store"];
    const store =
      typeof wanted === "string"
        ? ((await findStore(client, wanted, signal)) ??
          (await client.vectorStores.create({ name: wanted }, { signal })))
        : undefined;
    const progress = out.progress();
    const purpose = textOf(options, "purpose") ?? "assistants";
    const into = store && { id: store.id, contents: await contentsOf(client, store.id, signal) };
    let kept = 0;
    const onKept = () => void kept++;
    try {
      const { uploaded, present, failed } = await uploadAll(client, local, {
        ...{ purpose, progress, signal, onKept },
        store: into,
      });
      if (store && uploaded.length > 0) {
        failed.push(...(await whenIndexed(client, store.id, uploaded, { progress, signal })));
      }
      const document = {
        ...(store ? { store: { id: store.id, name: store.name } } : {}),
        files: uploaded,
        present,
        failed,
      };
      out.result(document, () => [
        ...uploaded.map(({ id, path }) => `${id}  ${path}`),
        ...present.map(({ id, path }) => `${id}  ${path}  (already there)`),
        ...(store ? [`In the vector store ${store.name || store.id} (${store.id}).`] : []),
      ]);
      if (store) {
        const name = typed(store.name || store.id);
        out.hint(`Search it: oauth-codex search ${name} "WORDS"`);
        out.hint(`Ask about it: oauth-codex ask --store ${name} "QUESTION"`);
      }
      return complain(context, failed);
    } catch (error) {
      if (signal.aborted) out.note(whatStays(kept, local.length, store));
      throw error;
    }
  },
};

const list: CommandSpec = {
  name: "list",
  summary: "List files, newest first.",
  options: [
    { flags: "-s, --store <name>", description: "those of this vector store, and whether they can be found" },
    { flags: "-p, --purpose <purpose>", description: "those of this purpose" },
    storageDir,
  ],
  examples: ["files list --store handbook"],
  async run(context, { options }) {
    const { out, signal } = context;
    const client = await context.client();
    const { store: wanted, purpose } = options;
    const status = new Map<string, string>();
    if (typeof wanted === "string") {
      const { id } = await knownStore(client, wanted, signal);
      for await (const file of client.vectorStores.files.list(id, { limit: 100 }, { signal })) {
        status.set(file.id, file.last_error ? `failed: ${file.last_error.message}` : file.status);
      }
    }
    const files: (FileObject & { indexing?: string })[] = [];
    const query = typeof purpose === "string" ? { purpose } : {};
    for await (const file of client.files.list(query, { signal })) {
      if (wanted !== undefined && !status.has(file.id)) continue;
      const state = status.get(file.id);
      files.push({ ...file, ...(state === undefined ? {} : { indexing: state }) });
    }
    out.result({ files }, () =>
      files.length === 0
        ? ["No file is here."]
        : columns([
            ["ID", "SIZE", "CREATED", "PURPOSE", ...(wanted === undefined ? [] : ["INDEXING"]), "NAME"],
            ...files.map((file) => [
              file.id,
              size(file.bytes),
              new Date(file.created_at * 1000).toISOString().slice(0, 16).replace("T", " "),
              file.purpose,
              ...(file.indexing === undefined ? [] : [file.indexing]),
              file.filename,
            ]),
          ]),
    );
    return undefined;
  },
};

const remove: CommandSpec = {
  name: "delete",
  summary: "Delete files, also from every vector store.",
  arguments: [{ name: "<id...>", description: "ids as `oauth-codex files list` shows them" }],
  options: [storageDir],
  examples: ["files delete file-0123456789abcdef"],
  async run(context, { args }) {
    const { out, signal } = context;
    const client = await context.client();
    const deleted: string[] = [];
    const failed = [];
    for (const id of args) {
      try {
        await client.files.delete(id, { signal });
        deleted.push(id);
      } catch (error) {
        signal.throwIfAborted();
        failed.push({ path: id, ...reasonOf(error) });
      }
    }
    out.result({ deleted, failed: failed.map(({ path: id, ...why }) => ({ id, ...why })) }, () =>
      deleted.map((id) => `Deleted ${id}.`),
    );
    return complain(context, failed);
  },
};

export const files: CommandSpec = {
  name: "files",
  summary: "Files that are kept on this machine: upload, list, delete.",
  commands: [upload, list, remove],
};

/** What an upload that was given up has done already. */
function whatStays(kept: number, of: number, store: { name: string; id: string } | undefined): string {
  const where = store ? `in the vector store ${store.name || store.id}` : "here";
  const next = store ? "The same command goes on with the rest." : "See: oauth-codex files list";
  return `${kept} of ${of} files are ${where}, and stay. ${next}`;
}

/** What went wrong with some of many, one line each. With `--json` it is in the document. */
function complain(
  { out }: Context,
  failed: readonly { path: string; message: string }[],
): ExitCode | undefined {
  if (failed.length === 0) return undefined;
  if (!out.json) for (const { path, message } of failed) out.note(`${path}: ${message}`);
  return EXIT.failure;
}
