/** Hình thức của giấy tờ as it lay on the desk. */
export const PAPER_FORMS = ['original', 'certified-copy', 'copy', 'electronic'] as const;

export type PaperForm = (typeof PAPER_FORMS)[number];

/** Kiểm đếm một thành phần hồ sơ: what reception took in of it, printed on the slip (Mẫu số 01, TT 03/2025/TT-VPCP). */
export interface PaperCheck {
  readonly paperCode: string;
  readonly form: PaperForm;
  readonly copies: number;
  /** May be empty. */
  readonly note: string;
}

/** Đơn đề nghị rút hồ sơ: its code among the papers of a dossier; no procedure has it. */
export const WITHDRAWAL_PAPER = 'don-rut-ho-so';
