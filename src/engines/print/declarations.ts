/** Tờ khai, đơn đề nghị: what a person declares. A missing text becomes a dotted line to write on. */
import type { PlaceAndDate, PrintDate, PrintedAddress, Ticked } from './printed-parts.ts';

/** Giấy đề nghị đăng ký hộ kinh doanh: Mẫu số 1, Thông tư 68/2025/TT-BTC. */
export interface BusinessHouseholdDeclaration {
  readonly madeAt: Partial<PlaceAndDate>;
  /** Kính gửi. */
  readonly authority?: string | undefined;
  readonly owner: {
    readonly fullName?: string | undefined;
    readonly birthDate?: PrintDate | undefined;
    readonly gender?: string | undefined;
    readonly personalId?: string | undefined;
    readonly phone?: string | undefined;
    readonly email?: string | undefined;
    /** Only when the population database could not be asked. */
    readonly declared?: {
      readonly ethnic?: string | undefined;
      readonly nationality?: string | undefined;
      readonly permanent: PrintedAddress;
      readonly current: PrintedAddress;
    };
  };
  readonly name: {
    readonly vietnamese?: string | undefined;
    readonly foreign?: string | undefined;
    readonly short?: string | undefined;
  };
  readonly seat: PrintedAddress & {
    readonly phone?: string | undefined;
    readonly fax?: string | undefined;
    readonly email?: string | undefined;
    readonly website?: string | undefined;
    readonly notTrading: Ticked;
  };
  readonly lines: readonly { readonly name: string; readonly code?: string | undefined; readonly main: Ticked }[];
  /** Amount in đồng, and the same in words. */
  readonly capital: { readonly amount?: number | undefined; readonly inWords?: string | undefined };
  readonly tax: {
    /** Left out when notices go to the seat. */
    readonly address?: PrintedAddress & { readonly phone?: string | undefined; readonly email?: string | undefined };
    readonly startDate?: PrintDate | undefined;
    readonly employees?: number | undefined;
    /** The methods the form offers, with the chosen one; the list changes with tax law, so it is data. */
    readonly vatMethods: readonly { readonly label: string; readonly chosen: Ticked }[];
  };
  readonly founder?: 'individual' | 'household' | undefined;
  readonly members: readonly {
    readonly fullName: string;
    readonly birthDate?: PrintDate | undefined;
    readonly personalId?: string | undefined;
    readonly gender?: string | undefined;
    /** Điện tử: how the member agreed, printed in the place of a signature. */
    readonly confirmation?: string | undefined;
  }[];
  /** Printed where the owner signs, e.g. "Đã ký điện tử lúc 09:15 ngày 24/11/2026". */
  readonly signatureNote?: string | undefined;
}

export interface DeclaredParent {
  readonly fullName?: string | undefined;
  readonly birthDate?: PrintDate | undefined;
  readonly ethnic?: string | undefined;
  readonly nationality?: string | undefined;
  readonly residence?: string | undefined;
  readonly personalId?: string | undefined;
}

/** Tờ khai đăng ký khai sinh: Thông tư 04/2020/TT-BTP, amended by Thông tư 04/2024/TT-BTP. */
export interface BirthDeclaration {
  readonly madeAt: Partial<PlaceAndDate>;
  readonly authority?: string | undefined;
  readonly requester: {
    readonly fullName?: string | undefined;
    readonly residence?: string | undefined;
    /** Loại, số, cơ quan cấp, ngày cấp in one line. */
    readonly identityPaper?: string | undefined;
    readonly relation?: string | undefined;
  };
  readonly child: {
    readonly fullName?: string | undefined;
    readonly birthDate?: PrintDate | undefined;
    readonly birthDateInWords?: string | undefined;
    readonly gender?: string | undefined;
    readonly ethnic?: string | undefined;
    readonly nationality?: string | undefined;
    readonly birthPlace?: string | undefined;
    readonly hometown?: string | undefined;
  };
  readonly mother: DeclaredParent;
  readonly father: DeclaredParent;
  readonly copies: { readonly wanted?: boolean | undefined; readonly quantity?: number | undefined };
  readonly signatureNote?: string | undefined;
}
