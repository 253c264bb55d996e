/** What the page of the support matrix shows, as data for one language: texts are HTML. Made by `support.ts`, shown by the theme. */
export interface Matrix {
  readonly profiles: readonly string[];
  readonly routes: readonly string[];
  readonly methods: readonly MatrixMethod[];
  readonly columns: Readonly<
    Record<"method" | "parameter" | "reason" | "alternative" | "since" | "neutral" | "route", string>
  >;
  /** Of parameters that callers pass although the spec has none of that name. */
  readonly extraParameter: string;
}

export interface MatrixMethod {
  readonly id: string;
  readonly resource: string;
  readonly since: string;
  readonly on: Readonly<Record<string, MatrixCell>>;
  readonly parameters: readonly MatrixParameter[];
}

export interface MatrixParameter {
  readonly name: string;
  readonly extra?: true;
  readonly neutral?: string;
  readonly on: Readonly<Record<string, MatrixCell>>;
}

/** What one profile makes of a method or of a parameter. */
export interface MatrixCell {
  /** The route of a method, the verdict on a parameter. */
  readonly kind: string;
  readonly text: string;
  readonly reason?: string;
  readonly alternative?: string;
}

/** What a reader has chosen; what is empty chooses nothing. */
export interface Choice {
  readonly text: string;
  readonly profile: string;
  readonly route: string;
  readonly resource: string;
  readonly parameter: string;
}

export const nothingChosen: Choice = { text: "", profile: "", route: "", resource: "", parameter: "" };

/** Names in the address. */
const NAMES = {
  text: "q",
  profile: "profile",
  route: "route",
  resource: "resource",
  parameter: "parameter",
} as const;
const FIELDS = ["text", "profile", "route", "resource", "parameter"] as const;

/** The choice that an address states. */
export function choiceOf(search: string): Choice {
  const query = new URLSearchParams(search);
  const entries = FIELDS.map((field) => [field, query.get(NAMES[field]) ?? ""] as const);
  return { ...nothingChosen, ...Object.fromEntries(entries) };
}

/** The query of an address that states a choice: empty where there is none. */
export function queryOf(choice: Choice): string {
  const query = new URLSearchParams();
  for (const field of FIELDS) if (choice[field] !== "") query.set(NAMES[field], choice[field]);
  return query.size === 0 ? "" : `?${query}`;
}

/** A method that fits a choice, with those of its parameters that the choice is about. */
export interface Found {
  readonly method: MatrixMethod;
  readonly parameters: readonly MatrixParameter[];
}

/** The methods that fit a choice, in the order of the tree. */
export function find({ methods }: Matrix, choice: Choice): Found[] {
  const text = folded(choice.text);
  const parameter = folded(choice.parameter);
  return methods.flatMap((method) => {
    if (choice.resource !== "" && !within(method.resource, choice.resource)) return [];
    const cells = shown(method.on, choice.profile);
    if (choice.route !== "" && !cells.some(({ kind }) => kind === choice.route)) return [];
    const named =
      parameter === "" ? [] : method.parameters.filter(({ name }) => folded(name).includes(parameter));
    if (parameter !== "" && named.length === 0) return [];
    if (text === "" || folded(method.id).includes(text) || cells.some((cell) => says(cell, text))) {
      return [{ method, parameters: named }];
    }
    const candidates = parameter === "" ? method.parameters : named;
    const parameters = candidates.filter(
      ({ name, on }) =>
        folded(name).includes(text) || shown(on, choice.profile).some((cell) => says(cell, text)),
    );
    return parameters.length === 0 ? [] : [{ method, parameters }];
  });
}

/** Accessors of the tree, those in between too: `chat` is all of `chat.completions` and what is below it. */
export function resources({ methods }: Matrix): string[] {
  const names = methods.flatMap(({ resource }) => {
    const parts = resource.split(".");
    return parts.map((_, at) => parts.slice(0, at + 1).join("."));
  });
  return [...new Set(names)];
}

/** Names of all parameters, for a list of proposals. */
export function parameterNames({ methods }: Matrix): string[] {
  const names = methods.flatMap(({ parameters }) => parameters.map(({ name }) => name));
  return [...new Set(names)].sort();
}

function shown(on: MatrixMethod["on"], profile: string): MatrixCell[] {
  return Object.entries(on).flatMap(([name, cell]) => (profile === "" || profile === name ? [cell] : []));
}

const within = (resource: string, chosen: string): boolean =>
  resource === chosen || resource.startsWith(`${chosen}.`);

const says = ({ text, reason = "", alternative = "" }: MatrixCell, wanted: string): boolean =>
  [text, reason, alternative].some((html) => folded(html.replaceAll(/<[^>]*>/g, "")).includes(wanted));

const folded = (text: string): string => text.trim().toLowerCase();
