import { createContext, runInContext } from "node:vm";

/**
 * Another realm, as a test runner or an iframe is one: its built-ins are others than ours, and so are its classes of the web,
 * which here do no more than is asked of them.
 */
const context = createContext({ TextEncoder, queueMicrotask });

/** Gives what the expression gives there. */
// biome-ignore lint/suspicious/noExplicitAny: no type reaches across
export const there = (expression: string): any => runInContext(`(${expression})`, context);

runInContext(
  `class Blob {
    #bytes; type; size;
    constructor(parts, { type = "" } = {}) {
      this.#bytes = new TextEncoder().encode(parts.join(""));
      this.type = type;
      this.size = this.#bytes.length;
    }
    async arrayBuffer() { return Uint8Array.from(this.#bytes).buffer; }
    async text() { return String.fromCharCode(...this.#bytes); }
    slice() { return this; }
    get [Symbol.toStringTag]() { return "Blob"; }
  }
  class File extends Blob {
    lastModified = 0; name;
    constructor(parts, name, options) { super(parts, options); this.name = name; }
    get [Symbol.toStringTag]() { return "File"; }
  }
  class FormData {
    #entries;
    constructor(entries) { this.#entries = entries; }
    *[Symbol.iterator]() { yield* this.#entries; }
    get [Symbol.toStringTag]() { return "FormData"; }
  }
  class URLSearchParams {
    #text;
    constructor(text) { this.#text = text; }
    toString() { return this.#text; }
    get [Symbol.toStringTag]() { return "URLSearchParams"; }
  }
  class ReadableStream {
    #chunks;
    constructor(chunks) { this.#chunks = chunks; }
    async *[Symbol.asyncIterator]() { yield* this.#chunks; }
    get [Symbol.toStringTag]() { return "ReadableStream"; }
  }
  class AbortSignal {
    aborted = false; reason; #listeners = new Set();
    addEventListener(_, listener) { this.#listeners.add(listener); }
    removeEventListener(_, listener) { this.#listeners.delete(listener); }
    abort(reason) {
      this.aborted = true;
      this.reason = reason;
      for (const listener of this.#listeners) listener();
    }
    get listening() { return this.#listeners.size; }
    get [Symbol.toStringTag]() { return "AbortSignal"; }
  }
  class DOMException extends Error {
    get name() { return "AbortError"; }
    get [Symbol.toStringTag]() { return "DOMException"; }
  }`,
  context,
);
