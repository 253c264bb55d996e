import type { DefaultTheme } from "vitepress";
import type { Language } from "./folders.ts";

interface SiteTexts {
  readonly language: string;
  readonly description: string;
  readonly quickStart: string;
  readonly support: string;
  readonly reference: string;
  readonly copyCode: string;
  readonly theme: DefaultTheme.Config;
  readonly search: Partial<DefaultTheme.LocalSearchOptions> | undefined;
}

/** What the site says besides the pages. */
export const texts: Readonly<Record<Language, SiteTexts>> = {
  en: {
    language: "English",
    description: "OpenAI-shaped TypeScript SDK for a ChatGPT account",
    quickStart: "Quick start",
    support: "Support matrix",
    reference: "TypeScript reference",
    copyCode: "Copy code",
    theme: { outline: { label: "On this page", level: [2, 3] } },
    search: undefined,
  },
  ko: {
    language: "한국어",
    description: "ChatGPT 계정으로 쓰는, OpenAI와 같은 모양의 TypeScript SDK",
    quickStart: "빠른 시작",
    support: "지원 현황",
    reference: "TypeScript 레퍼런스",
    copyCode: "코드 복사",
    theme: {
      outline: { label: "이 페이지에서", level: [2, 3] },
      docFooter: { prev: "이전", next: "다음" },
      darkModeSwitchLabel: "화면 테마",
      lightModeSwitchTitle: "밝은 테마로 바꾸기",
      darkModeSwitchTitle: "어두운 테마로 바꾸기",
      sidebarMenuLabel: "목차",
      returnToTopLabel: "맨 위로",
      langMenuLabel: "언어 바꾸기",
      skipToContentLabel: "본문으로 건너뛰기",
      notFound: {
        title: "페이지를 찾을 수 없습니다",
        quote: "주소가 바뀌었거나 잘못된 링크입니다.",
        linkLabel: "첫 페이지로",
        linkText: "첫 페이지로",
      },
    },
    search: {
      translations: {
        button: { buttonText: "검색", buttonAriaLabel: "검색" },
        modal: {
          displayDetails: "자세한 목록 보기",
          resetButtonTitle: "검색어 지우기",
          backButtonTitle: "검색 닫기",
          noResultsText: "검색 결과가 없습니다:",
          footer: {
            selectText: "선택",
            selectKeyAriaLabel: "Enter 키",
            navigateText: "이동",
            navigateUpKeyAriaLabel: "위쪽 화살표 키",
            navigateDownKeyAriaLabel: "아래쪽 화살표 키",
            closeText: "닫기",
            closeKeyAriaLabel: "Esc 키",
          },
        },
      },
    },
  },
};
