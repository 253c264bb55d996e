import type { SdkModel } from "../model/types.ts";
import { emitClient } from "./client.ts";
import { allFiles } from "./files.ts";
import { emitIndexes } from "./indexes.ts";
import { indexModel, type ModelIndex } from "./model-index.ts";
import { ModuleScope } from "./module-scope.ts";
import { moduleFile } from "./naming.ts";
import { emitPagination } from "./pagination.ts";
import { type ParameterTags, parameterTags } from "./parameter-tags.ts";
import { writeClassNamespace, writeResourceClass } from "./resource-class.ts";
import { createWriter, fileText } from "./source-file.ts";
import { writeModuleTypes } from "./types.ts";

/** Resource modules with their types and classes, their index modules, and the client class. */
export function emitTypesAndResources(model: SdkModel): Map<string, string> {
  const index = indexModel(model);
  const tags = parameterTags(index);
  return allFiles(
    index.modules.map((module): [string, string] => [moduleFile(module), moduleText(index, module, tags)]),
    emitIndexes(index),
    emitPagination(index),
    emitClient(index),
  );
}

function moduleText(index: ModelIndex, module: string, tags: ParameterTags): string {
  const scope = new ModuleScope(index, moduleFile(module), module);
  const body = createWriter();
  const resource = index.resources.get(module);
  if (resource !== undefined) writeResourceClass(body, resource, { index, scope });
  writeModuleTypes(body, module, { index, scope, tags });
  if (resource !== undefined) writeClassNamespace(body, resource.class, resource.namespace, scope);
  return fileText(scope, body);
}
