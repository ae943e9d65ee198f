import { listItems } from '#capabilities/reference/index.ts';
import { fold } from '#shared/fold.ts';
import type { IdCard } from '../domain/id-card-code.ts';

const KINDS_OF_PLACE = /^(tinh|thanh pho|xa|phuong|dac khu|thi tran|tp\.?)\s+/;

/**
 * Điền từ thẻ: what the card says, by the names of the submitter's questions. Province and commune are chosen only when
 * the card names ones of today; older cards keep their whole address in words. What a card does not say is emptied, so
 * that nothing of a card scanned before stays.
 */
export function cardAnswers({ personalId, fullName, birthDate, gender, address }: IdCard): Record<string, string> {
  const [year = '', month = '', day = ''] = birthDate.split('-');
  return {
    personalId,
    fullName,
    'birthDate.day': day,
    'birthDate.month': month,
    'birthDate.year': year,
    gender: gender ?? '',
    ...placeOnCard(address),
  };
}

function placeOnCard(address: string): Record<string, string> {
  const parts = address.split(',').map((part) => part.trim());
  const province = named('provinces', parts.at(-1) ?? '');
  const commune = province === undefined ? undefined : named('communes', parts.at(-2) ?? '', province);
  const rest = parts.slice(0, parts.length - (province ? 1 : 0) - (commune ? 1 : 0)).join(', ');
  return {
    'residence.province': province ?? '',
    'residence.commune': commune ?? '',
    'residence.detail': rest,
  };
}

function named(list: string, words: string, parent?: string): string | undefined {
  const bare = (text: string) => fold(text).replace(KINDS_OF_PLACE, '');
  const found = listItems(list, parent).filter(({ label }) => bare(label) === bare(words));
  return found.length === 1 ? found[0]?.value : undefined;
}
