import type { Effect } from "./effects.ts";

/** One way to call a method, as the comparison of two needs it. */
export interface CallForm {
  readonly typeParams?: string | undefined;
  readonly args: readonly CallArgument[];
  readonly returns: string;
  /** Whether callers give the options of a request right behind: an argument more takes their place. */
  readonly thenOptions?: boolean;
}

export interface CallArgument {
  readonly name: string;
  /** What it is, whatever it is called. */
  readonly type: string;
  readonly optional?: boolean | undefined;
  readonly nullable?: boolean | undefined;
}

export interface CallChange {
  readonly effect: Effect;
  readonly what: string;
  /** No type shows it. */
  readonly wire?: true;
}

/** Whether two texts of types mean the same: a type may have got another name. */
export type SameType = (old: string, young: string) => boolean;

/** Callers do not see the order of overloads, nor that there is one more: what they called must be there. */
export function compareOverloads(
  old: readonly CallForm[],
  young: readonly CallForm[],
  same: SameType,
): CallChange[] {
  const changes: CallChange[] = [];
  const open = [...young];
  const unmatched = old.filter((form) => {
    const at = open.findIndex((other) => sameForm(form, other, same) && !swapped(form.args, other.args));
    const [match] = at < 0 ? [] : open.splice(at, 1);
    if (match !== undefined) changes.push(...renames(form.args, match.args), ...otherNames(form, match));
    return match === undefined;
  });
  const paired = Math.min(unmatched.length, open.length);
  for (const [at, form] of unmatched.entries()) {
    const other = open[at];
    changes.push(
      ...(other === undefined
        ? [{ effect: "breaking" as const, what: `no longer has the overload ${formText(form)}` }]
        : compareForms(form, other, same)),
    );
  }
  const fresh = open.slice(paired);
  return [
    ...changes,
    ...fresh.map((form) => ({
      effect: "additive" as const,
      what: `has an overload more: ${formText(form)}`,
    })),
  ];
}

export function compareForms(old: CallForm, young: CallForm, same: SameType): CallChange[] {
  const changes: CallChange[] = [];
  const generics = compareTypeParameters(old.typeParams, young.typeParams);
  if (generics !== undefined) changes.push(generics);
  const moved = old.thenOptions === true && young.args.length > old.args.length;
  const effect = moved ? "breaking" : argumentsEffect(old.args, young.args, same);
  if (effect === undefined) changes.push(...renames(old.args, young.args));
  else {
    const why = moved ? ": options stood there" : "";
    const what = `takes (${argumentsText(young)}) instead of (${argumentsText(old)})${why}`;
    changes.push({ effect, what, ...(onlySwapped(old.args, young.args) ? { wire: true } : {}) });
  }
  if (!same(old.returns, young.returns)) {
    changes.push({ effect: "breaking", what: `returns ${young.returns} instead of ${old.returns}` });
  }
  if (effect === undefined && same(old.returns, young.returns)) changes.push(...otherNames(old, young));
  return changes;
}

/** Type parameters that callers may leave out are no business of those who do. */
export function compareTypeParameters(
  old: string | undefined,
  young: string | undefined,
): CallChange | undefined {
  if (old === young) return undefined;
  const [before, after] = [typeParameters(old), typeParameters(young)];
  const kept = before.every((one, at) => after[at] === one || after[at]?.startsWith(`${one} = `));
  const rest = after.slice(before.length);
  return {
    effect: kept && rest.every((each) => / = /.test(each)) ? "additive" : "breaking",
    what: `has the type parameters ${young ?? "(none)"} instead of ${old ?? "(none)"}`,
  };
}

/** `<A extends B<C>, D = null>` -> `A extends B<C>`, `D = null` */
function typeParameters(text: string | undefined): string[] {
  const inner = (text ?? "").trim().replace(/^<|>$/g, "");
  const found: string[] = [];
  let [depth, start] = [0, 0];
  for (const { 0: sign, index } of inner.matchAll(/=>|[<([{}\])>,]/g)) {
    if (sign === "=>") continue;
    if (sign === "," && depth === 0) {
      found.push(inner.slice(start, index));
      start = index + 1;
    } else if (sign !== ",") depth += /[<([{]/.test(sign) ? 1 : -1;
  }
  return [...found, inner.slice(start)].map((each) => each.trim()).filter((each) => each !== "");
}

function argumentsEffect(
  old: readonly CallArgument[],
  young: readonly CallArgument[],
  same: SameType,
): Effect | undefined {
  let looser = young.length > old.length;
  for (const [at, argument] of old.entries()) {
    const other = young[at];
    if (other === undefined || !same(argument.type, other.type)) return "breaking";
    if (!other.optional && argument.optional) return "breaking";
    if (!other.nullable && argument.nullable) return "breaking";
    looser ||= Boolean(other.optional) !== Boolean(argument.optional);
    looser ||= Boolean(other.nullable) !== Boolean(argument.nullable);
  }
  if (young.slice(old.length).some(({ optional }) => !optional)) return "breaking";
  if (swapped(old, young)) return "breaking";
  return looser ? "additive" : undefined;
}

/** The same names in another order, so that what callers give ends up as something else. */
function swapped(old: readonly CallArgument[], young: readonly CallArgument[]): boolean {
  const [before, after] = [old.map(({ name }) => name), young.map(({ name }) => name)];
  return before.some((name, at) => after[at] !== name && after.includes(name));
}

/** Ids of a path are texts: the compiler takes one for the other. */
function onlySwapped(old: readonly CallArgument[], young: readonly CallArgument[]): boolean {
  const isText = ({ type }: CallArgument): boolean => /^parameter \d+ of the path$/.test(type);
  return old.length === young.length && swapped(old, young) && [...old, ...young].every(isText);
}

/** Nobody gives a positional argument by its name. */
function renames(old: readonly CallArgument[], young: readonly CallArgument[]): CallChange[] {
  return old.flatMap(({ name }, at) => {
    const other = young[at]?.name;
    return other === undefined || other === name
      ? []
      : [{ effect: "cosmetic" as const, what: `calls its argument ${other}, was ${name}` }];
  });
}

/** Of forms that mean the same: types that are called otherwise. */
function otherNames(old: CallForm, young: CallForm): CallChange[] {
  const types = ({ args, returns }: CallForm): string[] => [...args.map(({ type }) => type), returns];
  return types(old).flatMap((type, at) => {
    const other = types(young)[at];
    return other === undefined || other === type
      ? []
      : [{ effect: "cosmetic" as const, what: `says ${other} instead of ${type}, of the same form` }];
  });
}

function argumentsText({ args }: CallForm): string {
  return args
    .map(
      ({ name, type, optional, nullable }) =>
        `${name}${optional ? "?" : ""}: ${type}${nullable ? " | null" : ""}`,
    )
    .join(", ");
}

/** Whatever their arguments are called. */
function sameForm(old: CallForm, young: CallForm, same: SameType): boolean {
  const effect = argumentsEffect(
    old.args,
    young.args.map((argument, at) => ({ ...argument, name: old.args[at]?.name ?? argument.name })),
    same,
  );
  return (
    (old.typeParams ?? "") === (young.typeParams ?? "") &&
    effect === undefined &&
    same(old.returns, young.returns)
  );
}

/** Without the names of its arguments. */
function formText(form: CallForm): string {
  const args = form.args.map((argument, at) => ({ ...argument, name: `_${at}` }));
  return `${form.typeParams ?? ""}(${argumentsText({ ...form, args })}): ${form.returns}`;
}
