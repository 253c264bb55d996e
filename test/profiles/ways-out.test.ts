import { supportMatrix } from "oauth-codex-sdk/support";
import { describe, expect, it } from "vitest";

/** What a ChatGPT plan does not pay for has its way out all the same: another method, or a key. */
describe.each(["codex", "siwc"])("every stub of %s", (name) => {
  const rows = supportMatrix.filter(({ profile }) => profile === name);
  const stubs = rows.filter(({ route }) => route === "unsupported");
  const works = new Set(rows.filter(({ route }) => route !== "unsupported").map(({ method }) => method));
  const known = new Set(rows.map(({ method }) => method));

  it("names what to use instead", () => {
    expect(stubs.length).toBeGreaterThan(50);
    expect(stubs.filter(({ alternative }) => !alternative).map(({ method }) => method)).toEqual([]);
  });

  it("names nothing that is a stub itself", () => {
    const named = stubs.flatMap(({ alternative = "" }) =>
      [...alternative.matchAll(/`([\w.]+)`/g)].flatMap(([, text = ""]) => (known.has(text) ? [text] : [])),
    );
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((method) => !works.has(method))).toEqual([]);
  });

  it("of the Assistants API says when it was removed", () => {
    const assistants = stubs.filter(({ method }) => /^beta\.(?:assistants|threads)\./.test(method));
    expect(assistants.length).toBeGreaterThan(30);
    for (const { reason } of assistants) expect(reason).toContain("removed by OpenAI on 2026-08-26");
  });
});

it("at least 75 methods work on codex, one under a condition and one as an experiment", () => {
  const works = supportMatrix.filter(({ profile, route }) => profile === "codex" && route !== "unsupported");
  expect(works.length).toBeGreaterThanOrEqual(75);
  expect(works.flatMap(({ method, when }) => (when ? [[method, when]] : []))).toEqual([
    ["embeddings.create", expect.stringContaining("`embed`")],
  ]);
  expect(works.flatMap(({ method, experimental }) => (experimental ? [method] : []))).toEqual([
    "audio.transcriptions.create",
  ]);
});
