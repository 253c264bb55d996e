/** What the acceptance program does, in the order of the table's columns. */
export const PARTS = {
  login: { en: "login on disk", ko: "디스크의 로그인" },
  answer: { en: "answer", ko: "응답" },
  stream: { en: "stream", ko: "스트림" },
  tool: { en: "tool", ko: "도구" },
  structured: { en: "structured output", ko: "구조화된 출력" },
  files: { en: "files", ko: "파일" },
  search: { en: "search", ko: "검색" },
  conversation: { en: "conversation", ko: "대화" },
  errors: { en: "errors by `instanceof`", ko: "`instanceof`로 가르는 오류" },
  fetch: { en: "`client.fetch`", ko: "`client.fetch`" },
} as const;

export type Part = keyof typeof PARTS;

/** Where it runs, in the order of the table's rows, and the package whose version stands for `%`; runtimes tell their own. */
export const PLACES = {
  "node-22": { en: "Node %", ko: "Node %", package: undefined },
  "node-24": { en: "Node %", ko: "Node %", package: undefined },
  "node-26": { en: "Node %", ko: "Node %", package: undefined },
  bun: { en: "Bun %", ko: "Bun %", package: undefined },
  deno: { en: "Deno %", ko: "Deno %", package: undefined },
  "esbuild-split": { en: "ESM files of esbuild %", ko: "esbuild %, ESM 여러 파일", package: "esbuild" },
  "esbuild-esm": { en: "one ESM file of esbuild %", ko: "esbuild %, ESM 파일 하나", package: "esbuild" },
  "esbuild-cjs": {
    en: "one CommonJS file of esbuild %",
    ko: "esbuild %, CommonJS 파일 하나",
    package: "esbuild",
  },
  rolldown: { en: "one ESM file of Rolldown %", ko: "Rolldown %, ESM 파일 하나", package: "rolldown" },
  rollup: { en: "ESM files of Rollup %", ko: "Rollup %, ESM 여러 파일", package: "rollup" },
  webpack: { en: "ESM files of webpack %", ko: "webpack %, ESM 여러 파일", package: "webpack" },
  "vite-ssr": { en: "a server built by Vite % (SSR)", ko: "Vite %로 빌드한 서버(SSR)", package: "vite" },
  hono: { en: "a server of Hono %", ko: "Hono % 서버", package: "hono" },
  "next-turbopack": { en: "a route of Next.js %", ko: "Next.js % 라우트", package: "next" },
  "next-webpack": { en: "the same, built by webpack", ko: "같은 라우트, webpack 빌드", package: "next" },
  "next-edge": { en: "a route of Next.js % at the edge", ko: "Next.js % 엣지 라우트", package: "next" },
  workerd: { en: "a Worker (`workerd` %)", ko: "Worker(`workerd` %)", package: "workerd" },
  "workerd-nodejs": {
    en: "the same with `nodejs_compat`",
    ko: "같은 Worker, `nodejs_compat` 켬",
    package: "workerd",
  },
  "page-vite": {
    en: "a page built by Vite %, in Chromium",
    ko: "Vite %로 빌드한 페이지, Chromium",
    package: "vite",
  },
  "page-esbuild": {
    en: "a page of one file of esbuild %, in Chromium",
    ko: "esbuild % 파일 하나인 페이지, Chromium",
    package: "esbuild",
  },
} as const;

export type Place = keyof typeof PLACES;

/** What one place made of the parts: `true`, or what went instead. */
export type Results = Partial<Record<Part, true | string>>;

/** What is in the way of a program, in the order of the second table's rows. */
export const HARDSHIPS = {
  "permission-all": {
    en: "`--permission`, with the package to be read, the home to be written, `--allow-net`, `--allow-worker`",
    ko: "`--permission`에 패키지 읽기, 홈 쓰기, `--allow-net`, `--allow-worker`를 허용",
  },
  "permission-no-worker": {
    en: "the same without `--allow-worker`",
    ko: "같은 상황에서 `--allow-worker` 없음",
  },
  "permission-read": { en: "the same, and nothing to be written", ko: "같은 상황에서 쓰기도 허용하지 않음" },
  "another-user": {
    en: "a user whom the system does not know, with a home",
    ko: "시스템이 모르는 사용자, 홈 있음",
  },
  "no-home": { en: "the same without `HOME`", ko: "같은 사용자, `HOME` 없음" },
  "read-only": { en: "a home that cannot be written", ko: "쓸 수 없는 홈" },
  "not-ours": { en: "a login that belongs to another user", ko: "다른 사용자의 로그인 파일" },
} as const;

export type Hardship = keyof typeof HARDSHIPS;

declare module "vitest" {
  interface TaskMeta {
    place?: { readonly place: Place; readonly results: Results; readonly version?: string };
    hardship?: { readonly hardship: Hardship; readonly results: Results };
  }
}
