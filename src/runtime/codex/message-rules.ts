/** How much a list of messages must be. */
export interface MessageRules {
  /**
   * Whether it is a whole conversation of chat completions: at least one message, every call answered right behind it, every
   * answer with its call, and parts as that API has them. Otherwise it is a part of the input of `responses.create`: calls and
   * answers may have their other half elsewhere, and parts of that API are taken as they are.
   */
  readonly whole: boolean;
}
