import type { ModelCapabilities } from "../../generated/resources/models.ts";
import type { Call } from "../call.ts";
import { NotSupportedError } from "../errors/local.ts";
import { treeOf } from "./tree.ts";

/** What the entry of a model says that it can do. OpenAI's own API has entries that say nothing of the kind. */
export async function capabilities(call: Call): Promise<ModelCapabilities> {
  const { client, operation, args, options } = call;
  const model: object = await treeOf(call).models.retrieve(args[0] as string, options);
  if (!("slug" in model) || typeof model.slug !== "string") {
    throw new NotSupportedError(operation.id, client.profile.name, {
      reason: "This API does not say what its models can do.",
    });
  }
  const { capabilitiesOf } = await import("../codex/models/entry.ts");
  return capabilitiesOf({ ...model, slug: model.slug });
}
