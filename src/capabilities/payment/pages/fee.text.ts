/** Words about fees that portal and office share. */
import { inLanguages } from '#shared/language.ts';
import { numberText } from '#ui/number-text.ts';

const CURRENCY = inLanguages({ name: 'đồng' }, { name: 'VND' });

export function money(amount: number): string {
  return `${numberText(amount)} ${CURRENCY.name}`;
}
