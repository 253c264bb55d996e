import type { CommandSpec } from "../command.ts";
import { EXIT } from "../exit.ts";
import { storageDir } from "../stores.ts";
import { columns, size } from "../text.ts";

/** The tools load with the first one that is used. */
const tools = () => import("../../storage.ts");

const check: CommandSpec = {
  name: "check",
  summary: "Look the storage over, without changing it.",
  options: [{ flags: "--bytes", description: "also read every file and compare its digest" }, storageDir],
  examples: ["storage check --bytes"],
  async run({ out, settings }, { options }) {
    const report = await (await tools()).checkStorage(settings.storageDir, {
      bytes: options["bytes"] === true,
    });
    out.result(report, (style) => [
      ...report.findings.map(
        ({ severity, kind, subject, message }) =>
          `${style(severity === "error" ? "red" : "yellow", severity)}  ${kind} ${subject}: ${message}`,
      ),
      report.ok
        ? `${report.folder} is sound.`
        : `${report.folder} is damaged. oauth-codex storage repair mends what can be mended; stop the programs that use it first.`,
    ]);
    return report.ok ? undefined : EXIT.failure;
  },
};

const repair: CommandSpec = {
  name: "repair",
  summary: "Mend what can be mended. Stop the programs that use the storage first.",
  options: [
    { flags: "--recover", description: "also make files of bytes whose records were lost" },
    storageDir,
  ],
  examples: ["storage repair --recover"],
  async run({ out, settings }, { options }) {
    const report = await (await tools()).repairStorage(settings.storageDir, {
      recover: options["recover"] === true,
    });
    const { folder, setAside, saved, reindexed, recovered, after } = report;
    out.result(report, () => [
      ...(setAside === undefined
        ? []
        : [`The damaged database is now ${setAside}.`, `Saved from it: ${counts(saved)}.`]),
      ...(recovered === 0 ? [] : [`${recovered} files were made of bytes without a record.`]),
      ...(reindexed === 0 ? [] : [`${reindexed} files are indexed anew at the next use.`]),
      ...after.findings
        .filter(({ severity }) => severity === "error")
        .map(({ kind, subject, message }) => `${kind} ${subject}: ${message}`),
      after.ok ? `${folder} is sound.` : `${folder} is not whole: what is listed was not mended.`,
    ]);
    return after.ok ? undefined : EXIT.failure;
  },
};

const stats: CommandSpec = {
  name: "stats",
  summary: "Show how much is kept.",
  options: [storageDir],
  examples: ["storage stats"],
  async run({ out, settings }) {
    const found = await (await tools()).storageStats(settings.storageDir);
    out.result(found, () =>
      columns([
        ["Folder", found.folder ?? ""],
        ...Object.entries(found.rows).map(([table, rows]) => [table.replaceAll("_", " "), String(rows)]),
        ["Database", size(found.databaseBytes ?? 0)],
        ["Bytes of files", `${size(found.blobBytes ?? 0)} in ${found.blobs ?? 0}`],
      ]),
    );
    return undefined;
  },
};

const gc: CommandSpec = {
  name: "gc",
  summary: "Remove expired files and what is left of broken writes.",
  options: [storageDir],
  examples: ["storage gc"],
  async run({ out, settings }) {
    const report = await (await tools()).tidyStorage(settings.storageDir);
    const { folder, unknown = 0, ...removed } = report;
    out.result(report, () => [
      `Removed from ${folder}: ${counts(removed)}.`,
      ...(unknown === 0
        ? []
        : [`${unknown} blobs were left alone: their records were lost. See oauth-codex storage check.`]),
    ]);
    return undefined;
  },
};

const exportCommand: CommandSpec = {
  name: "export",
  summary: "Write everything out in plain files.",
  arguments: [{ name: "<folder>", description: "a new or empty folder" }],
  options: [storageDir],
  examples: ["storage export backup"],
  async run({ out, settings }, { args }) {
    const report = await (await tools()).exportStorage(args[0] ?? "", settings.storageDir);
    out.result(report, () => [
      `${report.rows} records and ${report.blobs} files are in ${report.target}.`,
      ...report.missing.map((sha256) => `The bytes ${sha256} are missing.`),
      ...report.damaged.map((sha256) => `The bytes ${sha256} are damaged, and were left out.`),
    ]);
    return report.missing.length + report.damaged.length === 0 ? undefined : EXIT.failure;
  },
};

const importCommand: CommandSpec = {
  name: "import",
  summary: "Take over an export, or the folder of the Python package.",
  arguments: [{ name: "<folder>", description: "is only read" }],
  options: [storageDir],
  examples: ["storage import backup"],
  async run({ out, settings }, { args }) {
    const report = await (await tools()).importStorage(args[0] ?? "", settings.storageDir);
    const { files, vectorStores, present, skipped } = report;
    out.result(report, () => [
      `Taken over: ${files} files, ${vectorStores} vector stores. ${present.length} were here already.`,
      ...skipped.map(({ id, why }) => `Left out ${id}: ${why}`),
    ]);
    return skipped.length === 0 ? undefined : EXIT.failure;
  },
};

export const storage: CommandSpec = {
  name: "storage",
  summary: "Look after the local storage: check, repair, stats, gc, export, import.",
  commands: [check, repair, stats, gc, exportCommand, importCommand],
};

function counts(rows: Readonly<Record<string, number>>): string {
  return Object.entries(rows)
    .map(([name, count]) => `${count} ${words(name)}`)
    .join(", ");
}

/** `vector_stores` and `expiredFiles` as people write them. */
function words(name: string): string {
  return name.replaceAll("_", " ").replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
