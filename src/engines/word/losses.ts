/** Phần không chuyển sang: what of the document the printed paper does not show, or shows otherwise. */
export const LOSSES = [
  'image',
  'equation',
  'text-box',
  'note',
  'comment',
  'tracked-change',
  'header-footer',
  'link-address',
  'list-numbers',
  'shifted-letters',
  'style',
  'inner-table',
  'page-break',
  'character',
  'other',
  'text',
] as const;

export type LossKind = (typeof LOSSES)[number];

export interface Loss {
  readonly kind: LossKind;
  /** How often, where that says something. */
  readonly count?: number;
  /** Which, where that says something: names of styles, characters. */
  readonly what?: string;
}
