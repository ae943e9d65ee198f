import type { Channel, JsonObject } from './filed-dossier.ts';

/** Khi nào phải nộp xong: before acceptance, or before the result is handed over. A setting of the province. */
export type FeeMoment = 'acceptance' | 'return';

/** Còn nợ phí, lệ phí: what was filed says how much; a payment settles all of it at once. */
export function owesFee(dossier: { readonly feeTotal: number; readonly feePaidAt: Temporal.Instant | null }): boolean {
  return dossier.feeTotal > 0 && dossier.feePaidAt === null;
}

/**
 * Is this a moment that waits for the fee? Acceptance waits only for those who filed online and did not choose to pay
 * with the result: at the counter the officer who accepts is the one who collects.
 */
export function waitsForFee(
  moment: FeeMoment,
  { channel, form }: { readonly channel: Channel; readonly form: { readonly delivery: JsonObject } },
  moments: readonly FeeMoment[],
): boolean {
  if (!moments.includes(moment)) return false;
  return moment === 'return' || (channel === 'online' && form.delivery['payment'] !== 'on-delivery');
}
