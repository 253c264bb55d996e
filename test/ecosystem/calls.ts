/** What hosts ask for, in the order of the table's rows. */
export const CALLS = {
  text: { en: "text", ko: "텍스트" },
  stream: { en: "text, streamed", ko: "텍스트, 스트림" },
  system: { en: "system prompt", ko: "시스템 프롬프트" },
  limits: { en: "temperature and token limit", ko: "temperature와 토큰 한도" },
  tool: { en: "a tool, one round", ko: "도구, 한 차례" },
  rounds: { en: "tools, several rounds", ko: "도구, 여러 차례" },
  parallel: { en: "tools side by side", ko: "도구 여러 개를 한꺼번에" },
  "tool-stream": { en: "a tool, streamed", ko: "도구, 스트림" },
  structured: { en: "structured output", ko: "구조화된 출력" },
  image: { en: "image in", ko: "이미지 입력" },
  file: { en: "file in", ko: "파일 입력" },
  previous: { en: "`previous_response_id`", ko: "`previous_response_id`" },
  stored: { en: "stored chat completions", ko: "저장한 채팅 완성" },
  conversation: { en: "conversation", ko: "대화" },
  session: { en: "session of the host", ko: "호스트의 세션" },
  files: { en: "files", ko: "파일" },
  stores: { en: "vector store and search", ko: "벡터 스토어와 검색" },
  "file-search": { en: "`file_search`", ko: "`file_search`" },
  mcp: { en: "`mcp`", ko: "`mcp`" },
  batches: { en: "batch", ko: "배치" },
  models: { en: "models", ko: "모델" },
  abort: { en: "abort", ko: "중단" },
  "usage-limit": { en: "usage limit reached", ko: "사용 한도 도달" },
  "unknown-model": { en: "unknown model", ko: "없는 모델" },
  stub: { en: "a method that there is not here", ko: "지원하지 않는 메서드" },
  "server-fails": { en: "the backend fails", ko: "백엔드 오류" },
  "server-fails-once": {
    en: "the same, without the host's own retries",
    ko: "같은 상황, 호스트의 재시도를 끔",
  },
  "broken-stream": { en: "the stream breaks", ko: "끊긴 스트림" },
} as const;

export type Call = keyof typeof CALLS;

/** The table's columns, and the packages that the gate runs for each. */
export const HOSTS = {
  "openai 6": ["openai-6"],
  "openai 7": ["openai"],
  "AI SDK, responses": ["ai", "@ai-sdk/openai"],
  "AI SDK, chat": ["ai", "@ai-sdk/openai"],
  "AI SDK, compatible": ["ai", "@ai-sdk/openai-compatible"],
  "LangChain, responses": ["@langchain/openai", "@langchain/core"],
  "LangChain, chat": ["@langchain/openai", "@langchain/core"],
  Agents: ["@openai/agents"],
  Mastra: ["@mastra/core", "@ai-sdk/openai"],
  Genkit: ["genkit", "@genkit-ai/compat-oai"],
} as const;

export type Host = keyof typeof HOSTS;

/** A cell of the table: a call that went as it should, with the requests that the backend got where that is what counts. */
export interface Cell {
  readonly host: Host;
  readonly call: Call;
  readonly requests: number | undefined;
}

declare module "vitest" {
  interface TaskMeta {
    cell?: Cell;
  }
}
