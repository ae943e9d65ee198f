/** Cơ quan, đơn vị: what receives, settles or returns dossiers, as it is organised in one era. */
export interface Unit {
  readonly id: number;
  readonly era: string;
  readonly code: string;
  /** Mã định danh điện tử, first part of a dossier code. */
  readonly agencyCode: string;
  readonly kind: UnitKind;
  readonly name: string;
  /** Tên nơi: «Phường Hạc Thành» for a commune, the name for others. */
  readonly placeName: string;
  readonly placeCode: string | null;
  readonly address: string | null;
  readonly successorCodes: readonly string[];
  readonly validFrom: string;
  readonly validTo: string | null;
}

export type UnitKind =
  | 'province'
  | 'province-centre'
  | 'department'
  | 'commune'
  | 'commune-police'
  | 'former-district'
  | 'former-commune';

/** Thời kỳ tổ chức: the two-level model since this day, and what it replaced. */
export const CURRENT_ERA = '2025-07-01';
export const FORMER_ERA = 'before-2025-07-01';

const COMMITTEE = 'Ủy ban nhân dân ';

/** «Phường Hạc Thành» → «Ủy ban nhân dân phường Hạc Thành». */
export function committeeOf(placeName: string): string {
  return COMMITTEE + placeName.charAt(0).toLowerCase() + placeName.slice(1);
}

/** «Phường Hạc Thành» → «Công an phường Hạc Thành». */
export function policeOf(placeName: string): string {
  return `Công an ${placeName.charAt(0).toLowerCase()}${placeName.slice(1)}`;
}

export function placeNameOf(unitName: string): string {
  if (!unitName.startsWith(COMMITTEE)) return unitName;
  const place = unitName.slice(COMMITTEE.length);
  return place.charAt(0).toUpperCase() + place.slice(1);
}
