/** The comparisons notice what they are there for: each line below must fail to compile, or this file does. */
import type { Nothing, PageFailures, TypeFailures } from "./parity.ts";

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
