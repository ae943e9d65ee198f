/** What the portal needs of an identity provider, whatever protocol the provider speaks. */
import type { ProviderName, SignInRefusal, VerifiedIdentity } from '../domain/citizen.ts';

/** What is kept on our side between leaving for the provider and coming back. */
export interface SignInSecrets {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
}

/** Whether the person has an account there, wants to make one, or must come back as somebody of level 2. */
export type SignInPurpose = 'sign-in' | 'register' | 'step-up';

export type SignInOutcome =
  | { readonly ok: true; readonly identity: VerifiedIdentity }
  | { readonly ok: false; readonly refusal: SignInRefusal };

/** Thông báo đăng xuất: the provider tells that one of its sessions ended. */
export interface LogoutNotice {
  readonly providerSession: string;
  /** Two notices with the same one are the same notice. */
  readonly noticeId: string;
}

export interface IdentityProvider {
  readonly name: ProviderName;
  /** @throws Unavailable when the provider does not answer in time */
  begin(purpose?: SignInPurpose): Promise<{ readonly url: string; readonly secrets: SignInSecrets }>;
  /**
   * @param query what the provider sent the browser back with, "?" included
   * @throws Unavailable when the provider does not answer in time
   */
  finish(query: string, secrets: SignInSecrets): Promise<SignInOutcome>;
  /** Where the person can sign out at the provider too; undefined when it has no such page. */
  logoutUrl(): Promise<string | undefined>;
  /** What a back-channel notice says; undefined when the notice is not the provider's. */
  readLogoutNotice(token: string): Promise<LogoutNotice | undefined>;
}

export type IdentityProviders = Readonly<Record<ProviderName, IdentityProvider>>;
