/** Kết quả giải quyết: certificates, with the QR code of the page that verifies them. */
import type { Letterhead, PlaceAndDate, PrintDate, Ticked } from './printed-parts.ts';

export interface CertifiedParent {
  readonly fullName?: string | undefined;
  readonly birthYear?: string | undefined;
  readonly ethnic?: string | undefined;
  readonly nationality?: string | undefined;
  readonly residence?: string | undefined;
}

export interface Signature {
  /** "CHỦ TỊCH", "KT. CHỦ TỊCH / PHÓ CHỦ TỊCH": one line each. */
  readonly capacity: readonly string[];
  readonly fullName: string;
  /** Thông tin chữ ký số that the paper shows: the agency, and when it was signed, ISO 8601 with the offset. */
  readonly mark?: { readonly agency: string; readonly at: string };
}

/** Giấy khai sinh, bản điện tử. With a QR code. */
export interface BirthCertificate {
  /** Cơ quan đăng ký: "Ủy ban nhân dân phường Hạc Thành, tỉnh Thanh Hóa". */
  readonly authority: string;
  readonly number: string;
  readonly publicCode: string;
  readonly child: {
    readonly fullName: string;
    readonly birthDate: PrintDate;
    readonly birthDateInWords: string;
    readonly gender: string;
    readonly ethnic: string;
    readonly nationality: string;
    readonly birthPlace: string;
    readonly hometown: string;
    readonly personalId?: string | undefined;
  };
  readonly mother: CertifiedParent;
  readonly father: CertifiedParent;
  readonly requester: { readonly fullName: string; readonly identityPaper?: string | undefined };
  readonly registeredOn: PrintDate;
  readonly signature: Signature;
}

/** Thông báo kết quả: what was decided for whom, line by line. With a QR code. */
export interface ResultNotice extends Letterhead {
  readonly title: string;
  readonly number: string;
  readonly publicCode: string;
  readonly statement: string;
  readonly lines: readonly { readonly label: string; readonly value: string }[];
  readonly signedAt: PlaceAndDate;
  readonly signature: Signature;
}

/** Giấy chứng nhận đăng ký hộ kinh doanh, Thông tư 68/2025/TT-BTC. With a QR code. */
export interface BusinessHouseholdCertificate extends Letterhead {
  /** Mã số hộ kinh doanh, đồng thời là mã số thuế. */
  readonly number: string;
  readonly publicCode: string;
  readonly firstRegisteredOn: PrintDate;
  /** Đăng ký thay đổi lần thứ mấy, and when. */
  readonly change?: { readonly count: number; readonly on: PrintDate };
  readonly name: {
    readonly vietnamese: string;
    readonly foreign?: string | undefined;
    readonly short?: string | undefined;
  };
  readonly seat: {
    readonly address: string;
    readonly phone?: string | undefined;
    readonly fax?: string | undefined;
    readonly email?: string | undefined;
    readonly website?: string | undefined;
  };
  readonly lines: readonly { readonly name: string; readonly code?: string | undefined; readonly main: Ticked }[];
  readonly capital?: { readonly amount: number; readonly inWords?: string | undefined };
  readonly founder: 'individual' | 'household';
  readonly owner: {
    readonly fullName: string;
    readonly gender?: string | undefined;
    readonly birthDate: PrintDate;
    readonly ethnic?: string | undefined;
    readonly nationality?: string | undefined;
    readonly personalId: string;
    readonly permanent?: string | undefined;
    readonly current?: string | undefined;
  };
  readonly members: readonly {
    readonly fullName: string;
    readonly birthDate?: PrintDate | undefined;
    readonly personalId?: string | undefined;
  }[];
  readonly signedAt: PlaceAndDate;
  readonly signature: Signature;
}
