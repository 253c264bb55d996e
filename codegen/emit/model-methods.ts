import type { Method, MethodVerdict, ProfileModel, SdkModel } from "../model/types.ts";

/** All methods in the order of the tree, alias accessors left out. */
export function modelMethods(model: SdkModel): Method[] {
  return model.resources.filter(({ aliasOf }) => aliasOf === undefined).flatMap(({ methods }) => methods);
}

/** Whether a profile has a verdict of its own on every method, instead of sending what it says nothing of. */
export const judges = ({ otherwise }: ProfileModel): boolean => otherwise === "unsupported";

/** A method with what one profile makes of it. */
export interface MethodOnProfile {
  readonly method: Method;
  readonly own: MethodVerdict;
  readonly effective: MethodVerdict;
}

/** All methods with what a profile makes of them, in the order of the tree. */
export function methodsOn(model: SdkModel, { name, verdicts }: ProfileModel): MethodOnProfile[] {
  return modelMethods(model).map((method) => {
    const verdict = verdicts[method.id];
    if (verdict === undefined) throw new Error(`the model has no verdict on ${method.id} for ${name}`);
    return { method, ...verdict };
  });
}
