import { expect, it } from "vitest";
import { PROFILES } from "../../src/cli/profiles.ts";
import { codex } from "../../src/client/profiles/codex.ts";
import { siwc } from "../../src/client/profiles/siwc.ts";

it("the command knows of each backend the terms that its profile states", async () => {
  const stated = { codex, siwc };
  for (const { name, terms } of PROFILES) expect(await terms?.()).toEqual(await stated[name].terms?.());
});
