import type { Storage } from "../port.ts";
import { byteCases } from "./bytes.ts";
import type { CaseOf, ConformanceCase } from "./case.ts";
import { commitCases } from "./commits.ts";
import { rowCases } from "./rows.ts";
import { searchCases, vectorCases } from "./search.ts";
import { sharedCases, workCases } from "./work.ts";

/**
 * Makes the storage that is to be tried.
 *
 * @param place A name of letters, digits and `-`, another one for each case: nothing may be in the storage of a place that was
 * never asked for. An engine that keeps what it has gives another handle on the same data for the same place.
 */
export type MakeStorage = (place: string) => Storage | Promise<Storage>;

/**
 * What an engine has to do, as cases for any test runner. Each makes a storage of its own and closes it. What an engine does not
 * offer (`vectors`, `upkeep`) is not asked of it.
 *
 * @param options.shared Whether several handles on a place share its data: then that is tried, too.
 * @example
 * for (const { name, run } of storageConformance(() => myStorage())) test(name, run);
 */
export function storageConformance(
  makeStorage: MakeStorage,
  { shared = false }: { shared?: boolean } = {},
): ConformanceCase[] {
  return [
    ...rowCases,
    ...commitCases,
    ...byteCases,
    ...searchCases,
    ...vectorCases,
    ...workCases,
    ...sharedCases,
  ]
    .filter((each) => shared || each.shared !== true)
    .map((each) => ({ name: each.name, run: () => runCase(each, makeStorage) }));
}

async function runCase({ run }: CaseOf, makeStorage: MakeStorage): Promise<void> {
  const place = `conformance-${crypto.randomUUID()}`;
  const opened: Storage[] = [];
  try {
    await run(async () => {
      const storage = await makeStorage(place);
      opened.push(storage);
      return storage;
    });
  } finally {
    // One that a case closed itself is closed again: that must do no harm.
    for (const storage of opened) await storage.close();
  }
}
