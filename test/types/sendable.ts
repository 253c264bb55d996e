/** A handler that sends what nobody has judged does not compile. */
import type { SortedCall } from "../../src/runtime/call.ts";
import { judge } from "../../src/runtime/judge.ts";
import { Sendable } from "../../src/runtime/sendable.ts";

export async function handler(call: SortedCall): Promise<void> {
  const { client, operation, params, path, options } = call;
  // @ts-expect-error Params as they come.
  await client.send(operation, { path, query: undefined, body: params }, options);
  // @ts-expect-error Params as they come, in the place of a request.
  await client.send(operation, params, options);
  // @ts-expect-error Nothing at all.
  await client.send(operation, {}, options);
  // @ts-expect-error A request cannot be made by hand.
  await client.send(operation, new Sendable({ path, query: undefined, body: params }), options);
  // @ts-expect-error Nor can a judgement.
  await client.send(operation, Sendable.of({ call, sent: params }, params), options);
  const judged = await judge(call);
  await client.send(operation, judged.request(), options);
  await client.send(operation, judged.request({ ...judged.sent, model: "m" }), options);
  await client.send(operation, Sendable.bare(), options);
}
