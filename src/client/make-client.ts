import { BaseClient } from "./client.ts";
import type { ClientOptions } from "./client-options.ts";

/** For those who load the client late: imported by a file of its own, it needs no object of all that its file exports. */
export const makeClient = (options: ClientOptions): BaseClient => new BaseClient(options);
