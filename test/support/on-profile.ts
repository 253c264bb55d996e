/** Profile that tests in processes of their own run on: that of the run they are started by (`vitest.siwc.config.ts`). */
export const onProfile: {
  readonly profile: "codex" | "siwc";
  readonly appName?: string;
  readonly backgroundConsent?: boolean;
} =
  process.env["TEST_PROFILE"] === "siwc"
    ? { profile: "siwc", appName: "Tests", backgroundConsent: true }
    : { profile: "codex" };
