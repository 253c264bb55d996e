import { expect, it } from "vitest";
import { clockRounds } from "../support/siwc-clocks.ts";
import { siwcRaces } from "../support/siwc-race.ts";
import { Chance, chaosSeed } from "./chance.ts";
import { writeReport } from "./report.ts";

const CLOCKS = 10_000;
const ROUNDS = 60;
const PROCESSES = 8;

it("10,000 machines with clocks that are off, 8 processes on each, and one that dies now and then", async () => {
  const seed = chaosSeed("siwc clocks");
  const { calls, refreshes, kills, killsInside, lost } = await clockRounds({
    seed,
    clocks: CLOCKS,
    processes: PROCESSES,
  });
  expect(killsInside).toBeGreaterThan(0);
  await writeReport("siwc-clocks", {
    seed,
    head: [
      {
        en: `${CLOCKS.toLocaleString("en")} machines whose clocks are off by up to a day, ${PROCESSES} simulated processes on each`,
        ko: `시계가 최대 하루까지 어긋난 기기 ${CLOCKS.toLocaleString("en")}대, 기기마다 가상 프로세스 ${PROCESSES}개`,
      },
      { en: "Number", ko: "횟수" },
    ],
    rows: [
      [{ en: "calls", ko: "호출" }, calls],
      [{ en: "refreshes", ko: "갱신" }, refreshes],
      [{ en: "refreshes before their earliest time", ko: "허용 시각 전의 갱신" }, 0],
      [{ en: "processes killed", ko: "종료한 프로세스" }, kills],
      [
        {
          en: "of them between a refresh that was sent and its tokens on disk",
          ko: "그중 갱신 요청과 새 토큰의 저장 사이",
        },
        killsInside,
      ],
      [{ en: "logins that were lost by that", ko: "그로 인해 잃은 로그인" }, lost],
      [
        {
          en: "logins that were lost, or tokens spent twice, in another way",
          ko: "그 밖의 이유로 잃은 로그인, 두 번 쓰인 토큰",
        },
        0,
      ],
    ],
  });
});

it("60 rounds of 8 processes that sign in at once and refresh at once, one of them killed in each half", async () => {
  const seed = chaosSeed("siwc processes");
  const random = new Chance(seed, "siwc processes").next;
  const { killed, killedRegistering, killedRefreshing, lost, longestTakeover } = await siwcRaces({
    rounds: ROUNDS,
    processes: PROCESSES,
    random,
  });
  expect(killed).toBeGreaterThan(0);
  await writeReport("siwc-processes", {
    seed,
    head: [
      {
        en: `${ROUNDS} rounds of ${PROCESSES} processes with one login`,
        ko: `로그인 하나를 쓰는 프로세스 ${PROCESSES}개, ${ROUNDS}라운드`,
      },
      { en: "Number", ko: "횟수" },
    ],
    rows: [
      [{ en: "processes killed", ko: "종료한 프로세스" }, killed],
      [
        {
          en: "of them between the registration and the client on disk: registered once more",
          ko: "그중 등록과 저장 사이: 한 번 더 등록됨",
        },
        killedRegistering,
      ],
      [
        {
          en: "of them between a refresh that was sent and its tokens on disk",
          ko: "그중 갱신 요청과 새 토큰의 저장 사이",
        },
        killedRefreshing,
      ],
      [
        {
          en: "logins that were lost by that: sign in again, said by a typed error",
          ko: "그로 인해 잃은 로그인: 타입이 있는 오류가 다시 로그인하라고 알림",
        },
        lost,
      ],
      [
        {
          en: "refreshes before their earliest time, logins lost in another way",
          ko: "허용 시각 전의 갱신, 그 밖의 이유로 잃은 로그인",
        },
        0,
      ],
      [
        {
          en: "longest call in milliseconds where nothing had been sent by who was killed",
          ko: "종료된 프로세스가 아무것도 보내지 않았을 때 가장 오래 걸린 호출(밀리초)",
        },
        longestTakeover,
      ],
    ],
  });
});
