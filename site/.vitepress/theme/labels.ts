import type { Language } from "../../source/folders.ts";
import type { Choice } from "../../source/matrix.ts";

interface Labels extends Record<keyof Choice, string> {
  readonly filter: string;
  readonly all: string;
  readonly reset: string;
  readonly table: string;
  readonly none: string;
  readonly details: (method: string) => string;
  readonly count: (found: number, all: number) => string;
}

/** What the filter of the support matrix says. */
export const labels: Readonly<Record<Language, Labels>> = {
  en: {
    filter: "Filter",
    text: "Text",
    profile: "Profile",
    route: "Route",
    resource: "Resource",
    parameter: "Parameter",
    all: "all",
    reset: "Show all",
    table: "Methods by profile",
    none: "Nothing fits.",
    details: (method) => `Details of ${method}`,
    count: (found, all) => `${found} of ${all} methods`,
  },
  ko: {
    filter: "필터",
    text: "검색어",
    profile: "프로필",
    route: "처리 방식",
    resource: "리소스",
    parameter: "매개변수",
    all: "전체",
    reset: "전체 보기",
    table: "프로필별 메서드",
    none: "맞는 항목이 없습니다.",
    details: (method) => `${method} 자세히`,
    count: (found, all) => `메서드 ${all}개 중 ${found}개`,
  },
};
