import { buffer } from 'node:stream/consumers';
import { openFile, storeDocument } from '#capabilities/papers/index.ts';
import { inTransaction } from '#platform/database/transaction.ts';
import { type ResizedPicture, resizePicture } from '#platform/files/resize-picture.ts';
import type { Platform } from '#platform/platform.ts';
import type { NewsImage } from '../domain/news-item.ts';

const SMALL = { width: 320, height: 200 };
const LARGE = { width: 1120 };

/**
 * Ảnh của tin, made from a picture that was uploaded: two sizes a telephone can load, without what the camera wrote into
 * it. Undefined for what cannot be opened as a picture.
 */
export async function takeNewsImage(
  { database, files, clock }: Pick<Platform, 'database' | 'files' | 'clock'>,
  officerId: string,
  uploadedId: string,
): Promise<NewsImage | undefined> {
  const uploaded = await openFile(database.kysely, files, uploadedId);
  const content = await buffer(uploaded.content);
  const [small, large] = await Promise.all([resizePicture(content, SMALL), resizePicture(content, LARGE)]);
  if (small === undefined || large === undefined) return undefined;
  return inTransaction(database, async (transaction) => {
    const keep = async ({ content: picture }: ResizedPicture, size: string): Promise<string> => {
      const document = { name: `anh-${size}.webp`, mediaType: 'image/webp', content: picture };
      return (await storeDocument(transaction, files, { officerId }, document, clock.now())).id;
    };
    const smallId = await keep(small, 'nho');
    return { smallId, largeId: await keep(large, 'lon'), width: large.width, height: large.height };
  });
}
