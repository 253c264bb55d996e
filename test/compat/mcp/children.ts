import { execFileSync } from "node:child_process";

/** Ids of the processes that this one has started and that still run, but for the question itself. */
export function liveChildren(): number[] {
  const listed = execFileSync("ps", ["-A", "-o", "pid=,ppid=,args="], { encoding: "utf8" });
  return listed
    .split("\n")
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
    .flatMap((found) => (found && Number(found[2]) === process.pid ? [found] : []))
    .filter(
      ([, , , command = ""]) => command.includes("modelcontextprotocol") || command.includes("odd-program"),
    )
    .map(([, pid]) => Number(pid));
}
