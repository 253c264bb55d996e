import { createHmac } from "node:crypto";
import { describe, expect, it, vi } from "vitest";
import { InvalidWebhookSignatureError, OAuthCodexClient } from "../../src/index.ts";
import { codexClient, openaiClient } from "../support/http.ts";

const SECRET = `whsec_${Buffer.from("a secret of 24 characters").toString("base64")}`;
const PAYLOAD = JSON.stringify({
  id: "evt_1",
  object: "event",
  type: "response.completed",
  data: { id: "resp_1" },
});
const now = (): string => String(Math.floor(Date.now() / 1000));

function sign(secret: string, timestamp: string, payload = PAYLOAD, id = "wh_1"): string {
  const key = secret.startsWith("whsec_") ? Buffer.from(secret.slice(6), "base64") : Buffer.from(secret);
  return `v1,${createHmac("sha256", key).update(`${id}.${timestamp}.${payload}`).digest("base64")}`;
}
const headersFor = (timestamp = now(), signature = sign(SECRET, timestamp)) => ({
  "webhook-id": "wh_1",
  "webhook-timestamp": timestamp,
  "webhook-signature": signature,
});

describe.each([
  ["codex", codexClient],
  ["openai", openaiClient],
] as const)("webhooks on the %s profile", (_, make) => {
  it("unwraps a payload that was signed", async () => {
    const event = await make({ webhookSecret: SECRET }).webhooks.unwrap(PAYLOAD, headersFor());
    expect(event).toMatchObject({ id: "evt_1", type: "response.completed" });
  });

  it("takes a secret per call, plain secrets, Headers, pairs, and one of several signatures", async () => {
    const { webhooks } = make({ webhookSecret: "other" });
    const timestamp = now();
    const several = `v1,AAAA ${sign("plain secret", timestamp)} v2,whatever`;
    await webhooks.verifySignature(PAYLOAD, new Headers(headersFor(timestamp, several)), "plain secret");
    await webhooks.verifySignature(PAYLOAD, Object.entries(headersFor(timestamp)), SECRET);
  });

  it("looks through any number of signatures for the price of one", async () => {
    const { webhooks } = make({ webhookSecret: SECRET });
    const timestamp = now();
    const others = "v1,AAAA v1,%%% ".repeat(500) + `${sign("other", timestamp)} `.repeat(500);
    const [verify, signing] = [vi.spyOn(crypto.subtle, "verify"), vi.spyOn(crypto.subtle, "sign")];
    try {
      await webhooks.verifySignature(PAYLOAD, headersFor(timestamp, others + sign(SECRET, timestamp)));
      await expect(webhooks.verifySignature(PAYLOAD, headersFor(timestamp, others))).rejects.toThrow(
        InvalidWebhookSignatureError,
      );
      expect(verify.mock.calls.length + signing.mock.calls.length).toBe(2);
    } finally {
      vi.restoreAllMocks();
    }
  });

  it("refuses another secret, a changed body, and an unreadable signature", async () => {
    const { webhooks } = make({ webhookSecret: SECRET });
    await expect(webhooks.unwrap(`${PAYLOAD} `, headersFor())).rejects.toBeInstanceOf(
      InvalidWebhookSignatureError,
    );
    await expect(webhooks.unwrap(PAYLOAD, headersFor(), "other")).rejects.toMatchObject({
      name: "InvalidWebhookSignatureError",
      code: "invalid_webhook_signature",
    });
    for (const signature of ["", "v1,", "v1,%%%", "v1,AAAA"]) {
      await expect(webhooks.unwrap(PAYLOAD, headersFor(now(), signature))).rejects.toThrow(
        InvalidWebhookSignatureError,
      );
    }
  });

  it.each([-301, 301])(
    "refuses a timestamp %i seconds away, within a tolerance of one's own not",
    async (offset) => {
      const { webhooks } = make({ webhookSecret: SECRET });
      const timestamp = String(Math.floor(Date.now() / 1000) + offset + Math.sign(offset) * 5);
      await expect(webhooks.unwrap(PAYLOAD, headersFor(timestamp))).rejects.toThrow(
        offset < 0 ? /Webhook timestamp is too old/ : /Webhook timestamp is too new/,
      );
      await webhooks.verifySignature(PAYLOAD, headersFor(timestamp), null, 400);
    },
  );

  it("names what is missing", async () => {
    const { webhooks } = make({ webhookSecret: SECRET });
    for (const name of ["webhook-id", "webhook-timestamp", "webhook-signature"]) {
      await expect(webhooks.unwrap(PAYLOAD, { ...headersFor(), [name]: null })).rejects.toThrow(
        `Missing required header: ${name}`,
      );
    }
    await expect(webhooks.unwrap(PAYLOAD, headersFor("soon", "v1,x"))).rejects.toThrow(/Unix seconds/);
    await expect(make().webhooks.unwrap(PAYLOAD, headersFor())).rejects.toThrow(/OPENAI_WEBHOOK_SECRET/);
    await expect(webhooks.unwrap({} as never, headersFor())).rejects.toThrow(/body as text/);
    await expect(webhooks.unwrap(PAYLOAD, headersFor(), null, Number.NaN)).rejects.toThrow(/tolerance/);
    await expect(webhooks.unwrap(PAYLOAD, headersFor(), "whsec_%%")).rejects.toThrow(/not base64/);
  });

  it("parses nothing that is not signed, and names signed text that is not JSON", async () => {
    const { webhooks } = make({ webhookSecret: SECRET });
    const timestamp = now();
    await expect(webhooks.unwrap("{", headersFor(timestamp))).rejects.toBeInstanceOf(
      InvalidWebhookSignatureError,
    );
    await expect(webhooks.unwrap("{", headersFor(timestamp, sign(SECRET, timestamp, "{")))).rejects.toThrow(
      /not JSON/,
    );
  });
});

it("has the error class as a static, as openai does", () => {
  expect(OAuthCodexClient.InvalidWebhookSignatureError).toBe(InvalidWebhookSignatureError);
});
