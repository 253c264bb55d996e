import { randomBytes, randomUUID } from "node:crypto";
import type { ServerResponse } from "node:http";
import type { Body } from "./body.ts";
import type { OpenRecord } from "./recorder.ts";
import type { Refusal } from "./refusal.ts";

/** One request and the answer to it. Rooms see nothing of the server but this. */
export class Exchange {
  readonly record: OpenRecord;
  readonly url: URL;
  /** Names in lower case, nothing masked. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Body;
  /** Headers that the answer will carry, whatever it is. */
  readonly answerHeaders: Record<string, string> = {
    "x-request-id": randomUUID(),
    "cf-ray": `${randomBytes(8).toString("hex")}-EMU`,
  };
  readonly #response: ServerResponse;
  #tornDown = false;

  constructor(
    parts: { record: OpenRecord; url: URL; headers: Readonly<Record<string, string>>; body: Body },
    response: ServerResponse,
  ) {
    this.record = parts.record;
    this.url = parts.url;
    this.headers = parts.headers;
    this.body = parts.body;
    this.#response = response;
  }

  /** Whether the connection is gone: nothing that is written will arrive. */
  get gone(): boolean {
    return this.#response.destroyed || this.#response.socket === null || this.#response.socket.destroyed;
  }

  /** Whether the emulator itself broke the connection: then a close is no abort by the client. */
  get tornDown(): boolean {
    return this.#tornDown;
  }

  /** Answers in one piece. */
  reply(
    status: number,
    contentType: string,
    text: string,
    headers: Readonly<Record<string, string>> = {},
  ): void {
    if (this.gone) return;
    this.begin(status, {
      ...(text === "" ? {} : { "content-type": contentType }),
      "content-length": String(Buffer.byteLength(text)),
      ...headers,
    });
    this.#response.end(text);
  }

  json(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): void {
    this.reply(status, "application/json", JSON.stringify(body), headers);
  }

  refuse({ status, body, headers }: Refusal): void {
    if (typeof body === "string") this.reply(status, "text/plain; charset=utf-8", body, headers);
    else this.json(status, body, headers);
  }

  /** Sends the headers of an answer that comes in pieces. */
  begin(status: number, headers: Readonly<Record<string, string>>): void {
    if (this.gone) return;
    this.record.status = status;
    this.#response.writeHead(status, { ...this.answerHeaders, ...headers });
    this.#response.flushHeaders();
  }

  /**
   * Writes a piece and waits while the client is slower than we are, so that nothing piles up in memory and a client that
   * went away is noticed.
   *
   * @returns whether it makes sense to go on.
   */
  async write(text: string): Promise<boolean> {
    if (this.gone) return false;
    if (!this.#response.write(text)) await this.#drained();
    return !this.gone;
  }

  end(text?: string): void {
    if (this.gone) return;
    if (text === undefined) this.#response.end();
    else this.#response.end(text);
  }

  /** Waits for `milliseconds`, or less when the connection ends before. */
  pause(milliseconds: number): Promise<void> {
    if (this.gone || milliseconds <= 0) return Promise.resolve();
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        this.#response.off("close", done);
        resolve();
      };
      const timer = setTimeout(done, milliseconds);
      this.#response.once("close", done);
    });
  }

  /** Waits until the connection ends. */
  closed(): Promise<void> {
    return this.gone
      ? Promise.resolve()
      : new Promise((resolve) => this.#response.once("close", () => resolve()));
  }

  /** Ends the connection with a TCP reset. */
  reset(): void {
    this.#tornDown = true;
    this.#response.socket?.resetAndDestroy();
  }

  #drained(): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        this.#response.off("drain", done);
        this.#response.off("close", done);
        resolve();
      };
      this.#response.once("drain", done);
      this.#response.once("close", done);
    });
  }
}
