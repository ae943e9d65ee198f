import type { Citizen } from '#capabilities/identity/index.ts';
import type { KnownValues } from '#engines/forms/context.ts';
import type { Answers } from '#engines/forms/define.ts';
import { type FilingBusiness, knownOfBusiness, knownOfCitizen } from '../domain/known-values.ts';

const PROVIDER_LABELS = { vneid: 'VNeID', dvcqg: 'Cổng Dịch vụ công quốc gia' } as const;
const REGISTER_LABEL = 'Cơ sở dữ liệu đăng ký doanh nghiệp';

export interface KnownSources {
  readonly citizen: KnownValues;
  readonly business?: KnownValues;
  /** Where to reach who files: their own phone, the head office of the business. */
  readonly contact: KnownValues;
}

/** At the counter: no account vouches for anything, the officer looks at the card. */
export const NOTHING_KNOWN: KnownSources = { citizen: { values: {} }, contact: { values: {} } };

/** Nguồn điền sẵn: the person as the provider knows them, the business they file for as the register does. */
export function knownSources(citizen: Citizen): KnownSources {
  const person = knownOfCitizen(citizen, PROVIDER_LABELS[citizen.provider]);
  const filing = businessOf(citizen);
  if (filing === undefined) return { citizen: person, contact: person };
  const business = knownOfBusiness(filing.business, filing.verifiedBy);
  const { phone } = person.values;
  return {
    citizen: person,
    business,
    contact: { values: { ...business.values, ...(phone !== undefined && { phone }) } },
  };
}

function businessOf(citizen: Citizen): { readonly business: FilingBusiness; readonly verifiedBy: string } | undefined {
  const { acting, register, taxCode } = citizen;
  if (acting !== undefined) {
    const { kind, name, title, register: entry } = acting;
    const told = { email: entry?.email ?? null, headOffice: entry?.headOffice ?? null };
    return { business: { kind, name, taxCode: acting.taxCode, position: title, ...told }, verifiedBy: REGISTER_LABEL };
  }
  if (citizen.kind === 'citizen' || taxCode === null) return undefined;
  return {
    business: {
      kind: citizen.kind,
      name: register?.name ?? citizen.fullName,
      taxCode,
      position: citizen.claims.representative?.title ?? null,
      email: register?.email ?? citizen.email,
      headOffice: register?.headOffice ?? null,
    },
    verifiedBy: register === undefined ? PROVIDER_LABELS[citizen.provider] : REGISTER_LABEL,
  };
}

/**
 * Colleagues share the drafts of their business: what a register says of whoever has the draft in hand now stands in
 * place of what it said of the one before. What was not filled in yet stays so.
 */
export function ofWhoFilesNow(submitter: Answers, locked: ReadonlyMap<string, string>, filled: Answers): Answers {
  const names = [...locked.keys()].filter((name) => submitter[name] !== undefined);
  return { ...submitter, ...Object.fromEntries(names.map((name) => [name, filled[name] ?? ''])) };
}
