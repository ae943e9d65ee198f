/** Văn bản, phiếu và sổ of the settling of dossiers. */
import type {
  Letterhead,
  PlaceAndDate,
  PrintDate,
  PrintedContact,
  PrintedProcedure,
  PrintedSigner,
  PrintTime,
} from './printed-parts.ts';

/** Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết: Mẫu số 04, Thông tư 03/2025/TT-VPCP. */
export interface ApologyLetter extends Letterhead {
  /** "…/PXL". */
  readonly number?: string | undefined;
  readonly dossierCode: string;
  readonly procedure: PrintedProcedure;
  readonly submitter: PrintedContact;
  readonly receivingUnit: string;
  readonly receivedAt: PrintTime;
  /** The appointment that cannot be kept. */
  readonly dueAt: PrintTime;
  readonly reason: string;
  readonly newDueOn: PrintDate;
  /** Thủ trưởng cơ quan, or who signs for them. */
  readonly signer: PrintedSigner;
  readonly signedAt: PlaceAndDate;
}

/** Thông báo dừng giải quyết hồ sơ: Mẫu số 05, Thông tư 03/2025/TT-VPCP; its layout was not at hand. */
export interface StopNotice extends Letterhead {
  readonly number?: string | undefined;
  readonly dossierCode: string;
  readonly procedure: PrintedProcedure;
  readonly submitter: PrintedContact;
  readonly receivedAt?: PrintTime | undefined;
  readonly reason: string;
  readonly legalBasis?: string | undefined;
  /** Hoàn trả giấy tờ, phí, lệ phí. */
  readonly returned: string;
  readonly contact: { readonly fullName: string; readonly phone?: string | undefined };
  readonly signer: PrintedSigner;
  readonly signedAt: PlaceAndDate;
}

/** Một lần giao, nhận. */
export interface PrintedHandOver {
  /** Cơ quan (bộ phận). */
  readonly unit: string;
  readonly step: string;
  readonly givenAt: PrintTime;
  readonly giver: string;
  readonly takenAt: PrintTime;
  readonly taker: string;
  /** Trước hạn, đúng hạn, quá hạn; left out where nothing was planned. */
  readonly outcome?: string | undefined;
  readonly note?: string | undefined;
}

/** Phiếu kiểm soát quá trình giải quyết hồ sơ: Mẫu số 06, Thông tư 03/2025/TT-VPCP. */
export interface ControlSheet extends Letterhead {
  readonly dossierCode: string;
  readonly procedure: PrintedProcedure;
  /** Cơ quan giải quyết hồ sơ. */
  readonly handlingUnit: string;
  /** Cơ quan phối hợp. */
  readonly consulted: readonly string[];
  readonly dueAt?: PrintTime | undefined;
  readonly handOvers: readonly PrintedHandOver[];
  readonly printedAt: PrintTime;
}

export interface PrintedRegisterRow {
  readonly dossierCode: string;
  readonly procedure: string;
  readonly sets: number;
  readonly person: string;
  readonly contact: string;
  readonly handlingUnit: string;
  readonly receivedOn?: PrintDate | undefined;
  readonly dueOn?: PrintDate | undefined;
  readonly finishedOn?: PrintDate | undefined;
  readonly takenOn?: PrintDate | undefined;
  /** Phương thức nhận kết quả. */
  readonly way: string;
  readonly note?: string | undefined;
}

/** Sổ theo dõi hồ sơ: Mẫu số 07, Thông tư 03/2025/TT-VPCP. */
export interface DossierRegister extends Letterhead {
  readonly from: PrintDate;
  readonly to: PrintDate;
  /** What the register was narrowed to, in words. */
  readonly narrowed?: string | undefined;
  readonly rows: readonly PrintedRegisterRow[];
  readonly printedAt: PrintTime;
}

/** Biên bản xác minh; no form of the law prescribes it. */
export interface PrintedInquiry extends Letterhead {
  readonly dossierCode: string;
  readonly procedure: PrintedProcedure;
  readonly submitterName: string;
  readonly place: string;
  readonly on: PrintDate;
  /** "08:30" */
  readonly from: string;
  readonly to: string;
  readonly officers: string;
  readonly participants: string;
  readonly findings: string;
  readonly conclusion: string;
  readonly recordedBy: PrintedSigner;
  readonly recordedAt: PrintTime;
  /** When the record was written that this one corrects. */
  readonly replaces?: PrintTime | undefined;
  /** When the one was written that corrects this. */
  readonly replacedAt?: PrintTime | undefined;
}
