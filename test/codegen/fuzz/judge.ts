import type { Spec } from "../../../codegen/consumer/fields.ts";
import { consumerOf } from "../../../codegen/consumer/program.ts";
import { compareSpecs } from "../../../codegen/diff/changes.ts";
import type { SpecChange } from "../../../codegen/diff/effects.ts";
import { proposal } from "../../../codegen/diff/report.ts";
import { readFacts } from "../../../codegen/model/document.ts";
import { Chance } from "../../chaos/chance.ts";
import { Compiler } from "./compiler.ts";
import { EDIT_KINDS, editOf } from "./edits.ts";
import { emitted, everythingWorks } from "./emitted.ts";
import { fuzzSpec } from "./spec.fixture.ts";

/** What came of one edited spec. */
export interface Verdict {
  readonly kind: string;
  readonly edit: string;
  /**
   * `agreed`: the compiler stops where a change counts as breaking that a type shows, and only there. `false minor`: it stops,
   * and no such change was found. `false major`: one was found, and it does not stop. `refused`: the generator takes no such
   * spec. `broken`: what it wrote does not compile.
   */
  readonly result: "agreed" | "false minor" | "false major" | "refused" | "broken";
  readonly release: string;
  /** What a person needs to see why. */
  readonly details: readonly string[];
}

type Compare = typeof compareSpecs;

/** Holds the comparison against the compiler, on specs that are edited by chance. */
export class Judge {
  readonly #manifests = everythingWorks();
  readonly #compiler = new Compiler();
  readonly #old = readFacts(fuzzSpec(), []);
  readonly #consumer = consumerOf(fuzzSpec());

  /** What is wrong before any edit; anything here makes the rest worthless. */
  untouched(): string[] {
    return this.#problems(emitted(fuzzSpec(), this.#manifests) ?? new Map());
  }

  /** Three of ten specs are edited twice, since edits can hide each other. */
  judge(seed: number | string, at: number, compare: Compare = compareSpecs): Verdict | undefined {
    const kind = EDIT_KINDS[at % EDIT_KINDS.length] ?? "";
    const chance = new Chance(seed, at, kind);
    const document = fuzzSpec();
    const first = editOf(kind, document, chance);
    if (first === undefined) return undefined;
    const another = chance.happens(0.3) ? chance.oneOf(EDIT_KINDS) : undefined;
    const second = another === undefined ? undefined : editOf(another, document, chance);
    const edit = second === undefined ? first : `${first}; ${another}: ${second}`;
    return { kind, edit, ...this.#verdict(document, compare) };
  }

  #verdict(document: Spec, compare: Compare): Omit<Verdict, "kind" | "edit"> {
    const files = emitted(document, this.#manifests);
    if (files === undefined) return { result: "refused", release: "", details: [] };
    const problems = this.#problems(files);
    const broken = problems.filter((problem) => !problem.startsWith(CONSUMER));
    if (broken.length > 0) return { result: "broken", release: "", details: broken };
    const changes = compare(this.#old, readFacts(document, []));
    const { bump } = proposal(changes, { profile: "codex", works: () => true, describe: () => "" });
    const seen = changes.some(({ effect, wire }) => effect === "breaking" && wire !== true);
    const stops = problems.length > 0;
    return {
      result: stops === seen ? "agreed" : stops ? "false minor" : "false major",
      release: bump,
      details: [...problems.slice(0, 3), ...changes.map(lineOf)],
    };
  }

  #problems(files: ReadonlyMap<string, string>): string[] {
    return this.#compiler.problemsOf(
      new Map([...files, [CONSUMER, this.#consumer]]),
      (file) => file === CONSUMER || file.startsWith("src/generated/"),
    );
  }
}

const CONSUMER = "consumer.ts";

function lineOf({ effect, wire, text }: SpecChange): string {
  return `${effect}${wire === true ? " (wire)" : ""}: ${text}`;
}

/** Changes that count as breaking though this compiler does not stop, each with the reason why they do. */
const EXPLAINED: readonly (readonly [change: RegExp, reason: string])[] = [
  [
    /root name `RequestOptions` removed/,
    "The client offers the types of its options whatever a spec says, so that this name is there as long as the generator is.",
  ],
];

/** The reason of a false major that has one. */
export function reasonOf({ details }: Verdict): string | undefined {
  const breaking = details.filter((line) => line.startsWith("breaking: "));
  const reasons = breaking.map((line) => EXPLAINED.find(([change]) => change.test(line))?.[1]);
  return breaking.length > 0 && reasons.every((reason) => reason !== undefined) ? reasons[0] : undefined;
}

/** A verdict as a failed test shows it. */
export function told({ kind, edit, result, release, details }: Verdict): string {
  return [`${result}, ${release}: ${kind}: ${edit}`, ...details].join("\n    ");
}
