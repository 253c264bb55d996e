import { expect, it } from "vitest";
import { callChaos } from "./calls.ts";
import { chaosSeconds, chaosSeed } from "./chance.ts";
import type { FaultName } from "./faults.ts";
import { writeReport } from "./report.ts";

const AT_ONCE = 200;

const KOREAN: Readonly<Record<FaultName, string>> = {
  nothing: "장애 없음",
  "reset before an answer": "응답 전에 연결 재설정(RST)",
  "reset in the stream": "스트림 도중 연결 재설정(RST)",
  "connection closed at any byte": "임의의 바이트에서 연결 끊김",
  "ends at any byte": "임의의 바이트에서 본문이 정상 종료",
  "stalls at any byte": "임의의 바이트에서 멈춤",
  "late headers": "늦은 헤더",
  "no headers": "오지 않는 헤더",
  "429": "429",
  "5xx": "500, 502, 503, 504, 529",
  "HTML page": "HTML 페이지(200, 403, 502, 503)",
  "empty answer": "빈 응답",
  "JSON that is no answer": "응답이 아닌 JSON",
  "no content type": "Content-Type 없음",
  "another content type": "다른 Content-Type",
  "events twice": "두 번 온 이벤트",
  "events in another order": "순서가 바뀐 이벤트",
  "events left out": "빠진 이벤트",
  "sloppy lines": "제멋대로인 줄바꿈, 주석, 이름 없는 이벤트",
  "byte by byte": "한 바이트씩 도착",
  "an event that is no JSON": "JSON이 아닌 이벤트",
  "overloaded inside the stream": "200 스트림 안의 과부하 오류",
};

it("200 calls at once under faults end, each with what was said or with an error of ours", async () => {
  const seed = chaosSeed("calls under faults");
  const seconds = chaosSeconds(120);
  const { calls, requests, right, aborted, errors, wrong, struck } = await callChaos({
    seed,
    seconds,
    atOnce: AT_ONCE,
  });
  expect(wrong).toEqual([]);
  const failed = [...errors.values()].reduce((sum, count) => sum + count, 0);
  expect(right + aborted + failed).toBe(calls);
  await writeReport("calls", {
    seed,
    head: [
      { en: `Calls, ${AT_ONCE} at once for ${seconds} s`, ko: `호출(동시 ${AT_ONCE}개, ${seconds}초)` },
      { en: "Number", ko: "횟수" },
    ],
    rows: [
      [{ en: "begun", ko: "시작한 호출" }, calls],
      [{ en: "requests that they made", ko: "호출이 보낸 요청" }, requests],
      [{ en: "ended with the whole text", ko: "전체 텍스트로 끝남" }, right],
      [{ en: "ended with an error of this package", ko: "이 패키지의 오류로 끝남" }, failed],
      [{ en: "ended by their caller", ko: "호출한 쪽이 중단함" }, aborted],
      [{ en: "ended with a wrong text", ko: "틀린 텍스트로 끝남" }, 0],
      [{ en: "never ended", ko: "끝나지 않음" }, 0],
      [
        {
          en: "sent again after their answer had begun",
          ko: "응답이 시작된 뒤 다시 보냄",
        },
        0,
      ],
      [
        {
          en: "connections and timers left open at the end",
          ko: "끝난 뒤 남은 연결과 타이머",
        },
        0,
      ],
    ],
  });
  await writeReport("faults", {
    seed,
    head: [
      { en: "Fault", ko: "장애" },
      { en: "Requests that it struck", ko: "겪은 요청 수" },
    ],
    rows: [...struck]
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([fault, count]) => [{ en: fault, ko: KOREAN[fault] }, count]),
  });
});
