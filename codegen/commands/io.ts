/** What a command may touch of the outside. Tests hand in their own. */
export interface CommandIO {
  /** Folder of the project that is worked on. */
  readonly root: string;
  out(text: string): void;
  err(text: string): void;
  /** Milliseconds from some fixed moment. */
  now(): number;
  /** Asks who sits there, and gives the line that was typed; undefined once nobody answers any more. Not there without a terminal. */
  ask?(question: string): Promise<string | undefined>;
}

/** Runs one phase and says how long it took. */
export async function phase<T>(
  io: CommandIO,
  name: string,
  work: () => T | Promise<T>,
  describe: (result: T) => string = () => "",
): Promise<T> {
  const started = io.now();
  const result = await work();
  const took = `${Math.round(io.now() - started)} ms`;
  io.out(`${name.padEnd(22)}${took.padStart(8)}  ${describe(result)}`.trimEnd());
  return result;
}
