/** What programs for OpenAI's client read of a client and of its class. */
import { inspect } from "node:util";
import { OpenAI } from "openai";
import { describe, expect, it, vi } from "vitest";
import { OAuthCodexClient } from "../../src/index.ts";

const keyed = { profile: "openai", apiKey: "sk-key" } as const;

describe("fields of a client", () => {
  it.each(["organization", "project", "webhookSecret", "fetchOptions", "logger", "apiKey"] as const)(
    "%s is what OpenAI's client has there",
    (name) => {
      const options = {
        apiKey: "sk-key",
        organization: "org-1",
        project: "proj-1",
        webhookSecret: "whsec-1",
        fetchOptions: { keepalive: true },
        logger: { error() {}, warn() {}, info() {}, debug() {} },
      };
      const theirs = new OpenAI(options)[name as keyof OpenAI];
      expect(new OAuthCodexClient({ ...options, profile: "openai" })[name]).toEqual(theirs);
    },
  );

  it("are null where nothing is given", () => {
    const { organization, project, webhookSecret, fetchOptions, logger } = new OAuthCodexClient(keyed);
    expect([organization, project, webhookSecret, fetchOptions]).toEqual([null, null, null, undefined]);
    expect(logger).toBe(console);
  });

  it("come from the environment as in OpenAI's client", () => {
    vi.stubEnv("OPENAI_ORG_ID", "org-2");
    vi.stubEnv("OPENAI_PROJECT_ID", "proj-2");
    try {
      const { organization, project } = new OAuthCodexClient(keyed);
      expect([organization, project]).toEqual(["org-2", "proj-2"]);
    } finally {
      vi.unstubAllEnvs();
    }
  });

  it("never are a ChatGPT token, nor a key that a function gives", () => {
    expect(new OAuthCodexClient({ accessToken: "chatgpt-token" }).apiKey).toBeNull();
    expect(new OAuthCodexClient({ profile: "openai", accessToken: "chatgpt-token" }).apiKey).toBeNull();
    expect(new OAuthCodexClient({ profile: "openai", apiKey: async () => "sk-late" }).apiKey).toBeNull();
  });

  it("are not printed with the client", () => {
    const client = new OAuthCodexClient({ ...keyed, webhookSecret: "whsec-1" });
    const printed = [inspect(client, { depth: 9, showHidden: true }), JSON.stringify(client), String(client)];
    for (const text of printed) expect(text).not.toMatch(/sk-key|whsec-1/);
  });

  it("are kept by a changed client", () => {
    const client = new OAuthCodexClient({ ...keyed, organization: "org-1" });
    expect(client.withOptions({ timeout: 1 }).organization).toBe("org-1");
    expect(client.withOptions({ organization: "org-2" }).organization).toBe("org-2");
  });
});

describe("statics of the class", () => {
  it("are the page classes and the class itself, by the names that OpenAI's has", () => {
    expect(OAuthCodexClient.OpenAI).toBe(OAuthCodexClient);
    for (const name of ["Page", "CursorPage", "ConversationCursorPage"] as const) {
      expect(OAuthCodexClient[name].name).toBe(name);
      expect(Reflect.has(OpenAI, name) || name.endsWith("Page")).toBe(true);
    }
    const page: OAuthCodexClient.CursorPage<{ id: string }> | undefined = undefined;
    expect(page).toBeUndefined();
    const client: OAuthCodexClient = new OAuthCodexClient.OpenAI({ accessToken: "t" });
    expect(client.profile).toBe("codex");
  });
});
