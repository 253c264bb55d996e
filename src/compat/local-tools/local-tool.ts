import type { SortedCall } from "../../runtime/call.ts";
import type { ParameterIssue } from "../../runtime/errors/local.ts";
import type { OutputItem, StreamEvent } from "../../runtime/responses/accumulator.ts";

export type Fields = Readonly<Record<string, unknown>>;

/** A call of `responses.create` whose tools this side answers, some or all of them. */
export interface ToolRequest {
  readonly call: SortedCall;
  /** The parameters, with the input as a list. */
  readonly params: Fields & { readonly input: readonly unknown[] };
  /** As the caller gave them. */
  readonly tools: readonly unknown[];
  readonly signal: AbortSignal | undefined;
  /** Names that stand for something already: those of the caller's tools and of earlier calls. */
  readonly taken: Set<unknown>;
}

/** What stands in for tools of one kind: functions that the backend is offered, and whoever answers their calls. */
export interface StandIn {
  /** The functions in the place of each tool, by its place in the caller's list. */
  readonly offers: ReadonlyMap<number, readonly Fields[]>;
  /** Each of those tools as a response repeats it. */
  readonly echoes: ReadonlyMap<number, Fields>;
  /** Requests that one answer may take. */
  readonly rounds: number;
  /** Parameters that are left out, and why. */
  readonly unused: readonly ParameterIssue[];
  /** Values of `include` that are not for the backend. */
  readonly included?: readonly string[];
  /** Items that come before what the model says, with the events that tell of each. */
  readonly front: readonly Front[];
  /** Earlier items of this kind as the backend can take them. */
  history(input: readonly unknown[]): Promise<readonly unknown[]> | readonly unknown[];
  /** The functions that a choice of such a tool stands for; `undefined` where it chooses another. */
  chosen(choice: Fields): readonly Fields[] | undefined;
  /** The use of the tool that a function call stands for; `undefined` for a call of another function. */
  use(call: OutputItem): ToolUse | undefined;
  /** What the text of an answer is to the caller. Made anew for each request. */
  text?(): TextView;
}

/** An item that this side puts first in an answer. */
export interface Front {
  readonly item: OutputItem;
  /** Events between its beginning and its end, without their places. */
  readonly steps: readonly Step[];
  /** What the item says at its beginning. */
  readonly begun: OutputItem;
}

/** An event of an item, to which the writer adds the item's id and place. */
export type Step = Fields & { readonly type: string };

/** One use of a tool, in the place of the function call that stands for it. */
export interface ToolUse {
  /** The item at its beginning; `undefined` for one that is told of only when it is whole. */
  readonly begun: OutputItem | undefined;
  /** The event that follows the beginning. */
  readonly first?: Step;
  /** What a piece of the call's arguments is to the caller. */
  piece?(event: StreamEvent): Step | undefined;
  /** The call has come, whole. */
  called(call: OutputItem): Called;
}

export type Called =
  /** An item that waits for the caller: the answer ends with it. */
  | { readonly waits: OutputItem }
  | {
      readonly steps: readonly Step[];
      /**
       * Whether the next event waits for it. What may take long is run when the backend has said all that it has to say: its
       * connection would idle meanwhile.
       */
      readonly atOnce: boolean;
      /** Must not reject but for a signal that has fired. */
      run(signal: AbortSignal | undefined): Promise<Ran>;
    };

export interface Ran {
  readonly steps: readonly Step[];
  readonly item: OutputItem;
  /** For the model. */
  readonly output: string;
}

/** Shows the text of an answer in another way. Gets one event, gives what stands for it; `undefined` where nothing changes. */
export interface TextView {
  write(event: StreamEvent): StreamEvent[] | undefined;
  /** A finished item. */
  item(item: OutputItem, outputIndex: number): OutputItem;
}
