import { expect, it } from "vitest";
import { createCodexEmulator } from "../../src/testing/index.ts";
import { chaosRounds } from "../support/refresh-chaos.ts";

it("8 processes with an expired login, one of them killed at a random point, 100 times", async () => {
  const emulator = await createCodexEmulator();
  try {
    const { lost, killed } = await chaosRounds(emulator, { rounds: 100, processes: 8 });
    console.log(`killed ${killed} processes; in ${lost} rounds it was between the answer and the rename`);
    expect(killed).toBeGreaterThan(0);
  } finally {
    await emulator.close();
  }
});
