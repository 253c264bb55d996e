import type { BaseClient } from "./client.ts";

/** Base of every generated resource class. */
export abstract class APIResource {
  /**
   * Only declared: compilers differ on whether a field that is assigned later is defined first.
   * @internal
   */
  declare protected readonly _client: BaseClient;

  constructor(client: BaseClient) {
    // Not enumerable: a printed resource should not print its client. Writable all the same, since generated code that other
    // compilers make of a subclass may assign to it.
    Object.defineProperty(this, "_client", { value: client, writable: true, configurable: true });
  }
}
