/** What the service refuses where a plan pays: each code as a class, by status and inside a stream; nothing is asked twice in vain. */
import { describe, expect, it } from "vitest";
import {
  AuthenticationError,
  BadRequestError,
  InternalServerError,
  ModelNotAvailableError,
  PermissionDeniedError,
  RouteNotSupportedError,
  SDKRequestError,
  SubscriptionLimitError,
  UnprocessableEntityError,
  UnsupportedCapabilityError,
  UsageLimitError,
  UserNotEligibleError,
} from "../../../src/index.ts";
import { type SiwcErrorCode, siwcErrors } from "../../../src/testing/index.ts";
import { connect, emulate, MODEL, refusal } from "./support.ts";

interface Expected {
  readonly is: abstract new (...args: never[]) => Error;
  readonly status: number;
  readonly retryable: boolean;
  readonly code: string | null;
}

const coded = (code: string, is: Expected["is"], status: number, retryable = false): Expected => ({
  is,
  status,
  retryable,
  code,
});
const bare = (is: Expected["is"], status: number, retryable = false): Expected => ({
  is,
  status,
  retryable,
  code: null,
});

/** By every code that the emulator has for the API: a new one there is missing here, and fails. */
const EXPECTED: Readonly<Record<string, Expected>> = {
  invalid_token: bare(AuthenticationError, 401),
  "admission-unauthorized": bare(AuthenticationError, 401),
  "admission-forbidden": bare(PermissionDeniedError, 403),
  "admission-unavailable": bare(InternalServerError, 503, true),
  "admission-unavailable-page": bare(InternalServerError, 503, true),
  "bad-request": bare(BadRequestError, 400),
  "unprocessable-request": bare(UnprocessableEntityError, 422),
  model_not_found: coded("model_not_available", ModelNotAvailableError, 404),
};
for (const version of ["", "v2_"]) {
  const add = (name: string, ...rest: [Expected["is"], number, boolean?]): void => {
    const code = `subscription_sharing_${version}${name}`;
    Object.assign(EXPECTED, { [code]: coded(code, ...rest) });
  };
  add("user_not_eligible", UserNotEligibleError, 403);
  add("route_not_supported", RouteNotSupportedError, 403);
  add("invalid_user", AuthenticationError, 401);
  add("user_unavailable", InternalServerError, 503, true);
  if (version) add("client_not_enabled", UserNotEligibleError, 403);
  else {
    add("usage_limit_exceeded", SubscriptionLimitError, 429);
    add("usage_unavailable", InternalServerError, 503, true);
    add("unsupported_capability", UnsupportedCapabilityError, 400);
  }
}
for (const code of ["chatpass_v2_scope_not_authorized", "chatpass_v2_invalid_authorization_context"]) {
  Object.assign(EXPECTED, { [code]: coded(code, PermissionDeniedError, 403) });
}

const ofAPI = siwcErrors.filter(({ on }) => on === "api");

function expectError(error: Error, { is, ...fields }: Expected): void {
  expect(error).toBeInstanceOf(is);
  expect(error).toBeInstanceOf(SDKRequestError);
  expect(error).toMatchObject(fields);
}

describe.each(["error", "detail"] as const)("a refusal with codes in `%s`", (codedErrors) => {
  it.each(ofAPI.map(({ code }) => code))("%s", async (code) => {
    const emulator = await emulate({ codedErrors });
    const client = connect(emulator, { accessToken: await emulator.accessToken(), maxRetries: 0 });
    emulator.fault({
      on: "responses",
      kind: "refuse",
      code,
      param: "tools[0].type",
      headers: { "x-request-id": "req-7" },
    });
    const error = await refusal(client.responses.create({ model: MODEL, input: "?" }).asResponse());
    expectError(error, EXPECTED[code] as Expected);
    expect(error).toMatchObject({ requestID: expect.any(String) });
    if (error instanceof UnsupportedCapabilityError) expect(error.param).toBe("tools[0].type");
    expect(emulator.count("responses")).toBe(1);
  });
});

describe("inside a stream", () => {
  const inStream = ofAPI
    .filter((each) => each.inStream && each.code !== "model_not_found")
    .map(({ code }) => code);

  it.each(inStream)("%s is the same error", async (code) => {
    const emulator = await emulate();
    const client = connect(emulator, { accessToken: await emulator.accessToken(), maxRetries: 0 });
    const expected = EXPECTED[code] as Expected;
    emulator.fault({ on: "responses", kind: "fail", code, times: 2 });
    expectError(
      await refusal(Promise.resolve(client.responses.create({ model: MODEL, input: "?" }))),
      expected,
    );
    expectError(
      await refusal(client.responses.stream({ model: MODEL, input: "?" }).finalResponse()),
      expected,
    );
  });
});

describe("what may pass is sent again, and nothing else", () => {
  const codes: readonly (readonly [SiwcErrorCode, number])[] = ofAPI.map(({ code }) => [
    code,
    EXPECTED[code]?.retryable ? 2 : 1,
  ]);

  it.each(codes)("%s: %i requests", async (code, requests) => {
    const emulator = await emulate();
    const client = connect(emulator, { accessToken: await emulator.accessToken(), maxRetries: 1 });
    emulator.fault({ on: "responses", kind: "refuse", code, times: 9, headers: { "retry-after-ms": "1" } });
    await refusal(client.responses.create({ model: MODEL, input: "?" }).asResponse());
    expect(emulator.count("responses")).toBe(requests);
  });
});

describe("a used-up plan", () => {
  it("names the page with the usage, and no time at which it is over", async () => {
    const emulator = await emulate();
    const client = connect(emulator, { accessToken: await emulator.accessToken() });
    emulator.fault({ on: "responses", kind: "refuse", code: "subscription_sharing_usage_limit_exceeded" });
    const error = await refusal(client.responses.create({ model: MODEL, input: "?" }).asResponse());
    expect(error).toBeInstanceOf(UsageLimitError);
    expect(error).toMatchObject({
      usageURL: "https://chatgpt.com/settings/usage",
      resetsAt: undefined,
      plan: undefined,
      windows: [],
    });
    expect(error.message).toMatch(
      /may be the plan's or this app's: https:\/\/chatgpt\.com\/settings\/usage$/,
    );
    expect(emulator.count("responses")).toBe(1);
  });

  it("is refused to a host of `client.fetch` in a way that no client tries again", async () => {
    const emulator = await emulate();
    const client = connect(emulator, { accessToken: await emulator.accessToken() });
    emulator.fault({ on: "responses", kind: "refuse", code: "subscription_sharing_usage_limit_exceeded" });
    const answer = await client.fetch("https://api.openai.com/v1/responses", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ model: MODEL, input: "?" }),
    });
    expect(answer.status).toBe(429);
    expect(answer.headers.get("x-should-retry")).toBe("false");
    expect(answer.headers.get("retry-after")).toBeNull();
  });
});

it("other routes are not supported, and the service says so", async () => {
  const emulator = await emulate();
  const client = connect(emulator, { accessToken: await emulator.accessToken() });
  const error = await refusal(client.post("/embeddings", { body: { model: MODEL, input: "?" } }));
  expect(error).toBeInstanceOf(RouteNotSupportedError);
});

it("an unknown model names those that the account has", async () => {
  const emulator = await emulate();
  const client = connect(emulator, { accessToken: await emulator.accessToken() });
  const error = await refusal(client.responses.create({ model: "gpt-none", input: "?" }).asResponse());
  expect(error).toBeInstanceOf(ModelNotAvailableError);
  expect((error as ModelNotAvailableError).available).toContain(MODEL);
});

it("a plan without a right to it is told so", async () => {
  const emulator = await emulate({ accounts: [{ eligible: false }] });
  const client = connect(emulator, { accessToken: await emulator.accessToken() });
  expect(await refusal(client.responses.create({ model: MODEL, input: "?" }).asResponse())).toBeInstanceOf(
    UserNotEligibleError,
  );
});
