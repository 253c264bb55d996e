import { it } from "vitest";
import { chaosSeconds, chaosSeed } from "./chance.ts";
import { type AreaName, fuzz } from "./fuzz.ts";
import { writeReport } from "./report.ts";

const NAMES: Readonly<Record<AreaName, { en: string; ko: string }>> = {
  "token answers": { en: "answers of the token endpoint", ko: "토큰 엔드포인트의 응답" },
  "callback URLs": { en: "callback URLs of the sign-in", ko: "로그인 콜백 URL" },
  "auth.json": { en: "`auth.json`", ko: "`auth.json`" },
  "storage files": { en: "files of a storage, damaged", ko: "손상된 저장소 파일" },
  filters: { en: "filters of searches", ko: "검색 필터" },
  exports: { en: "exports, damaged", ko: "손상된 내보내기" },
  documents: { en: "documents, damaged", ko: "손상된 문서" },
};

it("what others wrote is read right or refused with an error of ours, for minutes", async () => {
  const seconds = chaosSeconds(120) / Object.keys(NAMES).length;
  const seed = chaosSeed("fuzzing");
  const counts = await fuzz({ seed, runs: 1_000_000, seconds });
  await writeReport("fuzzing", {
    seed,
    head: [
      { en: "Read", ko: "읽은 것" },
      { en: "Inputs", ko: "입력 수" },
      { en: "Foreign errors, hangs, wrong readings", ko: "다른 오류, 멈춤, 잘못 읽음" },
    ],
    rows: [...counts].map(([name, count]) => [NAMES[name], count, 0]),
  });
});
