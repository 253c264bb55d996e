import { componentOwner, type Field, fieldsOf } from "../model/fields.ts";
import { answerFields, paramsFields, schemasOf, workingMethods } from "../model/method-fields.ts";
import type { ParameterVerdict, ProfileModel, Resource, Route, SdkModel, Verdict } from "../model/types.ts";
import { type SupportFact, supportRows } from "./support-rows.ts";

export const ROUTES: readonly Route[] = ["http", "runtime", "compat", "helper", "unsupported"];
export const VERDICTS: readonly Verdict[] = ["send", "force", "emulate", "drop", "reject"];

/** How many of something there are, by what becomes of it. */
type Counts<Key extends string> = Readonly<Record<Key, number>>;

/** How many fields have a line, of how many. */
export interface LineCount {
  readonly lines: number;
  readonly fields: number;
}

/** What one profile makes of everything, or of one resource. */
export interface ProfileFigures {
  readonly profile: string;
  readonly methods: number;
  readonly works: number;
  readonly routes: Counts<Route>;
  /** How many of those that work may stop from one day to the next, and how many do under a condition only. */
  readonly experimental: number;
  readonly conditionalMethods: number;
  /** Parameters that it has a verdict on, those that the spec lacks among them. */
  readonly parameters: number;
  readonly verdicts: Counts<Verdict>;
  /** How many of these verdicts hold under a condition only. */
  readonly conditional: number;
}

export interface ResourceFigures {
  readonly accessor: string;
  readonly profiles: readonly ProfileFigures[];
  /** Of the methods that work on the default profile. */
  readonly answers: LineCount;
  readonly params: LineCount;
}

export interface Figures {
  readonly profiles: readonly ProfileFigures[];
  readonly resources: readonly ResourceFigures[];
  /** Of the methods that work on the default profile, each field once however many have it. */
  readonly answers: LineCount;
  readonly params: LineCount;
  /** Of every type there is, whether a method that works has it or not. */
  readonly all: LineCount;
}

/** Everything that the page of the coverage says, counted in one place. */
export function coverageFigures(model: SdkModel): Figures {
  const { profiles, resources, components } = model;
  const schemas = schemasOf(components);
  const rows = profiles.map((profile) => ({ profile, rows: supportRows(model, profile) }));
  const own = resources.filter(({ aliasOf, methods }) => aliasOf === undefined && methods.length > 0);
  const figures = (among?: Resource): ProfileFigures[] =>
    rows.map((each) => profileFigures(each.profile, each.rows, among && idsOf(among)));
  const lines = (some: readonly Resource[]): Pick<Figures, "answers" | "params"> => {
    const methods = workingMethods(some);
    return {
      answers: lineCount(answerFields(methods, schemas)),
      params: lineCount(paramsFields(methods, schemas)),
    };
  };
  return {
    profiles: figures(),
    resources: own.map((resource) => ({
      accessor: resource.accessor,
      profiles: figures(resource),
      ...lines([resource]),
    })),
    ...lines(own),
    all: lineCount(
      fieldsOf(
        schemas,
        components.map(({ key }) => componentOwner(key, schemas)),
      ),
    ),
  };
}

/** Conditions of a profile's verdicts, method by method. */
export function conditionalVerdicts({
  parameters,
  extraParameters,
}: ProfileModel): { method: string; parameter: string; row: ParameterVerdict }[] {
  return [parameters, extraParameters].flatMap((tables) =>
    Object.entries(tables).flatMap(([method, rows]) =>
      Object.entries(rows)
        .filter(([, { when }]) => when !== undefined)
        .map(([parameter, row]) => ({ method, parameter, row })),
    ),
  );
}

function idsOf({ methods }: Resource): ReadonlySet<string> {
  return new Set(methods.map(({ id }) => id));
}

function profileFigures(
  profile: ProfileModel,
  rows: readonly SupportFact[],
  ids?: ReadonlySet<string>,
): ProfileFigures {
  const own = rows.filter(({ method }) => ids?.has(method) ?? true);
  const verdicts = [profile.parameters, profile.extraParameters].flatMap((tables) =>
    Object.entries(tables)
      .filter(([id]) => ids?.has(id) ?? true)
      .flatMap(([, table]) => Object.values(table)),
  );
  const unsupported = own.filter(({ route }) => route === "unsupported").length;
  return {
    profile: profile.name,
    methods: own.length,
    works: own.length - unsupported,
    routes: counts(ROUTES, own, ({ route }) => route),
    experimental: own.filter(({ experimental }) => experimental).length,
    conditionalMethods: own.filter(({ when }) => when !== undefined).length,
    parameters: verdicts.length,
    verdicts: counts(VERDICTS, verdicts, ({ verdict }) => verdict),
    conditional: verdicts.filter(({ when }) => when !== undefined).length,
  };
}

function counts<Key extends string, T>(
  keys: readonly Key[],
  values: readonly T[],
  keyOf: (value: T) => Key,
): Counts<Key> {
  const entries = keys.map((key) => [key, values.filter((value) => keyOf(value) === key).length]);
  return Object.fromEntries(entries) as Record<Key, number>;
}

function lineCount(fields: readonly Field[]): LineCount {
  const lines = fields.filter(({ schema }) => schema.description !== undefined).length;
  return { lines, fields: fields.length };
}
