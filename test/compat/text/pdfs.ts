import { deflateSync } from "node:zlib";

const FONT = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";
export const words = (text: string): string => `BT /F1 24 Tf 72 720 Td (${text}) Tj ET\n`;

/** A stream, packed as often as wanted. `extra` goes into its dictionary. */
export function stream(content: string | Uint8Array, extra = "", times = 1): Buffer {
  let packed: Uint8Array = Buffer.from(content);
  for (let left = times; left > 0; left--) packed = deflateSync(packed);
  const filter = times === 0 ? "" : `/Filter[${"/FlateDecode".repeat(times)}]`;
  const head = `<<${filter}/Length ${packed.length}${extra}>>stream\n`;
  return Buffer.concat([Buffer.from(head, "latin1"), packed, Buffer.from("\nendstream ")]);
}

/** A document of one page, whose objects from 6 on are the given ones. The font is called F1. */
export function pdf(
  content: Buffer,
  more: { resources?: string; objects?: readonly Buffer[] } = {},
): Uint8Array {
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>${more.resources ?? ""}>>>>`,
    content,
    FONT,
    ...(more.objects ?? []),
  ];
  return new Uint8Array(
    Buffer.concat([
      Buffer.from("%PDF-1.4\n"),
      ...objects.flatMap((object, index) => [
        Buffer.from(`${index + 1} 0 obj`),
        Buffer.from(object),
        Buffer.from("endobj\n"),
      ]),
      Buffer.from("trailer<</Root 1 0 R>>\n%%EOF\n"),
    ]),
  );
}

/** A page that draws a form which draws the next one twice, and so on: two to the power of `depth` times the same words. */
export function doublingPdf(depth: number): Uint8Array {
  const objects = Array.from({ length: depth + 1 }, (_, level) =>
    stream(
      level === depth ? words("again") : `/X${level + 1} Do /X${level + 1} Do\n`,
      `/Type/XObject/Subtype/Form/BBox[0 0 612 792]/Resources<</Font<</F1 5 0 R>>/XObject<</X${level + 1} ${7 + level} 0 R>>>>`,
    ),
  );
  return pdf(stream("/X0 Do"), { resources: "/XObject<</X0 6 0 R>>", objects });
}
