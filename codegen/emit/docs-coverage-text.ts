import type { Language } from "../model/types.ts";

/** Fixed texts of the page of the coverage. */
export interface CoverageTexts {
  readonly title: string;
  readonly intro: (profile: string) => string;
  readonly picture: string;
  readonly routes: string;
  readonly route: string;
  readonly works: string;
  readonly conditionalMethods: string;
  readonly experimental: string;
  readonly total: string;
  readonly verdicts: string;
  readonly verdictsIntro: string;
  readonly verdict: string;
  readonly conditional: string;
  readonly lines: string;
  readonly linesIntro: (profile: string) => string;
  readonly fields: string;
  readonly withLine: string;
  readonly answers: string;
  readonly params: string;
  readonly all: string;
  readonly resources: string;
  readonly resourcesIntro: (profile: string) => string;
  readonly resource: string;
  readonly conditions: string;
  readonly conditionsIntro: string;
  readonly profile: string;
  readonly method: string;
  readonly parameter: string;
  readonly owed: string;
  readonly owedIntro: (count: number) => string;
}

export const COVERAGE_TEXTS: Readonly<Record<Language, CoverageTexts>> = {
  en: {
    title: "Coverage",
    intro: (profile) =>
      "How much of the API works, counted from the spec and the manifests. What becomes of each method and parameter is in the " +
      `[support matrix](support-matrix.md), which also says what the words mean; ${profile} is the default profile.`,
    picture: "Methods by route, a bar for each profile",
    routes: "Methods by route",
    route: "Route",
    works: "works",
    conditionalMethods: "of these under a condition",
    experimental: "of these experimental",
    total: "Total",
    verdicts: "Parameters by verdict",
    verdictsIntro:
      "Parameters of the methods that are sent or answered on this side, and those that people pass although the spec lacks them. A " +
      "profile without verdicts sends them as they come.",
    verdict: "Verdict",
    conditional: "under a condition",
    lines: "Fields with a line",
    linesIntro: (profile) =>
      "What editors show when you point at a field. A method that works has a line on every field that it takes or gives, or " +
      `nothing is generated; ${profile} decides what works. A field that several methods have counts once.`,
    fields: "Fields of",
    withLine: "With a line",
    answers: "answers",
    params: "params",
    all: "all types, those of stubs among them",
    resources: "By resource",
    resourcesIntro: (profile) =>
      `Methods that work of all there are, by profile. Then for ${profile}: methods by route, parameters by verdict, and fields ` +
      "that have a line, of answers and of params.",
    resource: "Resource",
    conditions: "Verdicts that hold under a condition",
    conditionsIntro: "What decides, and what becomes of the call or the parameter otherwise.",
    profile: "Profile",
    method: "Method",
    parameter: "Parameter",
    owed: "Still to be written",
    owedIntro: (count) =>
      `${count} ${count === 1 ? "sentence is" : "sentences are"} owed: \`npm run generate\` says which.`,
  },
  ko: {
    title: "지원 범위",
    intro: (profile) =>
      "API가 얼마나 동작하는지 스펙과 매니페스트에서 센 것입니다. 메서드와 매개변수가 각각 어떻게 처리되는지와 용어의 뜻은 " +
      `[지원 현황](support-matrix.md)에 있습니다. 기본 프로필은 ${profile}입니다.`,
    picture: "프로필별 막대로 나타낸, 처리 방식에 따른 메서드 수",
    routes: "처리 방식별 메서드",
    route: "처리 방식",
    works: "동작",
    conditionalMethods: "이 가운데 조건부",
    experimental: "이 가운데 실험적",
    total: "합계",
    verdicts: "판정별 매개변수",
    verdictsIntro:
      "전송되거나 SDK가 대신 처리하는 메서드의 매개변수와, 스펙에는 없지만 자주 전달되는 매개변수입니다. 판정이 없는 프로필은 받은 그대로 " +
      "전송합니다.",
    verdict: "판정",
    conditional: "조건부",
    lines: "설명이 있는 필드",
    linesIntro: (profile) =>
      "편집기에서 필드를 가리킬 때 보이는 설명입니다. 동작하는 메서드가 받거나 돌려주는 필드에는 모두 설명이 있으며, 없으면 아무것도 " +
      `생성되지 않습니다. 동작 여부는 ${profile}을 기준으로 합니다. 여러 메서드에 있는 필드는 한 번만 셉니다.`,
    fields: "필드",
    withLine: "설명 있음",
    answers: "응답",
    params: "매개변수 객체",
    all: "스텁의 타입을 포함한 모든 타입",
    resources: "리소스별",
    resourcesIntro: (profile) =>
      `전체 메서드 가운데 동작하는 것을 프로필별로 셉니다. 이어서 ${profile}을 기준으로 처리 방식별 메서드, 판정별 매개변수, 그리고 응답과 ` +
      "매개변수 객체에서 설명이 있는 필드를 보여 줍니다.",
    resource: "리소스",
    conditions: "조건부 판정",
    conditionsIntro: "무엇이 판정을 좌우하는지, 그렇지 않으면 호출이나 매개변수가 어떻게 되는지 적었습니다.",
    profile: "프로필",
    method: "메서드",
    parameter: "매개변수",
    owed: "아직 쓰지 않은 것",
    owedIntro: (count) => `써야 할 문장이 ${count}개 있습니다. \`npm run generate\`가 목록을 보여 줍니다.`,
  },
};
