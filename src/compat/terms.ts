import type { CallContext } from "../runtime/call.ts";
import { ContinuityError } from "../runtime/errors/local.ts";

/**
 * Whether the backend's terms let this client work while nobody waits for it.
 *
 * @throws {ContinuityError} with the clause, where they do not.
 */
export async function checkBackground({ profile, options }: CallContext): Promise<void> {
  const { background: term } = (await profile.terms?.()) ?? {};
  if (!term || term.allowed === true) return;
  const withConsent = term.allowed === "with consent";
  if (withConsent && options.backgroundConsent === true) return;
  throw new ContinuityError(
    withConsent
      ? `This backend's terms allow work in a person's absence only with their consent: ask them, and make the client with backgroundConsent: true. ${term.clause}`
      : `This backend's terms do not allow background: ${term.clause}`,
    { code: "background_not_allowed" },
  );
}
