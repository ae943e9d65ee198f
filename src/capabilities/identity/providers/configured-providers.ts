/** The providers this portal offers; moving one to the real system is configuration. */
import type { Config } from '#platform/config.ts';
import type { IdentityProviders } from './identity-provider.ts';
import { createOpenIdProvider } from './openid-provider.ts';

export function configuredProviders(config: Config): IdentityProviders {
  const shared = { publicUrl: config.publicUrl, allowHttp: !config.production };
  return {
    vneid: createOpenIdProvider({ name: 'vneid', config: config.vneid, ...shared }),
    dvcqg: createOpenIdProvider({ name: 'dvcqg', config: config.dvcqg, ...shared }),
  };
}
