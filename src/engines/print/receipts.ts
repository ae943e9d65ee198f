/** Giấy tờ về tiền. */
import type { Letterhead, PlaceAndDate, PrintedProcedure, PrintTime } from './printed-parts.ts';

/** Biên lai thu phí, lệ phí. */
export interface FeeReceipt extends Letterhead {
  /** "12/2026". */
  readonly number: string;
  readonly dossierCode: string;
  readonly procedure: PrintedProcedure;
  readonly payerName: string;
  /** In đồng; items that cost nothing are left out before. */
  readonly items: readonly { readonly name: string; readonly amount: number }[];
  readonly amount: number;
  readonly amountInWords: string;
  /** "Trực tuyến, qua VIETINBANK", "Tại quầy". */
  readonly way: string;
  readonly bankTransaction?: string | undefined;
  readonly reference?: string | undefined;
  /** Who took the money at the counter. */
  readonly collector?: string | undefined;
  readonly issuedAt: PrintTime;
  readonly issuedOn: PlaceAndDate;
}
