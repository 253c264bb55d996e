import { operationConstant } from "../model/names.ts";
import type { ClientFacts, Method, OperationMethod, SdkModel } from "../model/types.ts";
import { allFiles, type Files } from "./files.ts";
import { indexModel, type ModelIndex } from "./model-index.ts";
import { modelMethods } from "./model-methods.ts";
import { ModuleScope } from "./module-scope.ts";
import { GENERATED, HEADER, REST_PACKAGE } from "./naming.ts";
import { operationRow } from "./operations.ts";
import { inlineValue, printFile, typeImport } from "./printing.ts";
import { bindClass } from "./resource-class.ts";
import { emitTypesAndResources } from "./resources.ts";
import { createWriter, fileText } from "./source-file.ts";
import { constant } from "./text-tables.ts";
import { docComment } from "./type-text.ts";

/**
 * All files of a client of another API: types and resources, operations, the client's class, and an index. They stand in a folder of
 * their own, and take the runtime from this package.
 *
 * @param origin what they are made of, and the command that makes them again, as the first lines of each say.
 */
export function emitRestClient(model: SdkModel, client: ClientFacts, origin: readonly string[]): Files {
  const index = indexModel(model);
  const files = allFiles(
    [...emitTypesAndResources(model)].filter(([file]) => file !== CLIENT),
    [
      [CLIENT, clientText(index, client)],
      [`${GENERATED}/operations.ts`, operationsText(model)],
      [`${GENERATED}/index.ts`, indexText(index, client)],
    ],
  );
  const header = [...origin.map((line) => `// ${line}`), ""].join("\n");
  return new Map(
    [...files].map(([file, text]) => [
      file.slice(GENERATED.length + 1),
      text.startsWith(HEADER) ? header + text.slice(HEADER.length) : text,
    ]),
  );
}

const CLIENT = `${GENERATED}/client.ts`;

function clientText(index: ModelIndex, client: ClientFacts): string {
  const scope = new ModuleScope(index, CLIENT, undefined, [client.class]);
  const writer = createWriter();
  const [base, options] = (["RestClient", "RestClientOptions"] as const).map((name) =>
    scope.bind("src/rest.ts", name, name === "RestClient" ? "value" : "type"),
  );
  for (const line of docComment([`A client of ${client.title}.`])) writer.writeLine(line);
  writer.write(`export class ${client.class} extends ${base}`).block(() => {
    for (const resource of index.model.resources.filter(({ accessor }) => !accessor.includes("."))) {
      writer.writeLine(`${resource.accessor} = new ${bindClass(resource, { index, scope })}(this);`);
    }
    writer.blankLine();
    writer.write(`constructor(options: ${options} = {})`).block(() => {
      writer.writeLine(`super(options, ${inlineValue(client.api)});`);
    });
  });
  return fileText(scope, writer);
}

function operationsText(model: SdkModel): string {
  const rows = modelMethods(model).map((method) =>
    constant({
      name: operationConstant(method.id),
      value: `${inlineValue({ ...operationRow(method), ...restOf(method) })} as const satisfies RestOperation`,
      exported: true,
    }),
  );
  return printFile([typeImport(REST_PACKAGE, "RestOperation"), ...rows]);
}

function restOf(method: Method): OperationMethod["rest"] {
  return method.kind === "operation" ? method.rest : undefined;
}

/** The client and, where no two have the same name, every type. */
function indexText({ modules, topLevel }: ModelIndex, client: ClientFacts): string {
  const seen = new Set([client.class]);
  const lines = modules.flatMap((module) => {
    const names = (topLevel.get(module) ?? []).map(({ names: [name = ""] }) => name);
    const fresh = names.filter((name) => !seen.has(name)).sort();
    for (const name of fresh) seen.add(name);
    return fresh.length === 0 ? [] : [`export type { ${fresh.join(", ")} } from "./resources/${module}.ts";`];
  });
  return [HEADER, `export { ${client.class} } from "./client.ts";`, ...lines, ""].join("\n");
}
