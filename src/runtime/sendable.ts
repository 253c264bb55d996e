import type { BoundCall } from "./bind.ts";
import type { Judged } from "./judge.ts";
import type { Profile } from "./profile.ts";

/**
 * What a request says, ready to be sent. There are three ways to get one, and none of them lets parameters of the caller
 * through that nobody has judged: a handler that forgets to does not compile.
 */
export class Sendable implements BoundCall {
  readonly path: BoundCall["path"];
  readonly query: BoundCall["query"];
  readonly body: unknown;
  // Makes the class nominal: an object that looks like it is none.
  readonly #made = true;

  private constructor({ path, query, body }: BoundCall) {
    this.path = path;
    this.query = query;
    this.body = body;
  }

  /** A request of the handler's own, without a body. */
  static bare(query?: BoundCall["query"]): Sendable {
    return new Sendable({ path: {}, query, body: undefined });
  }

  /** What a call says that had its verdicts, or what a handler has made of it. */
  static of(judged: Judged, body: object): Sendable {
    const { operation, path, query } = judged.call;
    return new Sendable(
      operation.body ? { path, query, body } : { path, query: { ...body }, body: undefined },
    );
  }

  /** As it was given, on a profile that takes every parameter. @throws {TypeError} on one that has verdicts. */
  static unruled({ name, parameters }: Profile, bound: BoundCall): Sendable {
    if (parameters) throw new TypeError(`The profile ${name} has verdicts on parameters: judge the call.`);
    return new Sendable(bound);
  }

  static isOne(value: unknown): value is Sendable {
    return typeof value === "object" && value !== null && #made in value;
  }
}
