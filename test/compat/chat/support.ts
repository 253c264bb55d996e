import { useEmulator as useCodex } from "../../support/codex.ts";

type SentBody = Readonly<Record<string, unknown>> & {
  readonly input: readonly Record<string, unknown>[];
};

/** An emulator for the tests of a file, and the bodies of the requests that came to its `/responses`. */
export function useEmulator() {
  const bench = useCodex();
  return {
    get emulator() {
      return bench.emulator;
    },
    connect: bench.connect,
    bodies: (): SentBody[] =>
      bench.emulator.requests.filter(({ room }) => room === "responses").map(({ body }) => body as SentBody),
  };
}
