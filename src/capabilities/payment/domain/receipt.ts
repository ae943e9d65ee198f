/** Biên lai thu phí, lệ phí: what was paid, once per dossier. */

export interface ReceiptItem {
  readonly name: string;
  readonly amount: number;
}

export interface Receipt {
  readonly dossierCode: string;
  readonly procedureCode: string;
  readonly procedureName: string;
  readonly unitName: string;
  /** "12/2026" */
  readonly number: string;
  readonly payerName: string;
  readonly items: readonly ReceiptItem[];
  readonly amount: number;
  readonly way: 'online' | 'counter';
  readonly reference: string;
  readonly bank: string | null;
  readonly bankTransaction: string | null;
  /** Cán bộ thu, at the counter. */
  readonly collectorName: string | null;
  readonly issuedAt: Temporal.Instant;
}

/** Of what was computed when the dossier was filed, the items that cost something. */
export function receiptItems(fees: unknown): ReceiptItem[] {
  const { items } = (fees ?? {}) as { items?: unknown };
  if (!Array.isArray(items)) return [];
  return items.flatMap(({ name, amount, quantity }: { name?: unknown; amount?: unknown; quantity?: unknown }) => {
    if (typeof amount !== 'number' || amount <= 0) return [];
    const many = typeof quantity === 'number' && quantity > 1 ? ` × ${quantity}` : '';
    return [{ name: `${name}${many}`, amount }];
  });
}
