/** Sao kê of the platform: what reached the account on a day. */
export interface StatementLine {
  readonly reference: string;
  readonly bankTransaction: string;
  readonly amount: string;
}

export interface LedgerLine {
  readonly reference: string;
  readonly bankTransaction: string | null;
  readonly amount: number;
}

export interface Difference {
  readonly reference: string;
  readonly kind: 'missing-here' | 'missing-there' | 'differs';
}

/** Đối soát: what they have and we lack, what we have and they lack, what is told differently. */
export function compareStatement(theirs: readonly StatementLine[], ours: readonly LedgerLine[]): Difference[] {
  const here = new Map(ours.map((line) => [line.reference, line]));
  const there = new Set(theirs.map(({ reference }) => reference));
  const told = theirs.flatMap(({ reference, bankTransaction, amount }): Difference[] => {
    const line = here.get(reference);
    if (line === undefined) return [{ reference, kind: 'missing-here' }];
    const isSame = line.bankTransaction === bankTransaction && String(line.amount) === amount;
    return isSame ? [] : [{ reference, kind: 'differs' }];
  });
  const unknown = ours.filter(({ reference }) => !there.has(reference));
  return [...told, ...unknown.map(({ reference }): Difference => ({ reference, kind: 'missing-there' }))];
}

const HEAD = 'MaThamChieu,MaGiaoDich,SoTien,ThoiGianGD';

/** Undefined for what is no statement: then nothing is compared. */
export function parseStatement(text: string): StatementLine[] | undefined {
  const [head, ...lines] = text.trim().split(/\r?\n/);
  if (head?.trim() !== HEAD) return undefined;
  const rows = lines.map((line) => line.split(','));
  if (rows.some((row) => row.length !== 4)) return undefined;
  return rows.map(([reference = '', bankTransaction = '', amount = '']) => ({ reference, bankTransaction, amount }));
}
