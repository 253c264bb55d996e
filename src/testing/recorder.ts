import type { RecordedRequest } from "./types.ts";

/** A record while its request is under way: what the answer decides is still open. */
export type OpenRecord = { -readonly [Key in keyof RecordedRequest]: RecordedRequest[Key] };

export interface Recorder {
  readonly requests: readonly RecordedRequest[];
  /** Adds a request; `close` must be called when nothing more will happen to it. */
  open(record: OpenRecord): void;
  close(record: OpenRecord): void;
  idle(): Promise<void>;
  forget(): void;
}

export function createRecorder(): Recorder {
  const requests: RecordedRequest[] = [];
  const underWay = new Set<RecordedRequest>();
  let waiting: (() => void)[] = [];
  return {
    requests,
    open(record) {
      requests.push(record);
      underWay.add(record);
    },
    close(record) {
      underWay.delete(record);
      if (underWay.size > 0) return;
      for (const wake of waiting) wake();
      waiting = [];
    },
    idle: () => (underWay.size === 0 ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve))),
    // In place: a test may hold on to the list.
    forget: () => void requests.splice(0),
  };
}

const SECRET_HEADERS = new Set(["authorization", "cookie", "proxy-authorization"]);

/** Headers for the record. The scheme of a credential stays readable, since tests ask for it. */
export function maskHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      SECRET_HEADERS.has(name) ? value.replace(/^(\w+ )?.*$/s, "$1***") : value,
    ]),
  );
}
