/** The OpenID provider: certified library, our people, our pages. */
import { generateKeyPairSync, randomUUID } from 'node:crypto';
import {
  type ClientMetadata,
  type Configuration,
  interactionPolicy,
  type JWK,
  type KoaContextWithOIDC,
  Provider,
} from 'oidc-provider';
import type pg from 'pg';
import { ASSURANCE, CLAIM_NAMES, claimsOf } from './claims.ts';
import { keptSecret, randomSecret } from './database.ts';
import { oidcStore } from './oidc-store.ts';
import { messagePage } from './pages/message.ts';
import { signOutPage } from './pages/sign-out.ts';
import { findBySubject } from './people.ts';
import { type Profile, profileOf } from './profiles/index.ts';
import type { ProviderName, Settings } from './settings.ts';

const EIGHT_HOURS = 8 * 3600;
const CLIENT_NAME = 'Hệ thống thông tin giải quyết thủ tục hành chính tỉnh Thanh Hóa';

export async function createProvider(settings: Settings, pool: pg.Pool): Promise<Provider> {
  const { provider: name } = settings;
  const profile = profileOf(settings);
  const signingKey = await keptSecret<JWK>(pool, `${name}/signing-key`, newSigningKey);
  const cookieKey = await keptSecret(pool, `${name}/cookie-key`, randomSecret);
  const provider = new Provider(settings.issuer, {
    adapter: oidcStore(pool, name),
    jwks: { keys: [signingKey] },
    clients: [portalClient(settings, profile)],
    async findAccount(_ctx, subject) {
      const account = await findBySubject(pool, name, subject);
      if (!account) return undefined;
      // The ID token says who signed in and how; everything else is told at the userinfo endpoint only.
      return {
        accountId: subject,
        claims: async (use) => (use === 'id_token' ? { sub: subject } : claimsOf(name, account)),
      };
    },
    loadExistingGrant: (ctx) => grantGivenBefore(ctx, pool, name),
    claims: { openid: [...CLAIM_NAMES[name]], acr: null, amr: null, auth_time: null, sid: null },
    scopes: ['openid'],
    acrValues: Object.values(ASSURANCE),
    pkce: { required: () => profile.pkceRequired },
    // Cookies ignore ports: two providers on one host must not overwrite each other's.
    cookies: {
      keys: [cookieKey],
      names: { session: `${name}_session`, interaction: `${name}_interaction`, resume: `${name}_resume` },
    },
    interactions: {
      url: (_ctx, interaction) =>
        `/${interaction.prompt.name === 'create' ? 'dang-ky' : 'dang-nhap'}/${interaction.uid}`,
      policy: promptsOf(name),
    },
    discovery: { prompt_values_supported: ['none', 'login', 'consent', ...(name === 'dvcqg' ? ['create'] : [])] },
    ttl: {
      AuthorizationCode: 60,
      IdToken: 300,
      AccessToken: 300,
      Interaction: 900,
      Session: EIGHT_HOURS,
      Grant: EIGHT_HOURS,
      PushedAuthorizationRequest: 60,
    },
    routes: { ...profile.routes, pushed_authorization_request: '/par', revocation: '/revoke' },
    features: features(settings, profile),
    renderError(ctx, out) {
      ctx.type = 'html';
      ctx.body = messagePage(name, {
        title: 'Không tiếp tục được',
        sentences: [
          'Phiên đăng nhập đã hết hạn hoặc yêu cầu không hợp lệ. Bạn quay lại cổng dịch vụ công và đăng nhập lại.',
        ],
        detail: out.error,
        link: { href: `${settings.portalUrl}/`, text: 'Về Cổng dịch vụ công' },
      });
    },
    clientBasedCORS: () => false,
    // The library refuses private addresses; here the portal is one.
    fetch: (url, init) => globalThis.fetch(url, withoutDispatcher(init)),
  });
  profile.quirk?.(provider);
  provider.on('backchannel.error', (_ctx, error) =>
    process.stderr.write(`back-channel logout failed: ${error.message}\n`),
  );
  provider.on('server_error', (_ctx, error) => process.stderr.write(`${error.stack ?? error.message}\n`));
  return provider;
}

/** Only the National Portal lets people register (OpenID Connect "Initiating User Registration"). */
function promptsOf(name: ProviderName) {
  const policy = interactionPolicy.base();
  if (name === 'dvcqg') policy.add(new interactionPolicy.Prompt({ name: 'create', requestable: true }), 0);
  return policy;
}

function newSigningKey(): JWK {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { ...(privateKey.export({ format: 'jwk' }) as JWK), kid: randomUUID(), use: 'sig', alg: 'RS256' };
}

function portalClient({ provider, portalUrl, clientId, clientSecret }: Settings, profile: Profile): ClientMetadata {
  return {
    client_id: clientId,
    client_secret: clientSecret,
    client_name: CLIENT_NAME,
    redirect_uris: [`${portalUrl}/dang-nhap/${provider}/quay-lai`],
    post_logout_redirect_uris: [`${portalUrl}/`],
    backchannel_logout_uri: `${portalUrl}/dang-xuat/${provider}/thong-bao`,
    backchannel_logout_session_required: true,
    grant_types: ['authorization_code'],
    response_types: ['code'],
    token_endpoint_auth_method: profile.clientAuthentication,
    id_token_signed_response_alg: 'RS256',
  };
}

function features({ provider, portalUrl }: Settings, profile: Profile): NonNullable<Configuration['features']> {
  return {
    devInteractions: { enabled: false },
    pushedAuthorizationRequests: { enabled: profile.pushedRequests },
    claimsParameter: { enabled: true },
    revocation: { enabled: true },
    backchannelLogout: { enabled: true },
    rpInitiatedLogout: {
      enabled: true,
      logoutSource(ctx, form) {
        ctx.type = 'html';
        ctx.body = signOutPage(provider, form);
      },
      postLogoutSuccessSource(ctx) {
        ctx.type = 'html';
        ctx.body = messagePage(provider, {
          title: 'Bạn đã thoát',
          sentences: ['Tài khoản định danh của bạn không còn mở trên máy này.'],
          link: { href: `${portalUrl}/`, text: 'Về Cổng dịch vụ công' },
        });
      },
    },
  };
}

/** Consent is asked for once: later sign-ins of the same person stand on the first one. */
async function grantGivenBefore(ctx: KoaContextWithOIDC, pool: pg.Pool, name: string) {
  const { oidc } = ctx;
  const accountId = oidc.session?.accountId;
  const clientId = oidc.client?.clientId;
  if (accountId === undefined || clientId === undefined) return undefined;
  const grantId = oidc.result?.consent?.grantId ?? oidc.session?.grantIdFor(clientId);
  if (grantId) return oidc.provider.Grant.find(grantId);
  const { rowCount } = await pool.query(
    'select 1 from consent where provider = $1 and subject = $2 and client_id = $3',
    [name, accountId, clientId],
  );
  if (rowCount === 0) return undefined;
  const grant = new oidc.provider.Grant({ accountId, clientId });
  grant.addOIDCScope('openid');
  await grant.save();
  return grant;
}

function withoutDispatcher(init: RequestInit | undefined): RequestInit {
  const { dispatcher: _refusesPrivateAddresses, ...rest } = (init ?? {}) as RequestInit & { dispatcher?: unknown };
  return rest;
}
