import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentType } from "../../../src/compat/inputs/media.ts";
import { dataUrl, imageType } from "../../../src/runtime/codex/data-url.ts";

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

describe("media types of inline files", () => {
  it.each([
    ["\x89PNG\r\n\x1a\n....", "image/png"],
    ["\xff\xd8\xff\xe0....", "image/jpeg"],
    ["GIF89a....", "image/gif"],
    ["GIF87a....", "image/gif"],
    ["RIFF\0\n\0\0WEBPVP8 ", "image/webp"],
    ["RIFF\0\0\0\0WAVEfmt ", undefined],
    ["BM....", undefined],
    ["<svg/>", undefined],
    ["", undefined],
  ])("knows images by their bytes: %j", (head, type) => {
    expect(imageType(bytes(head))).toBe(type);
  });

  it.each([
    ["%PDF-1.7 \0", "x.bin", null, "application/pdf"],
    [
      "PK\x03\x04\0",
      "plan.DOCX",
      null,
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ],
    ["PK\x03\x04\0", "plan", "application/vnd.ms-excel", "application/vnd.ms-excel"],
    ["PK\x03\x04\0", "plan.zip", "application/zip", undefined],
    ["no pdf", "x.pdf", "application/pdf", "text/plain"],
    ["no pdf\0", "x.pdf", "application/pdf", undefined],
    ["a,b", "x.csv", "application/octet-stream", "text/csv"],
    ["let x", "x.ts", "video/mp2t", "text/plain"],
    ["a: 1", "x.yml", "application/x-yaml; charset=utf-8", "application/x-yaml"],
    ["plain", "x", "text/plain;charset=utf-8", "text/plain"],
    ["\xff\xfea\0b\0", "x.txt", null, "text/plain"],
    ["ID3\0", "x.mp3", "audio/mpeg", undefined],
    ["\x89PNG\r\n\x1a\n", "x.txt", "text/plain", undefined],
  ])("%j as %s (%s) is %s", (content, name, given, type) => {
    expect(documentType(bytes(content), name, given)).toBe(type);
  });

  it("makes data URLs of bytes of any length", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 100 }),
        fc.constantFrom(0, 0x5fff, 0x6000, 0x6001),
        (end, start) => {
          const all = new Uint8Array([...new Uint8Array(start).fill(7), ...end]);
          expect(dataUrl("text/plain", all)).toBe(
            `data:text/plain;base64,${Buffer.from(all).toString("base64")}`,
          );
        },
      ),
      { numRuns: 40 },
    );
  });
});
