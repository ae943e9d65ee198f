/** The National Portal as public integrations meet it: addresses of WSO2, secret in the body, nothing to discover. */
import type { Profile } from './profile.ts';

export const wso2: Profile = {
  routes: {
    authorization: '/oauth2/authorize',
    token: '/oauth2/token',
    userinfo: '/oauth2/userinfo',
    jwks: '/oauth2/jwks',
    end_session: '/oidc/logout',
  },
  clientAuthentication: 'client_secret_post',
  pkceRequired: false,
  pushedRequests: false,
  quirk(provider) {
    provider.use(async (ctx, next) => {
      if (ctx.path.startsWith('/.well-known/')) ctx.throw(404);
      await next();
    });
  },
};
