import type { CallContext } from "../call.ts";
import { ModelValidationError } from "../errors/codex.ts";
import { asText } from "../errors/message.ts";
import type { RequestOptions } from "../request-options.ts";
import { catalogue } from "./models/catalogue.ts";
import { listedSlugs } from "./models/entry.ts";
import { choiceText, nearestName } from "./nearest.ts";

/**
 * Throws when the account's list does not have the model. A list that cannot be had proves nothing: then the call goes on,
 * and the backend has the word.
 */
export async function checkModel(
  client: CallContext,
  model: unknown,
  options: RequestOptions,
): Promise<void> {
  const { signal, timeout } = options;
  const models = await catalogue(client, {
    ...(signal ? { signal } : {}),
    ...(timeout === undefined ? {} : { timeout }),
  }).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    client.logger.warn(`validateModel: the model list could not be read: ${(error as Error).message}`);
    return [];
  });
  // Hidden models are not offered, but they do answer.
  if (models.length === 0 || models.some(({ slug }) => slug === model)) return;
  const available = listedSlugs(models);
  const known = { available, nearest: nearestName(asText(model), available) };
  const message = `The model ${JSON.stringify(model)} is not in this account's list.${choiceText(known)}`;
  throw new ModelValidationError(message, asText(model), known);
}
