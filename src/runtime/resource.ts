import type { BaseClient } from "./client.ts";

/** Base of every generated resource class. */
export abstract class APIResource {
  /** @internal */
  protected readonly _client: BaseClient;

  constructor(client: BaseClient) {
    // Non-enumerable: a printed resource should not print its client.
    Object.defineProperty(this, "_client", { value: client, enumerable: false });
    this._client = client;
  }
}
