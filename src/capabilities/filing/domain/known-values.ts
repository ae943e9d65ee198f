/** Điền sẵn: what is already known of the people of a draft, in the words that e-forms ask it by. */
import type { KnownValues } from '#engines/forms/context.ts';
import type { Answers } from '#engines/forms/define.ts';

/** What filing reads of the person who signed in. */
export interface SignedInPerson {
  readonly kind: 'citizen' | 'business' | 'organisation';
  readonly fullName: string;
  readonly personalId: string | null;
  readonly birthDate: string | null;
  readonly gender: 'male' | 'female' | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly residence: { readonly province: string; readonly commune: string; readonly detail: string } | null;
  readonly claims: {
    readonly ethnicGroup?: { readonly code: string };
    readonly nationality?: { readonly code: string };
    readonly idDocument?: {
      readonly type: string;
      readonly number: string;
      readonly issuedOn: string | null;
      readonly issuer: string | null;
    };
    readonly representative?: { readonly fullName: string; readonly title: string | null };
  };
}

/** Doanh nghiệp, tổ chức that files: by its own account, or through whoever acts for it. */
export interface FilingBusiness {
  readonly kind: 'business' | 'organisation';
  readonly name: string;
  readonly taxCode: string;
  /** Of whoever files, when it is known. */
  readonly position: string | null;
  readonly email: string | null;
  readonly headOffice: SignedInPerson['residence'];
}

const PERMANENT_RESIDENCE = '1';
const INLAND = '1';

/** What the identity provider said. */
export function knownOfCitizen(person: SignedInPerson, verifiedBy: string): KnownValues {
  const { claims, residence } = person;
  const values = {
    // The account of a business carries the business's name; the person is its representative.
    fullName: person.kind === 'citizen' ? person.fullName : claims.representative?.fullName,
    personalId: person.personalId,
    birthDate: person.birthDate,
    gender: person.gender === null ? null : person.gender === 'male' ? '1' : '2',
    phone: person.phone,
    email: person.email,
    ethnic: claims.ethnicGroup?.code,
    nationality: claims.nationality?.code,
    'idDoc.type': claims.idDocument?.type,
    'idDoc.number': claims.idDocument?.number,
    'idDoc.issueDate': claims.idDocument?.issuedOn,
    'idDoc.issuer': claims.idDocument?.issuer,
    ...(residence !== null && {
      'residence.kind': PERMANENT_RESIDENCE,
      'residence.scope': INLAND,
      'residence.province': residence.province,
      'residence.commune': residence.commune,
      'residence.detail': residence.detail,
    }),
  };
  return { values: onlyKnown(values), verifiedBy };
}

/** What the register says of the business; its head office is where letters about the dossier go. */
export function knownOfBusiness(business: FilingBusiness, verifiedBy: string): KnownValues {
  const { headOffice } = business;
  const values = {
    subject: business.kind,
    'organisation.name': business.name,
    'organisation.taxCode': business.taxCode,
    'organisation.position': business.position,
    email: business.email,
    'residence.province': headOffice?.province,
    'residence.commune': headOffice?.commune,
    'residence.detail': headOffice?.detail,
  };
  return { values: onlyKnown(values), verifiedBy };
}

/** What was filled in of a person; the register vouches for it only if it is the person who signed in. */
export function knownOfPerson(filled: Answers, citizen: KnownValues): KnownValues {
  const isSignedIn = filled['personalId'] !== undefined && filled['personalId'] === citizen.values['personalId'];
  if (!isSignedIn) return { values: onlyKnown({ 'residence.scope': INLAND, ...filled }) };
  const values = onlyKnown({ ...citizen.values, ...filled });
  return citizen.verifiedBy === undefined ? { values } : { values, verifiedBy: citizen.verifiedBy };
}

function onlyKnown(values: Readonly<Record<string, string | null | undefined>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(values).filter((entry): entry is [string, string] => Boolean(entry[1])));
}
