/** Giấy, phiếu giao cho người nộp. A missing text's line is left out. */
import type {
  Letterhead,
  PlaceAndDate,
  PrintDate,
  PrintedContact,
  PrintedProcedure,
  PrintedSigner,
  PrintTime,
} from './printed-parts.ts';

export interface PrintedPaper {
  readonly name: string;
  /** "Bản chính", "Bản sao", "Bản điện tử". */
  readonly form?: string | undefined;
  readonly copies?: number | undefined;
}

export interface PrintedFee {
  readonly name: string;
  /** In đồng; 0 is printed as "Miễn". */
  readonly amount: number;
  readonly note?: string | undefined;
}

/** Giấy tiếp nhận hồ sơ và hẹn trả kết quả: Mẫu số 01, Thông tư 03/2025/TT-VPCP. With a QR code. */
export interface ReceptionSlip extends Letterhead {
  readonly dossierCode: string;
  readonly procedure: PrintedProcedure;
  readonly submitter: PrintedContact;
  readonly papers: readonly PrintedPaper[];
  /** Số lượng hồ sơ, bộ. */
  readonly sets: number;
  /** "03 ngày làm việc". */
  readonly timeLimit: string;
  readonly receivedAt: PrintTime;
  /** Left out when there is no appointment. */
  readonly dueAt?: PrintTime | undefined;
  /** Đăng ký nhận kết quả tại. */
  readonly returnAt: string;
  readonly fees: readonly PrintedFee[];
  readonly receiver: PrintedSigner;
  readonly signedAt: PlaceAndDate;
  /** The submitter does not sign what was filed online. */
  readonly filedOnline: boolean;
  readonly hotline?: string | undefined;
}

/** Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ: Mẫu số 02, Thông tư 03/2025/TT-VPCP. */
export interface SupplementRequestSlip extends Letterhead {
  /** "12/HDHS". */
  readonly number?: string | undefined;
  readonly dossierCode: string;
  readonly procedure: PrintedProcedure;
  readonly submitter: PrintedContact;
  /** Everything that must be put right, once and complete. */
  readonly faults: readonly { readonly subject: string; readonly explanation: string }[];
  readonly reason?: string | undefined;
  readonly respondBy?: PrintDate | undefined;
  readonly contact: { readonly fullName: string; readonly phone?: string | undefined };
  readonly officer: PrintedSigner;
  readonly signedAt: PlaceAndDate;
}

/** Phiếu từ chối tiếp nhận giải quyết hồ sơ: Mẫu số 03, Thông tư 03/2025/TT-VPCP. */
export interface RefusalSlip extends Letterhead {
  readonly number?: string | undefined;
  readonly dossierCode: string;
  readonly procedure: PrintedProcedure;
  readonly submitter: PrintedContact;
  readonly reason: string;
  readonly legalBasis?: string | undefined;
  /** Where to turn to instead, and how to complain. */
  readonly advice?: string | undefined;
  readonly contact: { readonly fullName: string; readonly phone?: string | undefined };
  readonly officer: PrintedSigner;
  readonly signedAt: PlaceAndDate;
  readonly filedOnline: boolean;
}

/** Xác nhận nộp hồ sơ trực tuyến, for the person's own keeping. With a QR code. */
export interface SubmissionConfirmation {
  readonly dossierCode: string;
  readonly procedure: PrintedProcedure;
  readonly submittedAt: PrintTime;
  readonly submitter: PrintedContact;
  readonly receivingUnit: string;
  readonly papers: readonly { readonly name: string; readonly files: readonly string[] }[];
  readonly fees: readonly PrintedFee[];
  readonly returnAt: string;
  /** What happens now, one sentence each. */
  readonly nextSteps: readonly string[];
  readonly hotline?: string | undefined;
}
