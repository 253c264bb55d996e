import { nearestName } from "../runtime/codex/nearest.ts";
import type { Logger } from "../runtime/log.ts";
import { OPTION_NAMES } from "./option-names.ts";

/** Names that were told of: clients are made many times. */
const told = new Set<string>();

/** TypeScript refuses such names. In JavaScript an option that is spelled wrong would only have no effect. */
export function warnOfStrangeNames(names: readonly string[], logger: Pick<Logger, "warn">): void {
  for (const name of names.filter((each) => !told.has(each))) {
    told.add(name);
    const meant = nearestName(name, Object.keys(OPTION_NAMES));
    logger.warn(
      `${name} is no option of the client and has no effect.${meant === undefined ? "" : ` Did you mean ${meant}?`}`,
    );
  }
}
