/** Uploads a large file through `client.fetch`, as a form that is handed on or as one that is written out, and says how much memory that took. */
import { openAsBlob } from "node:fs";
import { mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { OAuthCodexClient } from "../../src/index.ts";

const [, , kind, megabytes] = process.argv;
const MB = 1024 * 1024;
const folder = await mkdtemp(join(tmpdir(), "oauth-codex-upload-"));
const client = new OAuthCodexClient({
  baseURL: "http://127.0.0.1:9/backend-api/codex",
  accessToken: "unused",
  compatStorageDir: join(folder, "storage"),
  logLevel: "off",
});

async function fileOf(size: number): Promise<Blob> {
  const path = join(folder, `${size}.bin`);
  const file = await open(path, "w");
  const piece = new Uint8Array(MB);
  for (let written = 0; written < size; written++) await file.write(piece.fill(written));
  await file.close();
  return openAsBlob(path);
}

async function upload(size: number): Promise<void> {
  const form = new FormData();
  form.append("purpose", "assistants");
  form.append("file", await fileOf(size), "large.bin");
  const url = "https://api.openai.com/v1/files";
  const init = { method: "POST", body: form };
  const answer = await (kind === "written out"
    ? client.fetch(new Request(url, init))
    : client.fetch(url, init));
  const { bytes } = (await answer.json()) as { bytes: number };
  if (bytes !== size * MB) throw new Error(`${bytes} bytes arrived of ${size * MB}`);
}

try {
  // What is loaded once is no growth.
  await upload(8);
  const before = process.memoryUsage().rss;
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss);
  }, 10);
  await upload(Number(megabytes));
  clearInterval(watch);
  console.log(JSON.stringify({ grown: (most - before) / MB }));
} finally {
  await client.close();
  await rm(folder, { recursive: true, force: true });
}
