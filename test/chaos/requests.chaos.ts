import { expect, it } from "vitest";
import { chaosSeed } from "./chance.ts";
import { sendBytes, sendStrange } from "./requests.ts";

it("10,000 requests of strangers start no program, ask nobody but the backend, and fail in the API's shape", async () => {
  const statuses = await sendStrange({ seed: chaosSeed("strange requests"), runs: 5_000 });
  expect([...statuses.values()].reduce((sum, count) => sum + count, 0)).toBe(10_000);
});

it("10,000 times what is nearly a request is refused in the API's shape, or not answered", async () => {
  await sendBytes({ seed: chaosSeed("strange bytes"), runs: 10_000 });
});
