import { strToU8, type Zippable, zipSync } from "fflate";

const archive = (parts: Readonly<Record<string, string>>): Uint8Array => {
  const entries: Zippable = {};
  for (const [name, xml] of Object.entries(parts)) entries[name] = strToU8(xml);
  return zipSync(entries, { level: 1 });
};

const relations = (...list: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `<Relationships>${list
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="x/${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;

export const docx = (body: string): Uint8Array => archive({ "word/document.xml": body });

/** A workbook of one sheet. */
export const xlsx = (parts: { sheet: string; strings?: string; styles?: string }): Uint8Array =>
  archive({
    "xl/workbook.xml": '<workbook><sheets><sheet name="S" r:id="r1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": relations(["r1", "worksheet", "worksheets/sheet1.xml"]),
    "xl/sharedStrings.xml": parts.strings ?? "",
    "xl/styles.xml": parts.styles ?? "",
    "xl/worksheets/sheet1.xml": parts.sheet,
  });

/** A presentation that shows its one slide as often as wanted. */
export const pptx = (slide: string, times = 1): Uint8Array =>
  archive({
    "ppt/presentation.xml": `<p:presentation>${'<p:sldId r:id="r1"/>'.repeat(times)}</p:presentation>`,
    "ppt/_rels/presentation.xml.rels": relations(["r1", "slide", "slides/slide1.xml"]),
    "ppt/slides/slide1.xml": slide,
  });

/** An entry of an archive as it is written, true or not. */
export interface RawEntry {
  readonly name: string;
  readonly content: Uint8Array;
  readonly method?: number;
  readonly flags?: number;
  /** What the directory says; the truth when left out. */
  readonly packed?: number;
  readonly size?: number;
  /** Where the local header is said to be. */
  readonly offset?: number;
}

/** An archive that lies, in the ways that it is told to. */
export function rawArchive(
  entries: readonly RawEntry[],
  said: { readonly count?: number; readonly directory?: number } = {},
): Uint8Array {
  const pieces: Buffer[] = [];
  let at = 0;
  const write = (piece: Buffer): number => {
    pieces.push(piece);
    at += piece.length;
    return at - piece.length;
  };
  const offsets = entries.map(({ name, content, method = 0 }) => {
    const header = Buffer.alloc(30 + name.length);
    header.writeUInt32LE(0x04034b50, 0);
    header.writeUInt16LE(method, 8);
    header.writeUInt16LE(name.length, 26);
    header.write(name, 30, "latin1");
    const offset = write(header);
    write(Buffer.from(content));
    return offset;
  });
  const directory = at;
  for (const [index, { name, content, method = 0, flags = 0, packed, size, offset }] of entries.entries()) {
    const entry = Buffer.alloc(46 + name.length);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(flags, 8);
    entry.writeUInt16LE(method, 10);
    entry.writeUInt32LE(packed ?? content.length, 20);
    entry.writeUInt32LE(size ?? content.length, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset ?? (offsets[index] as number), 42);
    entry.write(name, 46, "latin1");
    write(entry);
  }
  const count = said.count ?? entries.length;
  const large = write(Buffer.alloc(56 + 20 + 22));
  const end = pieces.at(-1) as Buffer;
  // With 64 bits, where a count may be anything.
  end.writeUInt32LE(0x06064b50, 0);
  end.writeBigUInt64LE(BigInt(count), 32);
  end.writeBigUInt64LE(BigInt(said.directory ?? directory), 48);
  end.writeUInt32LE(0x07064b50, 56);
  end.writeBigUInt64LE(BigInt(large), 64);
  end.writeUInt32LE(0x06054b50, 76);
  end.writeUInt16LE(Math.min(count, 0xffff), 86);
  end.writeUInt32LE(Math.min(said.directory ?? directory, 0xffff_ffff), 92);
  return new Uint8Array(Buffer.concat(pieces));
}
