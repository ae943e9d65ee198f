/** Phí, lệ phí: which amounts hold on a day, and the single best benefit for each of them. */

export type Channel = 'online' | 'postal' | 'counter';

/** Mức thu. */
export interface FeeRate {
  readonly item: string;
  readonly name: string;
  readonly kind: 'service-fee' | 'state-charge';
  /** Cấp quy định mức thu. */
  readonly authority: 'province' | 'state';
  readonly channel: Channel | null;
  readonly caseCode: string | null;
  readonly per: 'dossier' | 'copy' | 'page' | 'person';
  /** Đồng; null while nobody has entered what the authority set. */
  readonly amount: number | null;
  readonly legalBasis: string;
  readonly confidence: 'found' | 'memory' | 'unsure';
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** Miễn, giảm. */
export interface FeeBenefit {
  readonly name: string;
  readonly authority: 'province' | 'state' | null;
  readonly procedureCodes: readonly string[] | null;
  readonly excludeProcedureCodes: readonly string[];
  readonly channel: Channel | null;
  readonly subject: string | null;
  readonly caseCode: string | null;
  readonly effect: 'exempt' | 'percent' | 'fixed';
  readonly value: number;
  readonly legalBasis: string;
  readonly validFrom: string;
  readonly validTo: string | null;
}

export interface FeeRequest {
  readonly procedureCode: string;
  readonly channel: Channel;
  /** Ngày nộp hồ sơ, YYYY-MM-DD. */
  readonly on: string;
  readonly subject?: string;
  readonly caseCode?: string;
  /** How many of each item that is paid by the copy, page or person. */
  readonly quantities?: Readonly<Record<string, number>>;
}

/** Khoản phải nộp: `base` less the benefit is `amount`; null when the authority's amount is not known. */
export interface FeeItem {
  readonly item: string;
  readonly name: string;
  readonly kind: FeeRate['kind'];
  readonly per: FeeRate['per'];
  readonly quantity: number;
  readonly base: number | null;
  readonly benefit: string | null;
  readonly amount: number | null;
  readonly legalBasis: string;
  readonly confidence: FeeRate['confidence'];
}

export interface Fees {
  readonly items: readonly FeeItem[];
  readonly total: number | null;
}

export function calculateFees(rates: readonly FeeRate[], benefits: readonly FeeBenefit[], request: FeeRequest): Fees {
  const applicable = ratesFor(rates, request);
  const fitting = benefits.filter((benefit) => fits(benefit, request));
  const items = applicable.flatMap((rate) => {
    const quantity = quantityOf(rate, applicable, request);
    return quantity === 0 ? [] : toItem(rate, quantity, fitting);
  });
  const total = items.reduce<number | null>(
    (sum, { amount }) => (sum === null || amount === null ? null : sum + amount),
    0,
  );
  return { items, total };
}

/** The most particular rate of each item: one for this channel and case before one for all. */
function ratesFor(rates: readonly FeeRate[], request: FeeRequest): FeeRate[] {
  const chosen = new Map<string, FeeRate>();
  for (const rate of rates) {
    if (!holdsOn(rate, request.on) || !matches(rate.channel, request.channel)) continue;
    if (!matches(rate.caseCode, request.caseCode)) continue;
    const other = chosen.get(rate.item);
    if (other === undefined || particularity(rate) > particularity(other)) chosen.set(rate.item, rate);
  }
  return [...chosen.values()];
}

function particularity({ channel, caseCode }: FeeRate): number {
  return (channel === null ? 0 : 1) + (caseCode === null ? 0 : 2);
}

/** What is paid by the copy counts only when asked for, unless the procedure is about nothing else. */
function quantityOf(rate: FeeRate, all: readonly FeeRate[], { quantities }: FeeRequest): number {
  if (rate.per === 'dossier') return 1;
  const isAllThereIs = all.every(({ per }) => per !== 'dossier');
  return quantities?.[rate.item] ?? (isAllThereIs ? 1 : 0);
}

function fits(benefit: FeeBenefit, request: FeeRequest): boolean {
  return (
    holdsOn(benefit, request.on) &&
    matches(benefit.channel, request.channel) &&
    matches(benefit.subject, request.subject) &&
    matches(benefit.caseCode, request.caseCode) &&
    (benefit.procedureCodes === null || benefit.procedureCodes.includes(request.procedureCode)) &&
    !benefit.excludeProcedureCodes.includes(request.procedureCode)
  );
}

function toItem(rate: FeeRate, quantity: number, benefits: readonly FeeBenefit[]): FeeItem {
  const base = rate.amount === null ? null : rate.amount * quantity;
  let best: { benefit: FeeBenefit; amount: number } | undefined;
  for (const benefit of benefits) {
    if (!matches(benefit.authority, rate.authority)) continue;
    const amount = amountWith(benefit, rate, quantity);
    if (amount === null || (base !== null && amount >= base)) continue;
    if (best === undefined || amount < best.amount) best = { benefit, amount };
  }
  return {
    item: rate.item,
    name: rate.name,
    kind: rate.kind,
    per: rate.per,
    quantity,
    base,
    benefit: best?.benefit.name ?? null,
    amount: best?.amount ?? base,
    legalBasis: best === undefined ? rate.legalBasis : `${best.benefit.legalBasis}; ${rate.legalBasis}`,
    confidence: rate.confidence,
  };
}

function amountWith({ effect, value }: FeeBenefit, rate: FeeRate, quantity: number): number | null {
  if (effect === 'exempt') return 0;
  if (effect === 'fixed') return value * quantity;
  return rate.amount === null ? null : Math.round((rate.amount * quantity * (100 - value)) / 100);
}

/** A row without a value holds for every value. */
function matches(row: string | null, asked: string | undefined): boolean {
  return row === null || row === asked;
}

function holdsOn({ validFrom, validTo }: { validFrom: string; validTo: string | null }, on: string): boolean {
  return validFrom <= on && (validTo === null || on <= validTo);
}
