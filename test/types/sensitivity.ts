/** The comparisons notice what they are there for: each line below must fail to compile, or this file does. */
import type { OpenAI } from "openai";
import type { RequestOptions } from "../../src/runtime/request-options.ts";
import type { MethodFailures, Nothing, PageFailures, TypeFailures } from "./parity.ts";

interface Required {
  a: string;
}
// biome-ignore lint/suspicious/noExplicitAny: the comparison has to notice it
type Anything = any;
interface Optional {
  a?: string;
}

export type Same = Nothing<TypeFailures<"m", { Same: [Required, { a: string }] }>>;
// @ts-expect-error another type
export type Other = Nothing<TypeFailures<"m", { Other: [{ a: number }, Required] }>>;
// @ts-expect-error required here, optional there
export type Stricter = Nothing<TypeFailures<"m", { Stricter: [Required, Optional] }>>;
// @ts-expect-error optional here, required there
export type Looser = Nothing<TypeFailures<"m", { Looser: [Optional, Required] }>>;
// @ts-expect-error a member of a union is missing
export type Narrower = Nothing<TypeFailures<"m", { Narrower: ["a", "a" | "b"] }>>;
// @ts-expect-error a union has a member too many
export type Wider = Nothing<TypeFailures<"m", { Wider: ["a" | "b", "a"] }>>;
// @ts-expect-error `any` is no match
export type Loose = Nothing<TypeFailures<"m", { Loose: [Anything, Required] }>>;
// @ts-expect-error a page of other items
export type Page = Nothing<PageFailures<"m", { Page: [{ data: string[] }, { data: number[] }] }>>;

interface One {
  m(query?: Optional | null, options?: RequestOptions): Promise<Required>;
}
interface Two {
  m(query: Required, options?: RequestOptions): Promise<Required>;
  m(query: Optional, options?: RequestOptions): Promise<Optional>;
}
type First = (query?: Optional | null, options?: OpenAI.RequestOptions) => Promise<Required>;
type Short = (options?: OpenAI.RequestOptions) => Promise<Required>;
type More = (query: number) => Promise<Required>;
type Loosely = (query: Optional) => Promise<Optional>;
type Strictly = (query: Required) => Promise<Required>;
type Elsewhere = (query?: Optional | null) => Promise<{ a: number }>;

export type SameMethod = Nothing<MethodFailures<{ m: 1 }, One, { m: First }>>;
export type InPlace = Nothing<MethodFailures<{ m: 1 }, One, { m: First & Short }>>;
export type SameOverloads = Nothing<MethodFailures<{ m: 2 }, Two, { m: Strictly & Loosely }>>;
// @ts-expect-error an overload of theirs that ours has not got, in front of the same
export type Lacking = Nothing<MethodFailures<{ m: 1 }, One, { m: More & First }>>;
// @ts-expect-error the same behind it
export type LackingLast = Nothing<MethodFailures<{ m: 1 }, One, { m: First & More }>>;
// @ts-expect-error in another order they give something else
export type Shuffled = Nothing<MethodFailures<{ m: 2 }, Two, { m: Loosely & Strictly }>>;
// @ts-expect-error no method at all
export type NoMethod = Nothing<MethodFailures<{ m: 1 }, One, { m: string }>>;
// @ts-expect-error another result
export type OtherResult = Nothing<MethodFailures<{ m: 1 }, One, { m: Elsewhere }>>;
