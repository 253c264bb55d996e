import { OAuthCodexError } from "./base.ts";

/** The answer was cut off by the token limit, so it cannot be parsed: `finish_reason: "length"`. */
export class LengthFinishReasonError extends OAuthCodexError {
  override get name(): string {
    return "LengthFinishReasonError";
  }

  constructor() {
    super(cutOff("by its length limit"), { code: "length_finish_reason" });
  }
}

/** The answer was withheld by the content filter, so it cannot be parsed: `finish_reason: "content_filter"`. */
export class ContentFilterFinishReasonError extends OAuthCodexError {
  override get name(): string {
    return "ContentFilterFinishReasonError";
  }

  constructor() {
    super(cutOff("by the content filter"), { code: "content_filter_finish_reason" });
  }
}

const cutOff = (how: string): string => `The answer was cut off ${how} before it could be parsed.`;
