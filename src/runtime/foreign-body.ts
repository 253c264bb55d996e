import { bytesOf, isBuffer, kindOf } from "./kinds.ts";
import { isAsyncIterable, makeFileOf } from "./make-file.ts";
import type { BodyInit } from "./request-body.ts";
import type { ToFileInput } from "./uploads.ts";

/**
 * A body that was made by classes other than this realm's, as one that `fetch` takes: what it does not know it would send as
 * "[object FormData]". What only bears the name stays as it is.
 */
export async function ownBody(body: object): Promise<BodyInit | object> {
  if (isBuffer(body)) return bytesOf(body);
  switch (kindOf(body)) {
    case "URLSearchParams":
      return new URLSearchParams(String(body));
    case "FormData":
      return isPairs(body) ? await formOf(body) : body;
    case "ReadableStream":
      return isAsyncIterable(body) ? ReadableStream.from(body as AsyncIterable<Uint8Array>) : body;
    default: {
      const { type } = body as Blob;
      return new Blob([await makeFileOf(body as ToFileInput)], { type });
    }
  }
}

function isPairs(body: object): body is Iterable<readonly [string, unknown]> {
  return Symbol.iterator in body;
}

async function formOf(pairs: Iterable<readonly [string, unknown]>): Promise<FormData> {
  const form = new FormData();
  for (const [name, value] of pairs) {
    if (typeof value === "string") form.append(name, value);
    else form.append(name, await makeFileOf(value as ToFileInput));
  }
  return form;
}
