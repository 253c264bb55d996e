import { describe, expect, it } from "vitest";
import { post, start } from "./support.ts";

describe("the usage document", () => {
  it("says what the headers of /responses say", async () => {
    const at = await start({ plan: "team", now: () => 1_800_000_000_000 });
    const { emulator, token } = at;
    emulator.limits.primary.usedPercent = 93;
    const ask = () =>
      fetch(`${emulator.issuer}/backend-api/wham/usage`, { headers: { authorization: `Bearer ${token}` } });
    const usage = (await (await ask()).json()) as {
      plan_type: string;
      rate_limit: { primary_window: Record<string, number>; secondary_window: Record<string, number> };
    };
    const { headers } = await post(at);
    expect(usage).toMatchObject({
      plan_type: headers.get("x-codex-plan-type"),
      rate_limit: { allowed: true, limit_reached: false },
      credits: { has_credits: false, unlimited: false, balance: "" },
      rate_limit_reached_type: null,
    });
    for (const name of ["primary", "secondary"] as const) {
      const header = (part: string) => Number(headers.get(`x-codex-${name}-${part}`));
      expect(usage.rate_limit[`${name}_window`]).toEqual({
        used_percent: header("used-percent"),
        limit_window_seconds: header("window-minutes") * 60,
        reset_after_seconds: header("reset-after-seconds"),
        reset_at: header("reset-at"),
      });
    }
    emulator.limits.primary.usedPercent = 100;
    emulator.limits.secondary.windowMinutes = 0;
    expect(await (await ask()).json()).toMatchObject({
      rate_limit: { allowed: false, limit_reached: true, secondary_window: null },
      rate_limit_reached_type: { type: "rate_limit_reached" },
    });
  });

  it("is for those who are signed in", async () => {
    const { emulator } = await start();
    const ask = (token: string) =>
      fetch(`${emulator.issuer}/backend-api/wham/usage`, { headers: { authorization: `Bearer ${token}` } });
    expect(await (await ask("nonsense")).json()).toEqual({ detail: "Unauthorized" });
    const expired = await ask(await emulator.accessToken({ expiresInSeconds: -1 }));
    expect(await expired.json()).toMatchObject({ error: { code: "token_expired" } });
  });
});
