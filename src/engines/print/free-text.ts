/** Văn bản tự soạn: what of a text processor's document a printed paper of ours can say. */
import type { Letterhead, PlaceAndDate } from './printed-parts.ts';
import type { Signature } from './results.ts';

/** Chữ một kiểu. */
export interface TextRun {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly struck?: true;
  readonly place?: 'raised' | 'lowered';
}

export interface TextList {
  readonly ordered: boolean;
  readonly items: readonly TextItem[];
}

export interface TextItem {
  readonly runs: readonly TextRun[];
  readonly lists: readonly TextList[];
}

/** Ô của bảng, by where its upper left corner stands. */
export interface TextCell {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly paragraphs: readonly (readonly TextRun[])[];
}

export interface TextTable {
  readonly kind: 'table';
  readonly columns: number;
  /** So many rows at its top say what stands below. */
  readonly headerRows: number;
  readonly cells: readonly TextCell[];
}

export type TextBlock =
  | { readonly kind: 'paragraph'; readonly runs: readonly TextRun[]; readonly align?: 'center' | 'right' }
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly runs: readonly TextRun[] }
  | ({ readonly kind: 'list' } & TextList)
  | TextTable;

/** Kết quả soạn tự do: quyết định, công văn, thông báo. With a QR code once it is issued. */
export interface FreeTextResult extends Letterhead {
  readonly title: string;
  /** Missing while it is a draft, as is the code. */
  readonly number?: string;
  readonly publicCode?: string;
  readonly blocks: readonly TextBlock[];
  readonly signedAt: PlaceAndDate;
  readonly signature: Signature;
  readonly isDraft?: true;
}
