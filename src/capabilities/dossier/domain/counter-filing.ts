import type { DraftContent, JsonObject } from './filed-dossier.ts';

/** Hồ sơ nhận tại quầy: what an officer filled in for the person in front of them, complete and judged. */
export interface CounterFiling {
  readonly draftId: string;
  readonly procedureCode: string;
  readonly procedureVersionId: number;
  readonly content: DraftContent;
  /** Số định danh của người nộp, as the card shows it. */
  readonly holderPersonalId: string;
  /** What the officer confirmed: how the person was identified, consents, authorisation, digitisation. */
  readonly confirmed: JsonObject;
}

/** Who proves to be the holder of dossiers filed at a counter. */
export interface ProvenHolder {
  readonly accountId: string;
  readonly personalId: string;
  readonly fullName: string;
  /** ISO date. */
  readonly birthDate: string;
}
