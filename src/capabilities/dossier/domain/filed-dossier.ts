/** Kênh nộp. */
export type Channel = 'online' | 'postal' | 'counter';

/** Any value that JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json | undefined };

export type JsonObject = { readonly [name: string]: Json | undefined };

/** Nội dung hồ sơ: kept as filed, the answers with the questions. */
export interface FiledForm {
  readonly submitter: JsonObject;
  readonly owner: JsonObject;
  /** Flat: field name → text. */
  readonly answers: JsonObject;
  /** Tờ khai (câu hỏi) lúc nộp. */
  readonly eForm: JsonObject;
  readonly delivery: JsonObject;
  /** {items, total} */
  readonly fees: JsonObject;
}

/** Hồ sơ đem nộp: a checked draft and what was computed for it. Its papers are those of the draft. */
export interface FiledDossier {
  readonly draftId: string;
  readonly accountId: string;
  readonly procedureCode: string;
  readonly procedureVersionId: number;
  readonly procedureName: string;
  readonly submitterName: string;
  readonly ownerName: string;
  readonly channel: Channel;
  readonly receivingUnitId: number;
  readonly handlingUnitId: number;
  readonly returningUnitId: number;
  readonly submittedAt: Temporal.Instant;
  readonly feeTotal: number;
  readonly form: FiledForm;
}

export type FilingResult =
  | {
      readonly ok: true;
      readonly code: string /** This draft had been filed before; nothing was written. */;
      readonly again: boolean;
    }
  | { readonly ok: false; readonly refusal: 'draft-not-open' };
