/**
 * Loaded before a recipe, which then runs as it stands on the page: what it sends to ChatGPT goes to the emulator at `EMULATOR`,
 * and nothing goes anywhere else.
 */
import { elsewhere } from "./no-network.ts";

const emulator = process.env["EMULATOR"];
const { fetch } = globalThis;

globalThis.fetch = (input, init) => {
  const url = String(input);
  return fetch(url.startsWith("https://chatgpt.com/") ? `${emulator}${new URL(url).pathname}` : input, init);
};

process.on("exit", () => {
  if (elsewhere.length === 0) return;
  console.error(`It wanted to speak to ${elsewhere.join(", ")}.`);
  process.exitCode = 1;
});
