import type { Operation } from "./operation.ts";
import type { RequestOptions } from "./request-options.ts";

/** What the generated methods ask of their client. */
interface ResourceClient {
  /** Answers a method as its verdict says. */
  call<R>(operation: Operation, args: readonly unknown[], options?: RequestOptions): R;
  /** A method that the default profile does not support. */
  unsupported<R>(operation: Operation, args: readonly unknown[], options?: RequestOptions): R;
}

/** Base of every generated resource class. */
export abstract class APIResource {
  /**
   * Only declared: compilers differ on whether a field that is assigned later is defined first.
   * @internal
   */
  declare protected readonly _client: ResourceClient;

  constructor(client: ResourceClient) {
    // Not enumerable: a printed resource should not print its client. Writable all the same, since generated code that other
    // compilers make of a subclass may assign to it.
    Object.defineProperty(this, "_client", { value: client, writable: true, configurable: true });
  }
}
