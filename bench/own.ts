// By its built form, like every user: through a variable, so that type-checking does not wait for a build.
const name = "oauth-codex-sdk";

export const { OAuthCodexClient } = (await import(name)) as typeof import("../src/index.ts");
