import { expect, it } from "vitest";
import { chaosSeed } from "./chance.ts";
import { sendBytes, sendStrange } from "./requests.ts";

it("requests of strangers start no program, ask nobody but the backend, and fail in the API's shape", async () => {
  const statuses = await sendStrange({ seed: chaosSeed("strange requests"), runs: 200 });
  // Some of them are such as the backend answers.
  for (const status of [200, 400, 404, 501]) expect(statuses.get(status)).toBeGreaterThan(0);
}, 300_000);

it("what is nearly a request is refused in the API's shape, or not answered", async () => {
  await sendBytes({ seed: chaosSeed("strange bytes"), runs: 200 });
}, 300_000);
