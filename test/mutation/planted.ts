/** A fault that was planted by hand. */
interface Planted {
  readonly file: string;
  readonly fault: string;
  /** The tests that failed. */
  readonly foundBy: string;
}

const store = (name: string): string => `src/compat/store/sqlite/${name}.ts`;
const conformance = "test/compat/store/conformance.test.ts";
const threads = "test/compat/store/threads.test.ts";
const failures = "test/compat/store/failures.test.ts";
const lost = "test/compat/admin/lost-database.test.ts";
const lock = "src/runtime/auth/stores/lock.ts";
const processes = "test/runtime/auth/processes.test.ts";
const stores = "test/runtime/auth/stores.test.ts";
const main = "src/cli/main.ts";
const command = "test/cli/command.test.ts";
const continued = "test/compat/continuity/processes.test.ts";

export const PLANTED: readonly Planted[] = [
  {
    file: store("core"),
    fault: "a transaction that failed is not rolled back",
    foundBy: conformance,
  },
  { file: store("core"), fault: "a delete leaves the rows", foundBy: conformance },
  { file: store("core"), fault: "bytes go although a row names them", foundBy: conformance },
  { file: store("lock"), fault: "the lock of a name is not taken", foundBy: conformance },
  { file: store("ledger"), fault: "bytes that the database does not know are removed", foundBy: lost },
  { file: store("worker"), fault: "an error in the thread is answered as a result", foundBy: conformance },
  { file: store("worker"), fault: "a database that cannot be opened is not told", foundBy: failures },
  {
    file: store("worker"),
    fault: "the indexer does not hear that there is more to do",
    foundBy: "test/compat/vector-stores",
  },
  {
    file: store("worker"),
    fault: "bytes that the database does not know are not told of",
    foundBy: lost,
  },
  { file: store("engine"), fault: "calls that wait are left waiting when the thread dies", foundBy: threads },
  { file: store("engine"), fault: "an indexer that died is not replaced", foundBy: threads },
  { file: store("engine"), fault: "a thread at rest keeps the process", foundBy: threads },
  { file: store("engine"), fault: "closing does not wait for the threads", foundBy: lost },
  { file: store("database"), fault: "writers do not wait for each other", foundBy: failures },
  { file: store("database"), fault: "two that make the database at once both make it", foundBy: failures },
  { file: store("database"), fault: "a database of newer code is opened all the same", foundBy: failures },
  {
    file: "src/compat/indexing/indexer.ts",
    fault: "that a file was begun is not counted before the work",
    foundBy: "test/compat/store/indexer.test.ts",
  },
  {
    file: "src/compat/continuity/background/runs.ts",
    fault: "a process holds no lock for the responses that it runs",
    foundBy: continued,
  },
  {
    file: "src/compat/continuity/background/alive.ts",
    fault: "the lock of a running response tells the wrong way round whether its process lives",
    foundBy: continued,
  },
  {
    file: "src/compat/batches/runner.ts",
    fault: "a batch is run although another process has its lock",
    foundBy: "test/compat/batches.test.ts",
  },
  {
    file: "src/runtime/auth/session.ts",
    fault: "a login that another process has refreshed is refreshed once more",
    foundBy: processes,
  },
  { file: lock, fault: "the lock of a login is not taken", foundBy: processes },
  { file: lock, fault: "the lock of a login is kept after the work", foundBy: stores },
  { file: lock, fault: "a lock that somebody has is an error at once", foundBy: processes },
  { file: lock, fault: "a lock that somebody has is waited for without end", foundBy: stores },
  { file: main, fault: "the command ends with 0 whatever happened", foundBy: command },
  { file: main, fault: "an interrupt is not heard of", foundBy: command },
  { file: main, fault: "a second interrupt does not end the command", foundBy: command },
  { file: main, fault: "a command that was ended from outside ends like one that failed", foundBy: command },
  { file: "src/cli/io.ts", fault: "colours go into a pipe", foundBy: command },
  { file: main, fault: "a reader that has seen enough is a failure", foundBy: command },
];
