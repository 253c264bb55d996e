import { it } from "vitest";
import { storageChaos } from "../compat/chaos.ts";
import { chaosSeconds, chaosSeed } from "./chance.ts";
import { writeReport } from "./report.ts";

const PROCESSES = 8;

it("loses nothing that was acknowledged while processes that write into one folder are killed", async () => {
  const seed = chaosSeed("storage");
  const seconds = chaosSeconds(60);
  const { killed, acknowledged, deleted } = await storageChaos({ seed, processes: PROCESSES, seconds });
  await writeReport("storage", {
    seed,
    head: [
      {
        en: `${PROCESSES} processes on one folder for ${seconds} s`,
        ko: `한 폴더에 프로세스 ${PROCESSES}개, ${seconds}초`,
      },
      { en: "Number", ko: "횟수" },
    ],
    rows: [
      [{ en: "processes killed", ko: "종료한 프로세스" }, killed],
      [{ en: "acknowledged writes and deletions", ko: "확인된 쓰기와 삭제" }, acknowledged],
      [{ en: "of these, files deleted", ko: "그중 삭제된 파일" }, deleted],
      [
        {
          en: "acknowledged and lost, or deleted and still served",
          ko: "확인 후 잃었거나, 삭제 후에도 보인 것",
        },
        0,
      ],
      [{ en: "damage found", ko: "발견된 손상" }, 0],
    ],
  });
}, 900_000);
