import { ageOn } from '#shared/partial-date.ts';
import { checkPersonalId } from '#shared/personal-id.ts';
import type { FaultCode } from './faults.ts';

const BY_VERDICT = {
  FORMAT: 'personal-id-format',
  PROVINCE: 'personal-id-province',
  FUTURE_YEAR: 'personal-id-future-year',
  SEX_MISMATCH: 'personal-id-sex',
  YEAR_MISMATCH: 'personal-id-year',
} as const;

/** The number against its own rules and, when given, against what was declared of its holder. */
export function checkPersonId(
  value: string,
  today: string,
  declared: { readonly birthDate?: string; readonly gender?: string } = {},
): { readonly code: FaultCode } | undefined {
  const birthYear = /^\d{4}/.exec(declared.birthDate ?? '')?.[0];
  const verdict = checkPersonalId(value, Number(today.slice(0, 4)), {
    birthYear: birthYear === undefined ? undefined : Number(birthYear),
    sex: declared.gender === '1' ? 'male' : declared.gender === '2' ? 'female' : undefined,
  });
  return verdict === 'OK' || verdict === 'OK_BORN_ABROAD' ? undefined : { code: BY_VERDICT[verdict] };
}

export function isYoungerThan(years: number, birthDate: string, today: string): boolean {
  const age = ageOn(birthDate, today);
  return age !== undefined && age < years;
}
