import type { Platform } from '#platform/platform.ts';
import type { FileRefusal } from '../domain/refusals.ts';
import type { FileOwner, StoredFile } from '../domain/stored-file.ts';
import { storeUpload, type Upload } from './store-upload.ts';

export interface CollectedUploads {
  /** To be given each file of a form as it arrives. */
  take(upload: Upload & { readonly field: string }): Promise<void>;
  readonly accepted: readonly { readonly field: string; readonly file: StoredFile }[];
  readonly refused: readonly { readonly field: string; readonly name: string; readonly refusal: FileRefusal }[];
}

/** Nhận các tệp của một biểu mẫu: a refused file does not take the others with it. */
export function collectUploads(platform: Platform, owner: FileOwner): CollectedUploads {
  const accepted: CollectedUploads['accepted'][number][] = [];
  const refused: CollectedUploads['refused'][number][] = [];
  return {
    accepted,
    refused,
    async take({ field, name, content }) {
      const outcome = await storeUpload(platform, owner, { name, content });
      if (outcome.ok) accepted.push({ field, file: outcome.file });
      else if (name !== '' || outcome.refusal !== 'empty') refused.push({ field, name, refusal: outcome.refusal });
    },
  };
}
