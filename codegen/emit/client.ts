import { PAGE_KINDS } from "../model/page-classes.ts";
import type { ExportedName } from "../model/types.ts";
import { type ModelIndex, PAGINATION_MODULE } from "./model-index.ts";
import { ModuleScope } from "./module-scope.ts";
import { GENERATED } from "./naming.ts";
import { bindClass, writeClassNamespace } from "./resource-class.ts";
import { createWriter, fileText } from "./source-file.ts";

const CLASS = "OAuthCodexClient";
const FILE = `${GENERATED}/client.ts`;

/** Page classes, and the types that go with them: in the client's namespace as in `openai`. */
const PAGE_CLASSES = Object.keys(PAGE_KINDS);
const PAGE_TYPES = ["CursorPageParams", "ConversationCursorPageParams"];

/** The client class: one field per top-level resource, and a namespace with the types that users name most. */
export function emitClient(index: ModelIndex): Map<string, string> {
  const { model } = index;
  const top = model.resources.filter((resource) => !resource.accessor.includes("."));
  const scope = new ModuleScope(index, FILE, undefined, [CLASS]);
  const writer = createWriter();
  const base = scope.bind("src/client/client.ts", "BaseClient", "value");
  writer.writeLine("/** A client with OpenAI's whole tree of resources. */");
  writer.write(`export class ${CLASS} extends ${base}`).block(() => {
    for (const resource of top) {
      const field = `${resource.accessor} = new ${bindClass(resource, { index, scope })}(this);`;
      writer.writeLine(field);
    }
  });
  // `openai` has the class on itself too, for `require("openai").OpenAI` and for those who are handed the default.
  writer.blankLine().writeLine(`${CLASS}.OpenAI = ${CLASS};`);
  const exported = model.rootTypes
    .map(asType)
    .filter(({ name }) => ![...PAGE_CLASSES, ...PAGE_TYPES, "RequestOptions"].includes(name));
  writeClassNamespace(writer, CLASS, exported, scope, clientTypes(scope));
  return new Map([[FILE, fileText(scope, writer)]]);
}

/** Page classes that are generated are types. */
function asType(name: ExportedName): ExportedName {
  return name.module === PAGINATION_MODULE ? { ...name, kind: "type" } : name;
}

function clientTypes(scope: ModuleScope): string[] {
  const pagination = [...PAGE_CLASSES, ...PAGE_TYPES].map((name) => scope.runtime("pagination", name));
  const options = scope.runtime("request-options", "RequestOptions");
  const names = [options, ...pagination].map((name) => `type ${name}`);
  return [`export { ${names.join(", ")} };`, `export { ${CLASS} as OpenAI };`];
}
