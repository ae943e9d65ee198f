/** Kênh nộp. */
export type Channel = 'online' | 'postal' | 'counter';

/** Any value that JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json | undefined };

export type JsonObject = { readonly [name: string]: Json | undefined };

/** Nội dung hồ sơ: the answers as filed, with the questions. */
export interface FiledForm {
  readonly submitter: JsonObject;
  readonly owner: JsonObject;
  /** Flat: field name → text. */
  readonly answers: JsonObject;
  /** Tờ khai (câu hỏi): that of the version the dossier is pinned to, which never changes. */
  readonly eForm: JsonObject;
  readonly delivery: JsonObject;
  /** {items, total} */
  readonly fees: JsonObject;
}

/** Nội dung đã xem lại of a draft, complete and judged: what becomes the dossier. */
export interface DraftContent extends Omit<FiledForm, 'eForm'> {
  readonly procedureName: string;
  readonly submitterName: string;
  readonly ownerName: string;
  readonly channel: Channel;
  readonly receivingUnitId: number;
  readonly handlingUnitId: number;
  readonly returningUnitId: number;
  readonly feeTotal: number;
  /** Files of the draft, in their order: filed from the draft itself, and part of what the seal stands for. */
  readonly papers: readonly string[];
}

/** Bản soạn đã niêm phong: what is filed is what the seal stands for. */
export interface SealedDraft {
  readonly draftId: string;
  readonly accountId: string;
  readonly seal: string;
  /** Who files it when the account is that of a business. */
  readonly actedBy?: { readonly accountId: string; readonly fullName: string };
}

export type FilingResult =
  | {
      readonly ok: true;
      readonly code: string /** This draft had been filed before; nothing was written. */;
      readonly again: boolean;
    }
  /** Not theirs, not open, never reviewed, or changed since: who asks finds out which. */
  | { readonly ok: false; readonly refusal: 'not-sealed' };
