import type { Acting, RegisterEntry } from './acting.ts';

/** Mức độ định danh: what the identity provider vouches for. */
export type Level = 1 | 2;

export type AccountKind = 'citizen' | 'business' | 'organisation';

export type Gender = 'male' | 'female';

export const PROVIDER_NAMES = ['vneid', 'dvcqg'] as const;

/** Nhà cung cấp định danh, by its name in addresses and configuration. */
export type ProviderName = (typeof PROVIDER_NAMES)[number];

/** Nơi thường trú: codes of province and commune, and the rest in words. */
export interface Residence {
  readonly province: string;
  readonly commune: string;
  readonly detail: string;
}

export interface CodedName {
  readonly code: string;
  readonly name: string;
}

/** Giấy tờ tùy thân */
export interface IdDocument {
  readonly type: string;
  readonly name: string;
  readonly number: string;
  /** yyyy-mm-dd */
  readonly issuedOn: string | null;
  readonly issuer: string | null;
}

/** Dữ liệu định danh khác that the provider tells, to fill forms with. */
export interface IdentityClaims {
  readonly ethnicGroup?: CodedName;
  readonly nationality?: CodedName;
  readonly idDocument?: IdDocument;
  /** Người đại diện of a business or organisation. */
  readonly representative?: { readonly fullName: string; readonly title: string | null };
  /** Địa chỉ trụ sở of a business or organisation, in one line. */
  readonly headOffice?: string;
}

/** Công dân, doanh nghiệp, tổ chức đã đăng nhập */
export interface Citizen {
  readonly accountId: string;
  readonly kind: AccountKind;
  readonly fullName: string;
  readonly personalId: string | null;
  readonly taxCode: string | null;
  /** yyyy-mm-dd */
  readonly birthDate: string | null;
  readonly gender: Gender | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly residence: Residence | null;
  readonly claims: IdentityClaims;
  readonly level: Level;
  readonly provider: ProviderName;
  /** Of a business or organisation that signed in itself. */
  readonly register?: RegisterEntry;
  /** Left out while a person minds their own affairs. */
  readonly acting?: Acting;
}

/** Danh tính đã xác thực: what a provider says of whoever just signed in there. */
export interface VerifiedIdentity {
  readonly issuer: string;
  readonly subject: string;
  /** The provider's own session, named when it signs the person out everywhere. */
  readonly providerSession: string | null;
  readonly person: VerifiedPerson;
}

export type VerifiedPerson = Omit<Citizen, 'accountId' | 'provider' | 'register' | 'acting'>;

/** Why a sign-in at a provider did not succeed. */
export type SignInRefusal =
  | 'cancelled'
  /** The provider says so. */
  | 'level-too-low'
  /** Level 2 was asked for, and the answer does not show it. */
  | 'acr-too-low'
  | 'not-trusted'
  | 'incomplete-identity';
