/** The error classes, under the sub-path that they have in `openai`. */
export * from "../../runtime/errors.ts";
export { OAuthCodexError as OpenAIError, SDKRequestError as APIError } from "../../runtime/errors.ts";
