import type { Profile } from './profile.ts';

export const oidc: Profile = {
  routes: { authorization: '/auth', token: '/token', userinfo: '/userinfo', jwks: '/jwks', end_session: '/dang-xuat' },
  clientAuthentication: 'client_secret_basic',
  pkceRequired: true,
  pushedRequests: true,
};
