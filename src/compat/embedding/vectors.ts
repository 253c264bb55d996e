import { StorageError } from "../../runtime/errors/storage.ts";

/** Texts that an `embed` hook gets at once. */
export const AT_ONCE = 64;

/** One list of finite numbers for each text, all as long. */
export interface Vectors {
  readonly dimensions: number;
  readonly vectors: readonly (readonly number[])[];
}

/**
 * What an `embed` hook gave, checked and brought to length 1: the product of two is then their cosine.
 *
 * @throws {StorageError} `embed_result`, for anything but a vector of the same length for each text.
 */
export function checkedVectors(given: unknown, count: number): { dimensions: number; data: Float32Array } {
  const { dimensions, vectors } = readVectors(given, count, wrong);
  const data = new Float32Array(count * dimensions);
  for (const [index, vector] of vectors.entries()) {
    let square = 0;
    for (const value of vector) square += value ** 2;
    if (!Number.isFinite(square)) throw wrong("gave a vector that is too long to be measured");
    // A vector of zeros is like nothing, and stays so.
    const scale = square === 0 ? 0 : 1 / Math.sqrt(square);
    for (const [at, value] of vector.entries()) data[index * dimensions + at] = value * scale;
  }
  return { dimensions, data };
}

/** What an `embed` hook gave, as it is. @param fault Makes the error of anything else than vectors. */
export function readVectors(given: unknown, count: number, fault: (what: string) => Error): Vectors {
  if (!Array.isArray(given) || given.length !== count) {
    throw fault(`gave ${Array.isArray(given) ? given.length : "no list of"} vectors for ${count} texts`);
  }
  const vectors = given.map((vector) => numbersIn(vector, fault));
  const dimensions = vectors[0]?.length ?? 0;
  if (vectors.some(({ length }) => length !== dimensions)) throw fault("gave vectors of different lengths");
  return { dimensions, vectors };
}

function numbersIn(vector: unknown, fault: (what: string) => Error): readonly number[] {
  const values: readonly unknown[] | undefined = Array.isArray(vector)
    ? vector
    : ArrayBuffer.isView(vector) && Symbol.iterator in vector
      ? [...(vector as Iterable<unknown> & ArrayBufferView)]
      : undefined;
  if (values === undefined || values.length === 0) throw fault("gave something that is no vector");
  if (!values.every((value): value is number => Number.isFinite(value))) {
    throw fault("gave a vector with something in it that is no number");
  }
  return values;
}

/** What is wrong with what the hook gave, and what it must give. */
export function resultText(what: string): string {
  return `The embed option ${what}. It must give one list of numbers for each text, all as long.`;
}

function wrong(what: string): StorageError {
  return new StorageError(resultText(what), { code: "embed_result" });
}
