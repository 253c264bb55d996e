export { ParsingToolFunction } from "../../helpers/chat.ts";
export type {
  BaseFunctionsArgs,
  RunnableFunctionWithoutParse,
  RunnableFunctionWithParse,
  RunnableToolFunction,
  RunnableToolFunctionWithoutParse,
  RunnableToolFunctionWithParse,
  RunnableTools,
} from "../../runtime/external/chat.ts";
