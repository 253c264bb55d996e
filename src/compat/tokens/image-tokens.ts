/** Pixels. */
interface ImageSize {
  readonly width: number;
  readonly height: number;
}

const PATCH = 32;
/** Tokens for each patch. */
const FACTOR = 1.2;
/** Patches that an image may have before it is made smaller. */
const HIGH_BUDGET = 2_500;
const AUTO_BUDGET = 10_000;
/** Side of the square into which `detail: "low"` fits an image. */
const LOW_SIDE = 512;
/** An image whose size cannot be seen, as one behind a URL, counts as one of this size. */
const UNSEEN: ImageSize = { width: 1024, height: 1024 };

/**
 * Tokens of an image: patches of 32 by 32 pixels, after it was made small enough (OpenAI's rule for models that count in
 * patches; factor and budgets as observed on GPT-5.5).
 */
export function imageTokens(size: ImageSize | undefined, detail: unknown): number {
  const { width, height } = size ?? UNSEEN;
  const shrink = detail === "low" ? Math.min(1, LOW_SIDE / Math.max(width, height)) : 1;
  return Math.ceil(
    patches(
      { width: width * shrink, height: height * shrink },
      detail === "high" ? HIGH_BUDGET : AUTO_BUDGET,
    ) * FACTOR,
  );
}

function patches({ width, height }: ImageSize, budget: number): number {
  const needed = count(width) * count(height);
  if (needed <= budget) return needed;
  const ratio = Math.sqrt((budget * PATCH * PATCH) / (width * height));
  const [across, down] = [(width * ratio) / PATCH, (height * ratio) / PATCH];
  // A little more, so that one side is a whole number of patches.
  const fit = ratio * Math.min(Math.floor(across) / across, Math.floor(down) / down);
  return count(width * fit) * count(height * fit);
}

/** A side that should be whole patches may come out a hair above. */
const count = (pixels: number): number => Math.max(1, Math.ceil(pixels / PATCH - 1e-9));

/** Size of a PNG, JPEG, GIF or WebP image from its first bytes; `undefined` when they do not say. */
export function imageSize(bytes: Uint8Array): ImageSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    if (view.getUint32(0) === 0x89504e47) return { width: view.getUint32(16), height: view.getUint32(20) };
    if (view.getUint32(0) === 0x47494638) {
      return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
    }
    if (view.getUint16(0) === 0xffd8) return jpegSize(view);
    if (view.getUint32(0) === 0x52494646 && view.getUint32(8) === 0x57454250) return webpSize(view);
  } catch {
    // Cut off before the size.
  }
  return undefined;
}

function jpegSize(view: DataView): ImageSize | undefined {
  for (let at = 2; at + 9 < view.byteLength; at += 2 + view.getUint16(at + 2)) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    // Start of a frame; C4, C8 and CC are other things in the same range.
    if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc) {
      return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    }
  }
  return undefined;
}

function webpSize(view: DataView): ImageSize | undefined {
  const kind = view.getUint32(12);
  if (kind === 0x56503858) {
    const side = (at: number): number => 1 + view.getUint16(at, true) + (view.getUint8(at + 2) << 16);
    return { width: side(24), height: side(27) };
  }
  if (kind === 0x5650384c) {
    const bits = view.getUint32(21, true);
    return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >> 14) & 0x3fff) };
  }
  return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
}
