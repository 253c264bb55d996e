import type { Batches } from "../../generated/resources/batches.ts";
import type { Beta } from "../../generated/resources/beta/beta.ts";
import type { Chat } from "../../generated/resources/chat/chat.ts";
import type { Files } from "../../generated/resources/files.ts";
import type { Models } from "../../generated/resources/models.ts";
import type { Responses } from "../../generated/resources/responses/responses.ts";
import type { Uploads } from "../../generated/resources/uploads/uploads.ts";
import type { VectorStores } from "../../generated/resources/vector-stores/vector-stores.ts";
import type { Videos } from "../../generated/resources/videos.ts";
import type { Webhooks } from "../../generated/resources/webhooks.ts";
import type { CallContext } from "../call.ts";

/** The branches of the generated tree that helpers call. */
interface Tree {
  readonly batches: Batches;
  readonly beta: Beta;
  readonly chat: Chat;
  readonly files: Files;
  readonly models: Models;
  readonly responses: Responses;
  readonly uploads: Uploads;
  readonly vectorStores: VectorStores;
  readonly videos: Videos;
  readonly webhooks: Webhooks;
}

/**
 * The generated tree behind a call: helpers call its methods by name, like any user. Typed here, because the port that a
 * call brings is what the tree itself is typed by.
 */
export const treeOf = ({ client }: { readonly client: CallContext }): Tree => client.tree as Tree;
