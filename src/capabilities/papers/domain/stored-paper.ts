/** Giấy tờ trong Kho giấy tờ: a result that was issued to the person, or a paper an officer checked when it was filed. */
export interface StoredPaper {
  /** Stands in addresses: a public code, or a place in a dossier; never the key of a file. */
  readonly key: string;
  readonly kind: 'result' | 'checked';
  readonly title: string;
  readonly number: string | null;
  /** Cơ quan cấp, or where it was checked. */
  readonly unitName: string;
  readonly dossierCode: string;
  readonly at: Temporal.Instant;
  /** A newer result took its place, or it is being corrected. */
  readonly isReplaced: boolean;
  readonly fileId: string;
  readonly fileName: string;
  readonly sizeInBytes: number;
}

const LETTERS = 'BCDFGHJKLMNPQRSTVWXZ';
const LENGTH = 10;

/** Mã chia sẻ "BCDFG-HJKLM": 43 bits, read out over a telephone without being misheard as a word. */
export function createShareCode(random: (below: number) => number): string {
  const letters = Array.from({ length: LENGTH }, () => LETTERS[random(LETTERS.length)] ?? 'B').join('');
  return `${letters.slice(0, 5)}-${letters.slice(5)}`;
}

/** As people type it; undefined for what is no code. */
export function parseShareCode(typed: string): string | undefined {
  const letters = typed.toUpperCase().replace(/[^A-Z0-9]/g, '');
  const isCode = letters.length === LENGTH && [...letters].every((letter) => LETTERS.includes(letter));
  return isCode ? `${letters.slice(0, 5)}-${letters.slice(5)}` : undefined;
}
