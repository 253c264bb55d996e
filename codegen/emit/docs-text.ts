import type { Language, Route, Verdict } from "../model/types.ts";

/** Fixed texts of the generated pages. */
export interface PageTexts {
  readonly supportTitle: string;
  readonly supportIntro: string;
  readonly summary: string;
  readonly methods: string;
  readonly parameters: string;
  readonly parametersIntro: string;
  readonly differences: string;
  readonly differencesIntro: string;
  readonly extraParameters: string;
  readonly defaultProfile: string;
  /** By what becomes of the operations that a profile has no row for. */
  readonly profileText: Readonly<Record<"http" | "unsupported", string>>;
  readonly total: string;
  readonly columns: Readonly<
    Record<
      "route" | "meaning" | "method" | "reason" | "alternative" | "since" | "parameter" | "neutral",
      string
    >
  >;
  readonly routes: Readonly<Record<Route, string>>;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly forced: (value: string) => string;
  readonly only: (values: string, otherwise: "drop" | "reject") => string;
  readonly onlyWhen: (verdict: string, condition: string) => string;
  readonly experimental: string;
  readonly conditional: string;
  readonly apiTitle: string;
  readonly apiIntro: string;
  readonly deprecated: string;
  readonly helper: string;
  readonly aliasOf: (accessor: string) => string;
}

export const PAGE_TEXTS: Readonly<Record<Language, PageTexts>> = {
  en: {
    supportTitle: "Support matrix",
    supportIntro:
      "What each backend does with each method, and what to use where one is not supported. A method that is not supported exists all " +
      "the same, with its types: it rejects with `NotSupportedError`, which carries the reason and the alternative below. " +
      'The same table as data: `import { supportMatrix } from "oauth-codex-sdk/support"`. One that is called experimental is built on what ' +
      "is known from other programs' use only, and may stop working from one day to the next. A backend is a profile:",
    summary: "Summary",
    methods: "Methods",
    parameters: "Parameters",
    parametersIntro:
      "What becomes of each parameter of the methods that are not stubs. A profile that a table does not name sends them as they " +
      "come, or has the method as a stub. The request option and client option `validationMode` decides " +
      "how you hear of one that is left out: `warn` (the default) warns once, `error` throws before anything is sent, `ignore` says " +
      "nothing. An error stays an error in all three. Neutral values mean what the backend does anyway and are left out without a word.",
    differences: "Differences between the ways to a ChatGPT plan",
    differencesIntro:
      "All methods and parameters of which the profiles with verdicts of their own make different things.",
    extraParameters: "not in the spec, but often passed",
    defaultProfile: "the default",
    profileText: {
      http: "every operation is sent as the spec describes it, unless its row says otherwise; helpers work wherever they are written.",
      unsupported: "every method has a verdict of its own.",
    },
    total: "Total",
    columns: {
      route: "Route",
      meaning: "Meaning",
      method: "Method",
      reason: "Why",
      alternative: "Use instead",
      since: "Since",
      parameter: "Parameter",
      neutral: "Neutral values",
    },
    routes: {
      http: "sent as the spec describes it",
      runtime: "sent, with behaviour of its own (streams, aggregation)",
      compat: "answered on this side, because the backend lacks it",
      helper: "calls other methods",
      unsupported: "a stub that rejects and says why",
    },
    verdicts: {
      send: "sent",
      force: "forced",
      drop: "left out, with a warning",
      reject: "error",
      emulate: "taken care of on this side",
    },
    forced: (value) => `always ${value}`,
    only: (values, otherwise) =>
      `only ${values}; any other value: ${otherwise === "drop" ? "left out, with a warning" : "error"}`,
    onlyWhen: (verdict, condition) => `${verdict} (only ${condition})`,
    experimental: "experimental",
    conditional: "under a condition",
    apiTitle: "API list",
    apiIntro:
      "Every method, with the HTTP operation behind it and its route on the Codex backend " +
      "([what the routes mean](support-matrix.md#summary)). Types are importable from the sub-path of the same name, " +
      'as in `import type { Response } from "oauth-codex-sdk/resources/responses"`.',
    deprecated: "deprecated",
    helper: "helper",
    aliasOf: (accessor) => `Another name of ${accessor}.`,
  },
  ko: {
    supportTitle: "지원 현황",
    supportIntro:
      "백엔드별로 각 메서드가 어떻게 처리되는지와, 지원하지 않을 때 대신 쓸 것을 정리한 표입니다. 지원하지 않는 메서드도 타입과 함께 " +
      "존재하며, 호출하면 아래의 이유와 대안을 담은 `NotSupportedError`로 거부됩니다. 같은 내용을 데이터로도 쓸 수 있습니다: " +
      '`import { supportMatrix } from "oauth-codex-sdk/support"`. "실험적"이라고 적힌 메서드는 다른 프로그램들의 사용에서 알려진 것만을 ' +
      "바탕으로 하므로 어느 날 갑자기 동작하지 않을 수 있습니다. 백엔드마다 프로필이 하나씩 있습니다.",
    summary: "요약",
    methods: "메서드",
    parameters: "매개변수",
    parametersIntro:
      "스텁이 아닌 메서드의 매개변수가 각각 어떻게 처리되는지 보여 줍니다. 표에 없는 프로필은 매개변수를 받은 그대로 보내거나, 그 메서드를 " +
      "지원하지 않습니다. 제외된 매개변수를 어떻게 알릴지는 요청 옵션과 클라이언트 옵션인 " +
      "`validationMode`가 정합니다. `warn`(기본값)은 한 번 경고하고, `error`는 전송 전에 예외를 던지며, `ignore`는 알리지 않습니다. " +
      "표에 오류로 적힌 것은 세 모드 모두에서 오류입니다. 중립값은 백엔드의 기본 동작과 뜻이 같으므로 알림 없이 제외합니다.",
    differences: "ChatGPT 요금제를 쓰는 방법 사이의 차이",
    differencesIntro: "판정을 따로 가진 프로필들이 서로 다르게 다루는 메서드와 매개변수 전부입니다.",
    extraParameters: "스펙에는 없지만 자주 전달되는 것",
    defaultProfile: "기본값",
    profileText: {
      http: "표에 달리 적혀 있지 않으면 모든 작업을 스펙대로 전송합니다. 도우미 메서드는 구현된 것이라면 모두 동작합니다.",
      unsupported: "모든 메서드의 처리 방식이 하나하나 정해져 있습니다.",
    },
    total: "합계",
    columns: {
      route: "처리 방식",
      meaning: "의미",
      method: "메서드",
      reason: "이유",
      alternative: "대안",
      since: "적용 버전",
      parameter: "매개변수",
      neutral: "중립값",
    },
    routes: {
      http: "스펙대로 전송합니다",
      runtime: "전송하되 고유한 동작이 더해집니다(스트림, 응답 조립)",
      compat: "백엔드에 없어 SDK가 대신 처리합니다",
      helper: "다른 메서드를 호출합니다",
      unsupported: "이유를 알리고 거부하는 스텁입니다",
    },
    verdicts: {
      send: "전송",
      force: "고정",
      drop: "경고 후 제외",
      reject: "오류",
      emulate: "SDK에서 처리",
    },
    forced: (value) => `항상 ${value}`,
    only: (values, otherwise) =>
      `${values}만 전송, 그 밖의 값은 ${otherwise === "drop" ? "경고 후 제외" : "오류"}`,
    onlyWhen: (verdict, condition) => `${verdict}(${condition})`,
    experimental: "실험적",
    conditional: "조건부",
    apiTitle: "API 목록",
    apiIntro:
      "모든 메서드와 그에 해당하는 HTTP 작업, 그리고 Codex 백엔드에서의 처리 방식입니다([각 방식의 의미](support-matrix.md#요약)). " +
      '타입은 같은 이름의 하위 경로에서 가져올 수 있습니다. 예: `import type { Response } from "oauth-codex-sdk/resources/responses"`.',
    deprecated: "지원 중단 예정",
    helper: "도우미",
    aliasOf: (accessor) => `${accessor}의 다른 이름입니다.`,
  },
};
