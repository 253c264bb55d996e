import { StorageError } from "../../runtime/errors/storage.ts";

/**
 * What an `embed` hook gave, checked and brought to length 1: the product of two is then their cosine.
 *
 * @throws {StorageError} `embed_result`, for anything but a vector of the same length for each text.
 */
export function checkedVectors(given: unknown, count: number): { dimensions: number; data: Float32Array } {
  if (!Array.isArray(given) || given.length !== count) {
    throw wrong(`gave ${Array.isArray(given) ? given.length : "no list of"} vectors for ${count} texts`);
  }
  const dimensions = lengthOf(given[0]);
  const data = new Float32Array(count * dimensions);
  for (const [index, vector] of given.entries()) {
    if (lengthOf(vector) !== dimensions) throw wrong("gave vectors of different lengths");
    let square = 0;
    for (let at = 0; at < dimensions; at++) square += vector[at] ** 2;
    if (!Number.isFinite(square)) throw wrong("gave a vector with something in it that is no number");
    // A vector of zeros is like nothing, and stays so.
    const scale = square === 0 ? 0 : 1 / Math.sqrt(square);
    for (let at = 0; at < dimensions; at++) data[index * dimensions + at] = vector[at] * scale;
  }
  return { dimensions, data };
}

function lengthOf(vector: unknown): number {
  const length = Array.isArray(vector) || ArrayBuffer.isView(vector) ? (vector as number[]).length : 0;
  if (!(length > 0)) throw wrong("gave something that is no vector");
  return length;
}

function wrong(what: string): StorageError {
  return new StorageError(
    `The embed option ${what}. It must give one list of numbers for each text, all as long.`,
    {
      code: "embed_result",
    },
  );
}
