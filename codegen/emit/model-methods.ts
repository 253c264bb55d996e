import type { Method, SdkModel } from "../model/types.ts";

/** All methods in the order of the tree, alias accessors left out. */
export function modelMethods(model: SdkModel): Method[] {
  return model.resources.filter(({ aliasOf }) => aliasOf === undefined).flatMap(({ methods }) => methods);
}
