import { it } from "vitest";
import { chaosSeconds, chaosSeed } from "./chance.ts";
import { killChaos, type TaskName } from "./kills.ts";
import { writeReport } from "./report.ts";

const NAMES: Readonly<Record<TaskName, { en: string; ko: string }>> = {
  import: { en: "importing a storage", ko: "저장소 가져오기" },
  export: { en: "exporting a storage", ko: "저장소 내보내기" },
  tidy: { en: "tidying up", ko: "정리" },
  index: { en: "adding and indexing files", ko: "파일 추가와 색인" },
  batch: { en: "running a batch", ko: "배치 실행" },
};

it("processes are killed at import, export, batch, tidying and indexing, and nothing is lost", async () => {
  const seed = chaosSeed("kills");
  const kills = await killChaos({ seed, seconds: chaosSeconds(120) });
  await writeReport("kills", {
    seed,
    head: [
      { en: "Killed (SIGKILL) while", ko: "SIGKILL로 종료한 시점" },
      { en: "Times", ko: "횟수" },
      { en: "Acknowledged and lost", ko: "확인 후 잃은 것" },
      { en: "Damage found", ko: "발견된 손상" },
    ],
    rows: [...kills].map(([task, times]) => [NAMES[task], times, 0, 0]),
  });
});
