/** What came on a connection and is no request that Node can read, or never became one. */
import type { Duplex } from "node:stream";
import { type Refusal, refusal, refusalBody, refusalHeaders } from "./refusal.ts";

const REASONS: Readonly<Record<number, string>> = {
  400: "Bad Request",
  408: "Request Timeout",
  413: "Payload Too Large",
  431: "Request Header Fields Too Large",
};

/** By the error that Node's parser gives. */
export function brokenRequest(error: { readonly code?: string | undefined }): Refusal {
  switch (error.code) {
    case "HPE_HEADER_OVERFLOW":
      return refusal(431, "headers_too_large", "The headers are larger than 16 KB.");
    case "HPE_CHUNK_EXTENSIONS_OVERFLOW":
      return refusal(413, "request_too_large", "The extensions of the body's chunks are too large.");
    case "ERR_HTTP_REQUEST_TIMEOUT":
      return refusal(408, "request_timeout", "The request took too long to arrive.");
    default:
      return refusal(400, "invalid_http", "This is no HTTP request that can be read.");
  }
}

/** Answers by hand, since there is no response to write to, and ends the connection. */
export function answerBroken(socket: Duplex, why: Refusal): void {
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  const body = refusalBody(why);
  const headers = { ...refusalHeaders(why), "content-length": Buffer.byteLength(body), connection: "close" };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${why.status} ${REASONS[why.status]}\r\n${lines.join("")}\r\n${body}`, () =>
    socket.destroy(),
  );
}
