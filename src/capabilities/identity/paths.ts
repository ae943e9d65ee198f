/** Addresses of signing in and out. */
import type { Level, ProviderName } from './domain/citizen.ts';

export const SIGN_IN_PATH = '/dang-nhap';
export const REGISTER_PATH = '/dang-ky';
/** The ways to a new password; the first of them is at the provider. */
export const FORGOTTEN_PASSWORD_PATH = '/quen-mat-khau';
/** For somebody whose number has an account that is not theirs. */
export const COMPLAINT_PATH = '/quen-mat-khau/khieu-nai';
export const COMPLAINT_ROUTE = '/quen-mat-khau/khieu-nai/:code';
export const SIGN_OUT_PATH = '/dang-xuat';
export const ACCOUNT_PATH = '/tai-khoan';
export const ACCOUNT_NUMBER_PATH = '/tai-khoan/so-dinh-danh';
export const ACCOUNT_SESSIONS_PATH = '/tai-khoan/phien';
/** Gỡ liên kết of one of the identities. */
export const UNLINK_PATH = '/tai-khoan/go-lien-ket';
export const ACCOUNT_LOOKS_PATH = '/tai-khoan/nhat-ky';
/** Liên lạc và đồng ý nhận tin; a page of notifications. */
export const CONTACTS_PATH = '/tai-khoan/lien-lac';
export const ZALO_CODE_PATH = '/dang-nhap/zalo.svg';
/** Which of the businesses somebody may act for, or oneself. */
export const ACTING_PATH = '/lam-viec-thay';
export const AUTHORISATIONS_PATH = '/tai-khoan/uy-quyen';
export const WITHDRAW_AUTHORISATION_PATH = '/tai-khoan/uy-quyen/thu-hoi';
/** Explains signing in step by step; a page of help. */
export const SIGN_IN_GUIDE_PATH = '/ho-tro/dang-nhap';
export const OFFICE_PATH = '/can-bo';
export const OFFICE_SIGN_IN_PATH = '/can-bo/dang-nhap';
export const OFFICE_SETUP_PATH = '/can-bo/thiet-lap';
export const OFFICE_SETUP_PASSWORD_PATH = '/can-bo/thiet-lap/mat-khau';
export const OFFICE_SETUP_FACTOR_PATH = '/can-bo/thiet-lap/thiet-bi-xac-thuc';
export const OFFICER_PRESENCE_PATH = '/can-bo/phien';
export const OFFICER_ACCOUNT_PATH = '/can-bo/tai-khoan';
export const OFFICER_PASSWORD_PATH = '/can-bo/tai-khoan/mat-khau';
export const OFFICER_CODES_PATH = '/can-bo/tai-khoan/ma-khoi-phuc';
export const OFFICER_FACTOR_PATH = '/can-bo/tai-khoan/thiet-bi-xac-thuc';
export const OFFICER_FACTOR_CODE_PATH = '/can-bo/tai-khoan/thiet-bi-xac-thuc/xac-nhan';
export const OFFICER_SESSIONS_PATH = '/can-bo/tai-khoan/phien';
/** For somebody in front of the counter who has no password any more. */
export const PASSWORD_HELP_PATH = '/can-bo/ho-tro-mat-khau';
export const COMPLAINTS_PATH = '/can-bo/khieu-nai';
export const OFFICE_COMPLAINT_ROUTE = '/can-bo/khieu-nai/:code';
export const OFFICERS_PATH = '/quan-tri/can-bo';
export const NEW_OFFICER_PATH = '/quan-tri/can-bo/them';
export const OFFICER_ROUTE = '/quan-tri/can-bo/:officer';
/** Vắng mặt: who does whose work, from when to when. */
export const COVERS_PATH = '/can-bo/vang-mat';
export const END_COVER_PATH = '/can-bo/vang-mat/ket-thuc';
export const OFFICE_SIGN_OUT_PATH = '/can-bo/dang-xuat';

/** Name of the query field that carries the page to come back to. */
export const RETURN_FIELD = 'tiep-tuc';

/** Name of the query field that asks for a level of identification. */
export const LEVEL_FIELD = 'muc';

/** Name of the query field that asks somebody signed in to sign in again. */
export const AGAIN_FIELD = 'lai';

export function signInPath(returnTo: string, from: string = SIGN_IN_PATH): string {
  return returnTo === '/' ? from : `${from}?${new URLSearchParams({ [RETURN_FIELD]: returnTo })}`;
}

/** Where somebody of level 1 shows that they are of level 2. */
export function stepUpPath(returnTo: string, from: string = SIGN_IN_PATH): string {
  return `${from}?${new URLSearchParams({ [LEVEL_FIELD]: '2', [RETURN_FIELD]: returnTo })}`;
}

/** Where somebody signed in proves anew who they are, and comes back. */
export function signInAgainPath(returnTo: string, provider: ProviderName): string {
  return `/dang-nhap/${provider}?${new URLSearchParams({ [AGAIN_FIELD]: '1', [RETURN_FIELD]: returnTo })}`;
}

export function unlinkPath(provider: ProviderName): string {
  return `${UNLINK_PATH}?${new URLSearchParams({ 'tai-khoan': provider })}`;
}

export function providerPath(provider: ProviderName, returnTo: string, wantedLevel: Level = 1): string {
  const from = `/dang-nhap/${provider}`;
  return wantedLevel === 2 ? stepUpPath(returnTo, from) : signInPath(returnTo, from);
}

export function signInReturnPath(provider: ProviderName): string {
  return `/dang-nhap/${provider}/quay-lai`;
}

export function officerPath(number: number): string {
  return OFFICER_ROUTE.replace(':officer', String(number));
}

export function actingPath(returnTo: string): string {
  return signInPath(returnTo, ACTING_PATH);
}

export function complaintPath(code: string): string {
  return COMPLAINT_ROUTE.replace(':code', code);
}

export function officeComplaintPath(code: string): string {
  return OFFICE_COMPLAINT_ROUTE.replace(':code', code);
}
