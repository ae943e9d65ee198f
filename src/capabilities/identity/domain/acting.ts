import type { Level, Residence } from './citizen.ts';

/** Thông tin đăng ký doanh nghiệp: what the register of enterprises says of one. */
export interface RegisterEntry {
  readonly name: string;
  readonly headOffice: Residence | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly representatives: readonly { readonly fullName: string; readonly title: string | null }[];
}

/** Doanh nghiệp, tổ chức that a person represents, with the person's title in it. */
export interface RepresentedEnterprise {
  readonly kind: 'business' | 'organisation';
  readonly taxCode: string;
  readonly title: string | null;
  readonly entry: RegisterEntry;
}

export const AUTHORISATION_SCOPES = ['filing', 'following'] as const;

/** Phạm vi ủy quyền: to file and follow dossiers, or to follow them only. */
export type AuthorisationScope = (typeof AUTHORISATION_SCOPES)[number];

/** By what right somebody acts for a business: as its legal representative, or as a member within a scope. */
export type ActingRight = 'representative' | AuthorisationScope;

/** Làm việc thay: the business or organisation whose dossiers this session minds. */
export interface Acting {
  readonly accountId: string;
  readonly kind: 'business' | 'organisation';
  readonly name: string;
  readonly taxCode: string;
  readonly right: ActingRight;
  /** Chức danh of a legal representative. */
  readonly title: string | null;
  readonly register: RegisterEntry | null;
}

/** What is on record between a person and a business. */
export interface ActingGrounds {
  /** When the register last named the person as representative; null when it does not. */
  readonly confirmedAt: Temporal.Instant | null;
  readonly authorisation: {
    readonly scope: AuthorisationScope;
    /** yyyy-mm-dd, both included. */
    readonly validFrom: string;
    readonly validTo: string;
  } | null;
}

/** While the register is silent its last word holds as long as a session can last, and no longer. */
const CONFIRMATION_LASTS_IN_HOURS = 8;

/** Default is refusal: an unproven person, an old word of the register, a day outside the authorisation. */
export function actingRight(
  grounds: ActingGrounds,
  level: Level,
  now: Temporal.Instant,
  today: Temporal.PlainDate,
): ActingRight | undefined {
  if (level < 2) return undefined;
  const { confirmedAt, authorisation } = grounds;
  const limit = now.subtract({ hours: CONFIRMATION_LASTS_IN_HOURS });
  if (confirmedAt !== null && Temporal.Instant.compare(confirmedAt, limit) > 0) return 'representative';
  if (authorisation === null) return undefined;
  const on = today.toString();
  return authorisation.validFrom <= on && on <= authorisation.validTo ? authorisation.scope : undefined;
}

/** Who acts for a business; null for somebody who minds their own affairs. */
export function actorOf(citizen: { readonly accountId: string; readonly acting?: Acting }): string | null {
  return citizen.acting === undefined ? null : citizen.accountId;
}

/** Whose dossiers and drafts: those of the business somebody acts for, else their own. */
export function holderOf(citizen: { readonly accountId: string; readonly acting?: Acting }): string {
  return citizen.acting?.accountId ?? citizen.accountId;
}
