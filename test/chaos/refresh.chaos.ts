import { expect, it } from "vitest";
import { createCodexEmulator } from "../../src/testing/index.ts";
import { chaosRounds } from "../support/refresh-chaos.ts";
import { Chance, chaosSeed } from "./chance.ts";
import { writeReport } from "./report.ts";

const PROCESSES = 8;
const ROUNDS = 100;

it("8 processes with an expired login, one of them killed at a random point, 100 times", async () => {
  const seed = chaosSeed("refreshes");
  const emulator = await createCodexEmulator();
  try {
    const random = new Chance(seed, "refreshes").next;
    const { lost, killed } = await chaosRounds(emulator, { rounds: ROUNDS, processes: PROCESSES, random });
    expect(killed).toBeGreaterThan(0);
    await writeReport("refreshes", {
      seed,
      head: [
        {
          en: `${PROCESSES} processes, one login that has ended`,
          ko: `프로세스 ${PROCESSES}개, 만료된 로그인 하나`,
        },
        { en: "Number", ko: "횟수" },
      ],
      rows: [
        [{ en: "rounds", ko: "라운드" }, ROUNDS],
        [{ en: "processes killed", ko: "종료한 프로세스" }, killed],
        [
          {
            en: "killed between the server's answer and the new login on disk: sign in again, said by a typed error",
            ko: "서버의 응답과 새 로그인의 저장 사이에 종료됨: 타입이 있는 오류가 다시 로그인하라고 알림",
          },
          lost,
        ],
        [{ en: "went on with another login than the file's", ko: "파일과 다른 로그인으로 계속함" }, 0],
        [{ en: "files damaged, calls that never ended", ko: "손상된 파일, 끝나지 않은 호출" }, 0],
      ],
    });
  } finally {
    await emulator.close();
  }
});
