/** Why a file is not taken. */
export type FileRefusal =
  | 'empty'
  | 'too-large'
  | 'type-not-accepted'
  /** Cut off, or changed so that it cannot be opened. */
  | 'damaged'
  /** Opens only with a password. */
  | 'locked'
  /** Two kinds of file in one, made to be read differently by different programs. */
  | 'mixed-content'
  /** Carries commands that run when it is opened. */
  | 'active-content'
  | 'too-many-pixels'
  | 'unpacks-too-large'
  | 'too-many-files'
  /** Our disk is full; nothing is wrong with the file. */
  | 'no-room';

export type Judgement =
  | { readonly ok: true; readonly kind: FileKind }
  | { readonly ok: false; readonly refusal: FileRefusal };

export type FileKind = 'pdf' | 'jpeg' | 'png' | 'docx';

export const MEDIA_TYPES: Readonly<Record<FileKind, string>> = {
  pdf: 'application/pdf',
  jpeg: 'image/jpeg',
  png: 'image/png',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

export function refuse(refusal: FileRefusal): Judgement {
  return { ok: false, refusal };
}
