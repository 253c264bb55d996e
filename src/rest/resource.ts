import type { RequestOptions } from "../runtime/request-options.ts";
import type { RestOperation } from "./operation.ts";

/** What the generated methods ask of their client. */
interface Caller {
  call<R>(operation: RestOperation, args: readonly unknown[], options?: RequestOptions): R;
}

/** Base of every resource class that is generated for another API. */
export abstract class APIResource {
  declare protected readonly _client: Caller;

  constructor(client: Caller) {
    // Not enumerable: a printed resource should not print its client.
    Object.defineProperty(this, "_client", { value: client });
  }
}
