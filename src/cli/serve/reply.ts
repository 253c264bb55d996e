import type { IncomingMessage, ServerResponse } from "node:http";
import { hasBody } from "./body.ts";
import { originHeaders } from "./guards.ts";
import { type Refusal, refusalBody, refusalHeaders } from "./refusal.ts";
import { headersOf, sendBody } from "./send.ts";

/** How long a refused body is read on, unseen: a caller that is still sending would see no answer but a broken connection. */
const LINGER_MS = 2_000;

/** What goes back for one request, and how much of it has. */
export class Reply {
  /** Of its body. */
  bytes = 0;
  /** Whether all of it was written. */
  whole = false;
  /** Whether the caller waits to be told before it sends its body. */
  waiting = false;
  readonly #request: IncomingMessage;
  readonly #response: ServerResponse;
  /** Of a page that may read it. */
  readonly #origin: string | undefined;

  constructor(request: IncomingMessage, response: ServerResponse, origin: string | undefined) {
    this.#request = request;
    this.#response = response;
    this.#origin = origin;
  }

  /** An answer of the client. */
  async hand(answer: Response): Promise<void> {
    this.#head(answer.status, headersOf(answer.headers));
    this.#response.flushHeaders();
    await sendBody(answer.body, this.#response, (count) => {
      this.bytes += count;
    });
  }

  async refuse(why: Refusal): Promise<void> {
    await this.say(why.status, refusalHeaders(why), refusalBody(why));
  }

  /** An answer of the server's own. */
  async say(status: number, headers: Readonly<Record<string, string>>, body?: string): Promise<void> {
    const length = body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) };
    this.#head(status, { ...headers, ...length });
    if (body !== undefined && this.#request.method !== "HEAD") {
      this.bytes += Buffer.byteLength(body);
      this.#response.write(body);
    }
    this.whole = true;
    if (!this.waiting) await this.#rest();
    this.#response.end();
  }

  #head(status: number, headers: Readonly<Record<string, string>>): void {
    this.#response.writeHead(status, {
      ...headers,
      ...originHeaders(this.#origin, Object.keys(headers)),
      vary: "Origin",
      // What is left of a body would be taken for the next request.
      ...(this.#isRead ? {} : { connection: "close" }),
    });
  }

  get #isRead(): boolean {
    return this.#request.complete || !hasBody(this.#request);
  }

  /** Resolves when the caller has sent what it was sending, or goes on for too long. */
  async #rest(): Promise<void> {
    const request = this.#request;
    if (this.#isRead || request.destroyed) return;
    this.#response.flushHeaders();
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, LINGER_MS);
      const done = (): void => {
        clearTimeout(timer);
        resolve();
      };
      request.once("end", done).once("error", done);
      this.#response.once("close", done);
      request.resume();
    });
  }
}
