/**
 * What differs from `openai` on purpose, or does not exist yet: one reason each. The checks of `generated-parity.ts` fail
 * for a difference that is not listed, and for a line here that nothing differs for.
 */
export interface Exceptions {
  "conversations/conversations#ConversationCreateParams": "items may lack what the service fills in";
  "conversations/items#ItemCreateParams": "items may lack what the service fills in";
  "responses/input-tokens#InputTokenCountParams": "as ResponseCreateParamsBase";
  "responses/responses#ResponseCompactParams": "items may lack what the service fills in";
  "responses/responses#ResponseCreateParams": "as ResponseCreateParamsBase";
  "responses/responses#ResponseCreateParams.ResponseCreateParamsNonStreaming": "as ResponseCreateParamsBase";
  "responses/responses#ResponseCreateParams.ResponseCreateParamsStreaming": "as ResponseCreateParamsBase";
  "responses/responses#ResponseCreateParamsBase": "items may lack what the service fills in; filters of file_search know in and nin";
  "responses/responses#ResponseCreateParamsNonStreaming": "as ResponseCreateParamsBase";
  "responses/responses#ResponseCreateParamsStreaming": "as ResponseCreateParamsBase";
  "responses/responses#ResponseParseParams": "as ResponseCreateParamsBase";
  "vector-stores/vector-stores#VectorStoreSearchParams": "filters know in and nin";
  "RequestOptions.headers": "openai also takes its own internal NullableHeaders, which no caller can make";
  "chat.completions.runTools": "its functions take the runner, below";
  "chat/completions/completions#ChatCompletionRunner": "the public methods; openai's class has protected ones too";
  "chat/completions/completions#ChatCompletionStream": "the public methods; openai's class has protected ones too";
  "chat/completions/completions#ChatCompletionStreamingRunner": "the public methods; openai's class has protected ones too";
  "webhooks.unwrap": "its headers, as in RequestOptions.headers";
  "webhooks.verifySignature": "its headers, as in RequestOptions.headers";
  "chat/completions/completions#ParsingToolFunction": "openai's is a class with private state; ours is the object it makes";
  "chat/completions/completions#RunnableFunctionWithParse": "its function takes the runner, above";
  "chat/completions/completions#RunnableFunctionWithoutParse": "its function takes the runner, above";
  "beta.threads.createAndRunStream": "a stub on every profile: OpenAI has closed that API";
  "beta.threads.runs.createAndStream": "a stub on every profile: OpenAI has closed that API";
  "beta.threads.runs.stream": "a stub on every profile: OpenAI has closed that API";
  "beta.threads.runs.submitToolOutputsStream": "a stub on every profile: OpenAI has closed that API";
}
