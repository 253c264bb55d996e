import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { run } from "../../../codegen/commands/run.ts";
import { copyProject } from "../../support/codegen.ts";

// Each run reads the whole spec.
vi.setConfig({ testTimeout: 180_000 });

const MANIFEST = "spec/codex.manifest.yaml";
const TODAY = new Date().toISOString().slice(0, 10);

let root: string;
beforeEach(() => {
  root = copyProject();
});

const read = (file: string): string => readFileSync(join(root, file), "utf8");
function edit(file: string, old: RegExp): void {
  const text = read(file);
  expect(text).toMatch(old);
  writeFileSync(join(root, file), text.replace(old, ""));
}

/** Runs a command with somebody at the terminal who types these lines, and then leaves. */
async function at(answers: readonly string[] | undefined, ...args: string[]) {
  const said: string[] = [];
  const left = [...(answers ?? [])];
  const status = await run([...args, "--root", root], {
    root,
    out: (text) => void said.push(text),
    err: (text) => void said.push(text),
    now: () => 0,
    ...(answers === undefined ? {} : { ask: async () => left.shift() }),
  });
  return { status, said: said.join("\n"), left };
}

describe("npm run spec:triage at a terminal", () => {
  it("asks one by one with what the neighbours have, and writes each answer with its date and reason", async () => {
    edit(MANIFEST, /^ {2}evals\.runs\.cancel: .*\n/m);
    edit(MANIFEST, /^ {2}videos\.remix: .*\n/m);
    const { status, said } = await at(
      [
        "",
        "{ route: nowhere }",
        "{ route: unsupported, since: 0.2.0, reason: unproven }",
        "nobody has tried it",
      ],
      "triage",
    );
    expect(said).toContain("1 of 2: evals.runs.cancel (POST /evals/{eval_id}/runs/{run_id}");
    expect(said).toMatch(/because: {2}as evals\.runs\.\w+ and \d+ more of evals\.runs/);
    expect(said).toMatch(/that is no row: .*route/);
    expect(status).toBe(0);
    expect(read(MANIFEST)).toMatch(
      new RegExp(
        `^  evals\\.runs\\.cancel: \\{ route: unsupported, since: [\\d.]+, reason: not_served, alternative: api-key \\} # ${TODAY}, accepted: as evals`,
        "m",
      ),
    );
    expect(read(MANIFEST)).toContain(
      `\n  videos.remix: { route: unsupported, since: 0.2.0, reason: unproven } # ${TODAY}: nobody has tried it\n`,
    );
  });

  it("keeps what was answered when somebody leaves, and goes on there", async () => {
    edit(MANIFEST, /^ {2}evals\.runs\.cancel: .*\n/m);
    edit(MANIFEST, /^ {2}videos\.remix: .*\n/m);
    const { status, said } = await at([""], "triage");
    expect(status).toBe(3);
    expect(said).toContain("1 verdicts are missing");
    expect(read(MANIFEST)).toContain("\n  evals.runs.cancel: ");
    expect(read(MANIFEST)).not.toContain("\n  videos.remix: ");
    const rest = await at(["s"], "triage");
    expect(rest.said).toContain("1 of 1: videos.remix");
    expect(rest.status).toBe(3);
    expect((await at(["q"], "triage")).status).toBe(3);
  });

  it("asks for the parameters of a method that is sent by its verdict", async () => {
    edit(MANIFEST, /^ {2}videos\.remix: .*\n/m);
    const row = "{ route: http, since: 0.1.0, experimental: true, when: no_files }";
    const { status, said } = await at([row, "", "", ""], "triage");
    expect(said).toContain("videos.remix > prompt");
    expect(status).toBe(0);
    expect(read(MANIFEST)).toContain(`  videos.remix: ${row} # `);
    expect(read(MANIFEST)).toMatch(
      /\n {2}videos\.remix:\n {4}prompt: \{ verdict: drop, reason: not_yet \} # /,
    );
  });
});

describe("npm run spec:triage without a terminal", () => {
  it("takes what is proposed, and says whom it follows", async () => {
    edit(MANIFEST, /^ {4}user: .*\n(?= {2}images\.edit:)/m);
    edit(MANIFEST, /^ {2}videos\.poll: .*\n/m);
    const { status, said } = await at(undefined, "triage", "--accept-proposals");
    expect(status).toBe(0);
    expect(said).toContain("images.generate > user");
    expect(read(MANIFEST)).toMatch(
      new RegExp(
        `^    user: \\{ verdict: drop, neutral: \\[null\\], reason: image_route \\} # ${TODAY}, proposed: as user of images`,
        "m",
      ),
    );
    // Outside of a whole project nobody can say whether there is code for a helper.
    expect(read(MANIFEST)).toMatch(/videos\.poll: \{ route: unsupported, .* # .* it calls videos\.retrieve/);
  });
});

describe("what is proposed", () => {
  it("takes no reason over from an API that goes to one that stays", async () => {
    edit(MANIFEST, /(^ {2}beta\.chatkit\..*\n)+/m);
    const { said } = await at(undefined, "triage");
    expect(said).toMatch(/beta\.chatkit\.threads\.list: .*reason: not_served/);
    expect(said).not.toMatch(/beta\.chatkit.*reason: retired/);
    edit(MANIFEST, /^ {2}beta\.assistants\.list: .*\n/m);
    expect((await at(undefined, "triage")).said).toMatch(/beta\.assistants\.list: .*reason: retired/);
  });
});

describe("npm run spec:fill", () => {
  const OVERLAY = "spec/overlay.yaml";
  const SUMMARY = "Creates a vector store.";
  const KOREAN = "벡터 스토어를 만듭니다.";

  let owesKorean = false;

  beforeEach(() => {
    const text = read(OVERLAY);
    owesKorean = text.includes('"…"');
    expect(text).toContain(KOREAN);
    writeFileSync(join(root, OVERLAY), text.replace(SUMMARY, "…").replace(KOREAN, "…"));
  });

  it("asks for the English sentences, and Korean ones may follow later", async () => {
    const { status, said } = await at(['Makes a "vector store".'], "fill");
    expect(said).toContain("$.paths['/vector_stores'].post > summary");
    expect(said).not.toContain("x-summary-ko");
    expect(said).toMatch(/English is whole; \d+ Korean sentences may follow later/);
    expect(status).toBe(0);
    expect(read(OVERLAY)).toContain('summary: "Makes a \\"vector store\\"."');
    const korean = await at([KOREAN], "fill", "--korean");
    expect(korean.said).toContain(
      owesKorean ? "Korean sentences may follow later" : "No sentence is missing",
    );
    expect(read(OVERLAY)).toContain(KOREAN);
  });

  it("writes a form, and takes it back filled in", async () => {
    const form = join(root, "lines.yaml");
    expect((await at(undefined, "fill", "--form", form)).status).toBe(0);
    expect((await at(undefined, "fill", "--from", form)).status).toBe(3);
    const filled = readFileSync(form, "utf8").replace(/(summary": )""/, `$1"${SUMMARY}"`);
    writeFileSync(form, filled);
    expect((await at(undefined, "fill", "--from", form)).status).toBe(0);
    expect(read(OVERLAY)).toContain(`summary: "${SUMMARY}"`);
    expect((await at(undefined, "fill", "--from", join(root, "nothing.yaml"))).status).toBe(1);
  });
});
