/** VNeID's direct integration as it is reported: encrypted code and answers, no ID token. */
import { constants, createCipheriv, publicEncrypt, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Settings } from '../settings.ts';
import type { Profile } from './profile.ts';

const AES_KEY_BYTES = 32;

export function vneidEnvelope({ envelopeKeyFile, portalUrl }: Settings): Profile {
  if (envelopeKeyFile === undefined) throw new Error('VNEID_ENVELOPE_KEY_FILE is missing');
  const publicKey = readFileSync(envelopeKeyFile, 'utf8');
  return {
    routes: {
      authorization: '/auth',
      token: '/token',
      userinfo: '/userinfo',
      jwks: '/jwks',
      end_session: '/dang-xuat',
    },
    clientAuthentication: 'client_secret_post',
    pkceRequired: false,
    pushedRequests: false,
    quirk(provider) {
      provider.use(async (ctx, next) => {
        if (ctx.path.startsWith('/.well-known/')) ctx.throw(404);
        await next();
        const location = String(ctx.response.headers['location'] ?? '');
        if (location.startsWith(`${portalUrl}/`)) ctx.set('location', withSealedCode(location, publicKey));
        if (ctx.status === 200 && (ctx.path === '/token' || ctx.path === '/userinfo')) {
          const { id_token: _neverGiven, ...told } = ctx.body as Record<string, unknown>;
          ctx.body = seal(JSON.stringify(told), publicKey);
        }
      });
    },
  };
}

function withSealedCode(location: string, publicKey: string): string {
  const url = new URL(location);
  const code = url.searchParams.get('code');
  url.searchParams.delete('iss');
  if (code === null) return url.href;
  const sealed = seal(code, publicKey);
  url.searchParams.delete('code');
  // Unescaped, as it is reported: the "+" of base64 stands as it is.
  return `${url.href}&code=${sealed.data.replaceAll('=', '%3D')}&encrypt_key=${sealed.key.replaceAll('=', '%3D')}`;
}

function seal(text: string, publicKey: string): { data: string; key: string } {
  const key = randomBytes(AES_KEY_BYTES);
  const cipher = createCipheriv('aes-256-ecb', key, null);
  return {
    data: Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]).toString('base64'),
    key: publicEncrypt({ key: publicKey, padding: constants.RSA_PKCS1_PADDING }, key).toString('base64'),
  };
}
