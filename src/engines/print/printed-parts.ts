/** The parts that several printed forms share. */

/** A calendar date: "2026-11-24"; of past persons also "2026-11" or "2026". Printed 24/11/2026. */
export type PrintDate = string;

/** A Vietnamese wall-clock time: "2026-11-24T09:15". */
export type PrintTime = string;

/** What a box on a form shows. */
export type Ticked = boolean;

export interface PlaceAndDate {
  /** Where it is made: a commune's or province's name without its kind ("Hạc Thành", "Thanh Hóa"). */
  readonly place: string;
  readonly date: PrintDate;
}

/** The agency in the upper left corner of what it issues. */
export interface Letterhead {
  /** The agency above, or the agency itself when there is no unit: "ỦY BAN NHÂN DÂN PHƯỜNG HẠC THÀNH". */
  readonly agency: string;
  /** The unit that issues: "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG". */
  readonly unit?: string | undefined;
}

export interface PrintedAddress {
  /** Số nhà, đường, tổ, xóm, thôn. */
  readonly detail?: string | undefined;
  readonly commune?: string | undefined;
  readonly province?: string | undefined;
}

export interface PrintedProcedure {
  readonly code: string;
  readonly name: string;
}

export interface PrintedContact {
  readonly fullName: string;
  readonly address?: string | undefined;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
  /** The owner, when somebody else files for them. */
  readonly onBehalfOf?: string | undefined;
}

export interface PrintedSigner {
  readonly fullName: string;
  readonly title?: string | undefined;
}
