import { otherwise, routes } from "../../generated/profiles/openai/routes.ts";
import { errorForStatus } from "../../runtime/errors/api.ts";
import type { Profile } from "../../runtime/profile.ts";

/** OpenAI's API, or anything that speaks it: every operation is sent as the spec describes it. */
export const openai: Profile = {
  name: "openai",
  baseURL: "https://api.openai.com/v1",
  routes,
  otherwise,
  stubs: async () => (await import("../../generated/profiles/openai/stubs.ts")).stubs,
  variables: { apiKey: "OPENAI_API_KEY", baseURL: "OPENAI_BASE_URL" },
  // OpenAI's own clients do what its API says here.
  heedsShouldRetry: true,
  identity({ organization, project, userAgent, retry, timeout }) {
    return {
      "user-agent": userAgent,
      "x-stainless-retry-count": String(retry),
      ...(timeout === undefined ? {} : { "x-stainless-timeout": String(Math.trunc(timeout / 1000)) }),
      ...(organization === undefined ? {} : { "openai-organization": organization }),
      ...(project === undefined ? {} : { "openai-project": project }),
    };
  },
  toError({ response, errorBody }) {
    const isObject = typeof errorBody === "object" && errorBody !== null;
    return errorForStatus(
      response.status,
      isObject ? errorBody : undefined,
      typeof errorBody === "string" && errorBody !== "" ? errorBody : undefined,
      response.headers,
    );
  },
};
