import type { ClientMetadata, Configuration, Provider } from 'oidc-provider';

/** How a real provider differs from OpenID Connect as it is written. */
export interface Profile {
  readonly routes: NonNullable<Configuration['routes']>;
  readonly clientAuthentication: NonNullable<ClientMetadata['token_endpoint_auth_method']>;
  readonly pkceRequired: boolean;
  readonly pushedRequests: boolean;
  /** Changes what goes out. */
  readonly quirk?: (provider: Provider) => void;
}
