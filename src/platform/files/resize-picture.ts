/** Thu nhỏ ảnh: what a camera or a designer made, as a telephone should load it. */
import sharp from 'sharp';

/** Two cores serve everybody: one picture takes one of them at most. */
sharp.concurrency(1);
sharp.cache(false);

const MOST_PIXELS = 50_000_000;

export interface ResizedPicture {
  readonly content: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/**
 * WebP without metadata (a photograph says where it was taken), upright, never larger than it was. With a height it is
 * cut to that shape.
 * @returns undefined for what is no picture after all
 */
export async function resizePicture(
  content: Uint8Array,
  { width, height }: { readonly width: number; readonly height?: number },
): Promise<ResizedPicture | undefined> {
  try {
    const { data, info } = await sharp(content, { limitInputPixels: MOST_PIXELS })
      .rotate()
      .resize({
        width,
        height,
        fit: height === undefined ? 'inside' : 'cover',
        withoutEnlargement: height === undefined,
      })
      .webp({ quality: 72 })
      .toBuffer({ resolveWithObject: true });
    return { content: data, width: info.width, height: info.height };
  } catch {
    return undefined;
  }
}
