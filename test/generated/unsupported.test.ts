import { describe, expect, it, vi } from "vitest";
import { NotSupportedError, OAuthCodexClient } from "../../src/index.ts";
import { supportMatrix } from "../../src/support.ts";
import { jwt } from "../support/http.ts";
import { methodAt } from "../support/tree.ts";

const rows = supportMatrix.filter(({ profile }) => profile === "codex");
const unsupported = rows.filter(({ route }) => route === "unsupported");

/** Plausible arguments for any method: a path id, a params object with every other path parameter, options. */
const ARGUMENTS = ["id", { vector_store_id: "vs", thread_id: "t", run_id: "r" }, {}] as const;

describe("methods that Codex does not support", () => {
  it("are known, each with a reason and a way out or none", () => {
    expect(rows.length).toBeGreaterThanOrEqual(167);
    expect(unsupported.length).toBeGreaterThan(0);
    for (const { method, reason, since } of unsupported) {
      expect(reason, method).toMatch(/\w{3}/);
      expect(since, method).toMatch(/^\d+\.\d+\.\d+$/);
    }
  });

  it.each(unsupported)(
    "$method rejects without touching the network",
    async ({ method, reason, alternative }) => {
      const fetch = vi.fn();
      const client = new OAuthCodexClient({ accessToken: jwt(), fetch });
      const error = await (async () => methodAt(client, method)(...ARGUMENTS))().catch(
        (caught: unknown) => caught,
      );
      expect(error).toBeInstanceOf(NotSupportedError);
      expect(error).toMatchObject({ code: "not_supported", method, reason });
      if (alternative !== undefined) expect((error as NotSupportedError).alternative).toBe(alternative);
      expect(fetch).not.toHaveBeenCalled();
    },
  );

  it("throw at once where the method returns no promise", () => {
    const client = new OAuthCodexClient({ accessToken: jwt() });
    const { threads } = client.beta;
    expect(() => threads.createAndRunStream({ assistant_id: "asst_1" })).toThrow(NotSupportedError);
    expect(() => threads.runs.stream("thread_1", { assistant_id: "asst_1" })).toThrow(NotSupportedError);
  });

  it("reject lists as pages too", async () => {
    const client = new OAuthCodexClient({ accessToken: jwt() });
    const iterate = async () => {
      for await (const item of client.evals.list()) return item;
      return undefined;
    };
    await expect(iterate()).rejects.toBeInstanceOf(NotSupportedError);
  });
});
