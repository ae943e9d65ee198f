/** An action whose process dies, and what it is about. */
import type { AtWork } from './officers.ts';

export type Fields = Readonly<Record<string, string>>;

/** What one action is about, as it is before it. */
export interface Subject {
  /** Account, or officer who has a certificate: everything of theirs is compared. */
  readonly whose: string;
  /** Where the form is sent. */
  readonly path: string;
  /** What the page would send now. */
  readonly form: () => Promise<Fields>;
  readonly by: AtWork;
  /** Presses the same button meanwhile. */
  readonly colleague: AtWork;
}

export interface Deed {
  readonly name: string;
  readonly subjects: (count: number) => Promise<Subject[]>;
  /** Rows that it adds at the least; nothing else is known of it beforehand. */
  readonly writes: Readonly<Record<string, number>>;
  /** What it answers when it is done. */
  readonly done: number;
  /** What the same form answers once it is done: that somebody was faster, or what was done. */
  readonly repeated: number;
  /** How many die with one process, at first and later: numbers and chains are waited for. */
  readonly together: readonly [number, number];
}
