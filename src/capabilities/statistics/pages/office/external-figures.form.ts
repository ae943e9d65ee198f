import type { FormFields } from '#platform/web/form-fields.ts';
import { parseDay } from '#shared/typed-day.ts';
import type { FieldMessage } from '#ui/error-summary.tsx';
import type { EnteringScope, MeantFigure } from '../../actions/enter-figure.ts';
import { type ExternalIndicator, type FigureEntry, figureFaults, isExternal } from '../../domain/external-figure.ts';
import { FIGURE_ERRORS, FIGURE_FAULTS } from './external-figures.text.ts';

/** Of the province as a whole, where units stand by their codes. */
export const WHOLE_PROVINCE = 'toan-tinh';
/** Nothing of this system is older. */
const EARLIEST_MONTH = '2000-01-01';

/** "11/2026" or "2026-11" → "2026-11-01"; undefined when it is no month. */
export function parseMonth(text: string): string | undefined {
  const [, month, year] = /^(\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  const iso = year === undefined ? `${text}-01` : `${year}-${month?.padStart(2, '0')}-01`;
  const day = /^\d{4}-\d{2}-01$/.test(iso) ? parseDay(iso)?.toString() : undefined;
  return day !== undefined && day >= EARLIEST_MONTH ? day : undefined;
}

/** "2026-11-01" → "11/2026" */
export const typedMonth = (month: string): string => `${month.slice(5, 7)}/${month.slice(0, 4)}`;

/** Code of the unit, empty for the province; undefined when it is none of those that the officer enters figures for. */
export function unitCodeOf({ province, units }: EnteringScope, typed: string): string | undefined {
  if (typed === WHOLE_PROVINCE) return province ? '' : undefined;
  return units.find(({ agencyCode }) => agencyCode === typed)?.agencyCode;
}

export const unitValue = (unitCode: string): string => unitCode || WHOLE_PROVINCE;

/** What of the figure that is meant could be read. */
export interface AskedFigure {
  readonly unitCode: string | undefined;
  readonly month: string | undefined;
  readonly indicator: ExternalIndicator | undefined;
}

export function readAsked(fields: Readonly<Record<string, unknown>>, scope: EnteringScope): AskedFigure {
  const text = (name: string) => {
    const value = fields[name];
    return typeof value === 'string' ? value.trim() : '';
  };
  const indicator = text('chi-so');
  return {
    unitCode: unitCodeOf(scope, text('don-vi')),
    month: parseMonth(text('thang')),
    indicator: isExternal(indicator) ? indicator : undefined,
  };
}

export type ReadFigure =
  | { readonly ok: true; readonly figure: MeantFigure; readonly entry: FigureEntry }
  | { readonly ok: false; readonly errors: readonly FieldMessage[] };

/** What can be judged is told together with what cannot be read: nobody corrects a form in rounds. */
export function readFigure(fields: FormFields, scope: EnteringScope, today: string): ReadFigure {
  const { unitCode, month, indicator } = readAsked(fields, scope);
  const [which, of] = [wholeNumber(fields['tu-so']), wholeNumber(fields['mau-so'])];
  const sourceOn = parseDay((fields['ngay-nguon'] ?? '').trim())?.toString();
  const source = (fields['nguon'] ?? '').trim().replace(/\s+/g, ' ');
  const note = (fields['ghi-chu'] ?? '').trim();
  if (
    unitCode === undefined ||
    month === undefined ||
    indicator === undefined ||
    which === undefined ||
    of === undefined ||
    sourceOn === undefined
  ) {
    const faults = [
      ['don-vi', unitCode, FIGURE_ERRORS.unit],
      ['thang', month, FIGURE_ERRORS.month],
      ['chi-so', indicator, FIGURE_ERRORS.indicator],
      ['tu-so', which, FIGURE_ERRORS.number],
      ['mau-so', of, FIGURE_ERRORS.number],
      ['ngay-nguon', sourceOn, FIGURE_ERRORS.date],
    ] as const;
    const unread = faults.filter(([, value]) => value === undefined);
    // What cannot be read stands for something that nothing speaks against.
    const entry = { which: which ?? 0, of: of ?? which ?? 0, source, sourceOn: sourceOn ?? '', note };
    const judged = figureFaults({ month: month ?? '' }, entry, today).map((fault) => FIGURE_FAULTS[fault]);
    const others = judged.filter(({ field }) => unread.every(([name]) => name !== field));
    return { ok: false, errors: [...unread.map(([field, , message]) => ({ field, message })), ...others] };
  }
  const version = /^\d{1,9}$/.test(fields['phien-ban'] ?? '') ? Number(fields['phien-ban']) : 0;
  return {
    ok: true,
    figure: { unitCode, month, indicator, version },
    entry: { which, of, source, sourceOn, note },
  };
}

/** "1250", "1.250" or "1 250". */
function wholeNumber(typed = ''): number | undefined {
  const text = typed.trim();
  return /^(\d{1,15}|\d{1,3}([. ]\d{3}){1,4})$/.test(text) ? Number(text.replace(/[. ]/g, '')) : undefined;
}
