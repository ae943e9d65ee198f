/** Addresses of contact channels and consents. */
import type { OwnChannel } from './domain/contact.ts';

export const ACCOUNT_PATH = '/tai-khoan';
export const CONTACTS_PATH = '/tai-khoan/lien-lac';
export const CONSENT_PATH = '/tai-khoan/lien-lac/dong-y';
export const CONTACT_ROUTE = '/tai-khoan/lien-lac/:channel';
export const CONTACT_CODE_ROUTE = '/tai-khoan/lien-lac/:channel/ma';
export const REMOVE_CONTACT_ROUTE = '/tai-khoan/lien-lac/:channel/go';

/** Liên kết Zalo, and where the Official Account tells what happens there. */
export const ZALO_LINK_PATH = '/tai-khoan/lien-lac/zalo';
export const REMOVE_ZALO_PATH = '/tai-khoan/lien-lac/zalo/go';
export const ZALO_EVENTS_PATH = '/zalo/thong-bao';

const SLUGS: Readonly<Record<OwnChannel, string>> = { sms: 'dien-thoai', email: 'thu-dien-tu' };

export function channelOf(slug: string | undefined): OwnChannel | undefined {
  if (slug === SLUGS.sms) return 'sms';
  return slug === SLUGS.email ? 'email' : undefined;
}

/** Where another phone or address of mail is named. */
export function contactPath(channel: OwnChannel): string {
  return CONTACT_ROUTE.replace(':channel', SLUGS[channel]);
}

export function contactCodePath(channel: OwnChannel): string {
  return CONTACT_CODE_ROUTE.replace(':channel', SLUGS[channel]);
}

export function removeContactPath(channel: OwnChannel): string {
  return REMOVE_CONTACT_ROUTE.replace(':channel', SLUGS[channel]);
}
