import { ChildProcess } from "node:child_process";
import { Socket } from "node:net";
import { onTestFinished } from "vitest";

interface Outside {
  /** Programs that were started. */
  readonly programs: string[];
  /** Where connections were opened to, as `host:port`, each once. */
  readonly places: Set<string>;
}

/** Watches what this process does to the world outside of it, until the end of the test. Nothing is held back. */
export function watchOutside(): Outside {
  const programs: string[] = [];
  const places = new Set<string>();
  const restores = [
    watch(ChildProcess.prototype, "spawn", ([given]) => programs.push(String(Object(given).file))),
    // Node hands the arguments over in one array.
    watch(Socket.prototype, "connect", ([given]) => {
      const { host = "localhost", port, path } = Object(Array.isArray(given) ? given[0] : given);
      places.add(path ?? `${host}:${port}`);
    }),
  ];
  onTestFinished(() => {
    for (const restore of restores) restore();
  });
  return { programs, places };
}

/** Has a method tell of its calls. @returns what ends that. */
function watch(of: object, name: string, told: (args: readonly unknown[]) => void): () => void {
  const method: unknown = Reflect.get(of, name);
  if (typeof method !== "function") throw new Error(`there is no ${name}`);
  const watched = function (this: unknown, ...args: unknown[]): unknown {
    told(args);
    return Reflect.apply(method, this, args);
  };
  Reflect.set(of, name, watched);
  return () => void Reflect.set(of, name, method);
}
