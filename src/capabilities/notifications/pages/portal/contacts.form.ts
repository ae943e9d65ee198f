import type { FormFields } from '#platform/web/form-fields.ts';
import type { ConsentWish } from '../../actions/change-consent.ts';
import { PURPOSES } from '../../domain/consent.ts';
import { CONTACT_CHANNELS } from '../../domain/contact.ts';

const LONGEST_ADDRESS = 300;

export function typedAddress(fields: FormFields): string {
  return (fields['noi-nhan'] ?? '').trim().slice(0, LONGEST_ADDRESS);
}

/** Spaces between the digits do not matter; undefined: these are not six digits. */
export function readCode(fields: FormFields): string | undefined {
  const digits = (fields['ma'] ?? '').replaceAll(/\s/g, '');
  return /^\d{6}$/.test(digits) ? digits : undefined;
}

/** Undefined for what no button of the page sends. */
export function readConsent(fields: FormFields): ConsentWish | undefined {
  const purpose = PURPOSES.find((known) => known === fields['muc-dich']);
  const channel = CONTACT_CHANNELS.find((known) => known === fields['kenh']);
  const version = Number.parseInt(fields['ban'] ?? '', 10) || 0;
  const decision = fields['quyet-dinh'];
  if (purpose === undefined || channel === undefined) return undefined;
  if (decision !== 'dong-y' && decision !== 'rut') return undefined;
  return { purpose, channel, version, isGiven: decision === 'dong-y' };
}
