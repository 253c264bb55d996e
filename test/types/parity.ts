/**
 * What the lists of `generated-parity.ts` are compared by. Each comparison gives the names that do not hold, and
 * {@link Nothing} makes a compile error of them that spells the names out.
 */
import type { OpenAI, Uploadable as TheirUploadable } from "openai";
import type { OAuthCodexClient } from "../../src/generated/client.ts";
import type { RequestOptions } from "../../src/runtime/request-options.ts";
import type { Uploadable } from "../../src/runtime/uploads.ts";
import type owed from "../owed.json";
import type { Exceptions } from "./exceptions.ts";

/** Compiles for `never` only. */
export type Nothing<Left extends never> = Left;

/** What differs on purpose, and what nobody has looked at since the last bump. */
type Known = keyof Exceptions | keyof (typeof owed)["types"];

/** An exception that nothing asks for is a leftover. */
export type Unused<Compared> = Exclude<Known, Compared>;

/** A name fails if it differs without being known to, or is known to without differing. */
type Failure<Name, Holds> = Name extends Known
  ? Holds extends true
    ? Name
    : never
  : Holds extends true
    ? never
    : Name;

/** How exceptions name a type: `responses/responses#Response`. */
export type Named<Module extends string, Pairs> = `${Module}#${keyof Pairs & string}`;

export type TypeFailures<Module extends string, Pairs> = {
  [Name in keyof Pairs & string]: Pairs[Name] extends [infer Ours, infer Theirs]
    ? Failure<`${Module}#${Name}`, Exact<Ours, Theirs>>
    : Name;
}[keyof Pairs & string];

/** Each is assignable to the other. Wrapped, so that unions are compared as a whole and `any` cannot pass. */
type Exact<Ours, Theirs> = [IsAny<Ours>, IsAny<Theirs>] extends [false, false]
  ? [Ours] extends [Theirs]
    ? [Theirs] extends [Ours]
      ? true
      : false
    : false
  : [IsAny<Ours>, IsAny<Theirs>] extends [true, true]
    ? true
    : false;
type IsAny<T> = 0 extends 1 & T ? true : false;

/** Pages are classes with private state, comparable only in what they show. */
export type PageFailures<Module extends string, Pairs> = {
  [Name in keyof Pairs & string]: Pairs[Name] extends [infer Ours, infer Theirs]
    ? Failure<`${Module}#${Name}`, Exact<Shown<Ours>, Shown<Theirs>>>
    : Name;
}[keyof Pairs & string];
type Shown<Page> = { [Name in keyof Page as Name extends PageField ? Name : never]: Page[Name] };
type PageField = "data" | "object" | "has_more" | "last_id";

/** Methods, found by id on both clients. */
export type MethodFailures<Counts, Ours = OAuthCodexClient, Theirs = OpenAI> = {
  [Id in keyof Counts]: Failure<
    Id,
    FitAll<Overloads<Method<Ours, Id>>[Counts[Id] & Count], Overloads<Method<Theirs, Id>>[Most]>
  >;
}[keyof Counts];

type Method<Holder, Id> = Id extends `${infer Head}.${infer Rest}`
  ? Method<Holder[Head & keyof Holder], Rest>
  : Holder[Id & keyof Holder];

type Count = keyof Overloads<never>;
/** More than any method of theirs has. */
type Most = 9;

/**
 * Parameters and result of every overload, by how many there are: inference pairs them up from the last one, and where there are
 * fewer, the first one stands for those in front of it.
 */
interface Overloads<F> {
  1: F extends (...args: infer A) => infer R ? [[A, R]] : "none";
  2: F extends { (...args: infer A): infer R; (...args: infer B): infer S } ? [[A, R], [B, S]] : "none";
  3: F extends { (...args: infer A): infer R; (...args: infer B): infer S; (...args: infer C): infer T }
    ? [[A, R], [B, S], [C, T]]
    : "none";
  4: F extends {
    (...args: infer A): infer R;
    (...args: infer B): infer S;
    (...args: infer C): infer T;
    (...args: infer D): infer U;
  }
    ? [[A, R], [B, S], [C, T], [D, U]]
    : "none";
  6: F extends {
    (...args: infer A): infer R;
    (...args: infer B): infer S;
    (...args: infer C): infer T;
    (...args: infer D): infer U;
    (...args: infer E): infer V;
    (...args: infer G): infer W;
  }
    ? [[A, R], [B, S], [C, T], [D, U], [E, V], [G, W]]
    : "none";
  9: F extends {
    (...args: infer A): infer R;
    (...args: infer B): infer S;
    (...args: infer C): infer T;
    (...args: infer D): infer U;
    (...args: infer E): infer V;
    (...args: infer G): infer W;
    (...args: infer H): infer X;
    (...args: infer I): infer Y;
    (...args: infer J): infer Z;
  }
    ? [[A, R], [B, S], [C, T], [D, U], [E, V], [G, W], [H, X], [I, Y], [J, Z]]
    : "none";
}

/** Pairs them up from the last one. What theirs has in front of that is held against our first. */
type FitAll<Ours, Theirs> = Ours extends readonly [...infer Before, infer Own]
  ? Telling<Theirs, Own> extends readonly [...infer TheirBefore, infer Their]
    ? FitOne<Own, Their> extends true
      ? Before extends []
        ? FitEach<Own, TheirBefore>
        : FitAll<Before, TheirBefore>
      : false
    : false
  : false;
type FitEach<Own, Theirs> = Theirs extends readonly [infer Their, ...infer Rest]
  ? FitOne<Own, Their> extends true
    ? FitEach<Own, Rest>
    : false
  : true;

/** Overloads without those that let request options stand in the place of our params, as later versions do. */
type Telling<Theirs, Own> = Theirs extends readonly [infer Their, ...infer Rest]
  ? IsShort<Their, Own> extends true
    ? Telling<Rest, Own>
    : [Their, ...Telling<Rest, Own>]
  : [];
type IsShort<Their, Own> = [Their, Own] extends [
  [infer TheirArgs extends readonly unknown[], unknown],
  [infer OurArgs extends readonly unknown[], unknown],
]
  ? [...Required<TheirArgs>, unknown]["length"] extends Required<OurArgs>["length"]
    ? Required<TheirArgs> extends readonly [...unknown[], infer Last]
      ? IsOptions<Last>
      : false
    : false
  : false;
type IsOptions<Arg> = [keyof OpenAI.RequestOptions] extends [keyof NonNullable<Arg>] ? true : false;

/** What theirs takes, ours takes, and what ours gives can stand where theirs is expected. */
type FitOne<Ours, Theirs> = Ours extends [infer OurArgs, infer OurResult]
  ? Theirs extends [infer TheirArgs extends readonly unknown[], infer TheirResult]
    ? [WithOurOptions<TheirArgs>] extends [OurArgs]
      ? [Payload<OurResult>] extends [Payload<TheirResult>]
        ? true
        : false
      : false
    : false
  : false;

/** Request options are compared once, not in every method. */
type WithOurOptions<Args extends readonly unknown[]> = {
  [Position in keyof Args]: SwapOptions<Args[Position]>;
};
type SwapOptions<Arg> = Arg extends OpenAI.RequestOptions
  ? keyof OpenAI.RequestOptions extends keyof Arg
    ? RequestOptions & Omit<Arg, keyof OpenAI.RequestOptions>
    : Arg
  : Arg;

/** Options that a caller of theirs may pass; what begins with two underscores is for their own use. */
type OptionNames = Exclude<keyof OpenAI.RequestOptions, `__${string}`>;
export type NamedOptions = `RequestOptions.${OptionNames}` | "Uploadable";
export type OptionFailures =
  // What goes up is compared here and not in every type that it is in.
  | Failure<"Uploadable", [TheirUploadable] extends [Uploadable] ? true : false>
  | {
      [Name in OptionNames]: Failure<
        `RequestOptions.${Name}`,
        Name extends keyof RequestOptions
          ? Pick<OpenAI.RequestOptions, Name> extends Pick<RequestOptions, Name>
            ? true
            : false
          : false
      >;
    }[OptionNames];

/**
 * Promises, pages and streams are classes with private state: what counts is what comes out of them, and that they can do
 * as much.
 */
type Payload<Result> =
  Result extends PromiseLike<infer Value>
    ? Result extends AsyncIterable<infer Item>
      ? { page: Item }
      : Streamed<Value>
    : {
        offers: (name: Exclude<keyof Result, `_${string}`>) => void;
        events: Streamed<Result> extends { events: infer Event } ? Event : never;
      };
type Streamed<Value> = Value extends AsyncIterable<infer Event> ? { events: Event } : Value;
