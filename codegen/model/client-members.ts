import { existsSync } from "node:fs";
import { Project } from "ts-morph";
import type { SpecFacts } from "./document.ts";
import type { Problem } from "./errors.ts";
import { pathText, placeOf } from "./places.ts";
import { readSource } from "./source.ts";

/** The class that generated clients extend. */
export interface ClientClass {
  /** File that has it. */
  readonly path: string;
  readonly name: string;
}

/** Names of the members that callers see of a class; none where there is no such file. */
export function readClassMembers({ path, name }: ClientClass): ReadonlySet<string> {
  if (!existsSync(path)) return new Set();
  const project = new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true });
  const found = project.createSourceFile("client.ts", readSource(path).text).getClass(name);
  return new Set(found?.getInstanceMembers().map((member) => member.getName()));
}

/** Top-level accessors are fields of the client: one that is called as a member of its class would take that one's place. */
export function clientMemberProblems(
  { sdk, sources }: SpecFacts,
  client: ClientClass | undefined,
): Problem[] {
  const members = client === undefined ? new Set<string>() : readClassMembers(client);
  return sdk.resources.flatMap(({ accessor }, at): Problem[] => {
    if (!members.has(accessor)) return [];
    const path = ["x-sdk", "resources", at, "accessor"];
    return [
      {
        ...placeOf(sources, path, accessor),
        message: `${pathText(path)}: every client has a member ${accessor} already, which the resource would hide`,
        fix: "give the accessor another name, here and in the operations of the resource",
      },
    ];
  });
}
