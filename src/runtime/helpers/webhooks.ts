import type { Call } from "../call.ts";
import { ConfigurationError, InvalidWebhookSignatureError } from "../errors/local.ts";
import { asText } from "../errors/message.ts";
import { type HeaderMap, mergeHeaders } from "../headers.ts";
import { readEnv } from "../platform.ts";
import type { HeadersLike } from "../request-options.ts";

/** Checks the signature, then parses. A payload that nobody signed is never parsed. */
export async function unwrap(call: Call): Promise<unknown> {
  await verifySignature(call);
  const [payload] = call.args as [string];
  try {
    return JSON.parse(payload);
  } catch (cause) {
    throw new ConfigurationError("webhooks.unwrap: the payload is signed, but it is not JSON", { cause });
  }
}

/**
 * Standard Webhooks: HMAC-SHA256 over `id.timestamp.payload`, as base64 behind `v1,`; several signatures, separated by
 * spaces, while a secret is being changed.
 */
export async function verifySignature(call: Call): Promise<void> {
  const [payload, given, secret, tolerance = 300] = call.args as [
    unknown,
    HeadersLike,
    string | null | undefined,
    number | undefined,
  ];
  if (typeof payload !== "string") {
    throw new ConfigurationError(
      `webhooks: the payload must be the request's body as text, before any parsing, not ${payload === null ? "null" : typeof payload}`,
    );
  }
  if (typeof tolerance !== "number" || !(tolerance >= 0)) {
    throw new ConfigurationError(`webhooks: tolerance must be a number of seconds, not ${asText(tolerance)}`);
  }
  const key = await importKey(secret ?? configuredSecret(call));
  const headers = mergeHeaders(given);
  const signatures = required(headers, "webhook-signature");
  const timestamp = required(headers, "webhook-timestamp");
  const id = required(headers, "webhook-id");
  // Asked anew each time: tests of webhooks set the clock back to when their payload was signed.
  checkAge(timestamp, tolerance, call.client.clock.now());
  // Once, however many signatures are given: anybody can send a header full of them.
  const signed = new TextEncoder().encode(`${id}.${timestamp}.${payload}`);
  const expected = new Uint8Array(await crypto.subtle.sign("HMAC", key, signed));
  for (const signature of signatures.split(" ")) {
    const bytes = fromBase64(signature.startsWith("v1,") ? signature.slice(3) : signature);
    if (bytes && isSame(bytes, expected)) return;
  }
  throw new InvalidWebhookSignatureError(
    "The given webhook signature does not match: another secret signed it, or the body was changed on the way (parsed and written again, for one).",
  );
}

function configuredSecret({ client }: Call): string | undefined {
  const { webhookSecret } = client.options;
  return webhookSecret === undefined ? readEnv("OPENAI_WEBHOOK_SECRET") : (webhookSecret ?? undefined);
}

function importKey(secret: string | undefined): ReturnType<typeof crypto.subtle.importKey> {
  if (!secret) {
    throw new ConfigurationError(
      "webhooks: there is no secret: pass it to the method or as the client's webhookSecret, or set OPENAI_WEBHOOK_SECRET",
    );
  }
  const bytes = secret.startsWith("whsec_") ? fromBase64(secret.slice(6)) : new TextEncoder().encode(secret);
  if (!bytes?.length)
    throw new ConfigurationError("webhooks: what follows whsec_ in the secret is not base64");
  return crypto.subtle.importKey("raw", bytes, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
}

function required(headers: HeaderMap, name: string): string {
  const value = headers.get(name);
  if (!value) {
    throw new InvalidWebhookSignatureError(`Missing required header: ${name}`, "webhook_header_missing");
  }
  return value;
}

function checkAge(timestamp: string, tolerance: number, now: number): void {
  const seconds = Number(timestamp);
  if (!/^\d+$/.test(timestamp) || !Number.isSafeInteger(seconds)) {
    throw new InvalidWebhookSignatureError(
      "Invalid webhook timestamp: webhook-timestamp must be Unix seconds",
    );
  }
  const age = Math.floor(now / 1000) - seconds;
  if (age > tolerance) {
    throw new InvalidWebhookSignatureError(
      `Webhook timestamp is too old: ${age} seconds, over the tolerance of ${tolerance}`,
    );
  }
  if (age < -tolerance) {
    throw new InvalidWebhookSignatureError(
      `Webhook timestamp is too new: ${-age} seconds ahead, over the tolerance of ${tolerance}`,
    );
  }
}

/** In a time that says nothing of where they differ. */
function isSame(given: Uint8Array, expected: Uint8Array): boolean {
  if (given.length !== expected.length) return false;
  let difference = 0;
  for (const [at, byte] of expected.entries()) difference |= byte ^ (given[at] ?? 0);
  return difference === 0;
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
  } catch {
    return undefined;
  }
}
