/** A fault that was planted by hand. */
interface Planted {
  readonly file: string;
  readonly fault: string;
  /** The test file that failed. */
  readonly foundBy: string;
}

export const PLANTED: readonly Planted[] = [];
