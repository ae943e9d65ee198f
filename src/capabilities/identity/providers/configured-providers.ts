/** The providers this portal offers; moving one to the real system is configuration. */
import type { Config } from '#platform/config.ts';
import type { ProviderName } from '../domain/citizen.ts';
import { createEnvelopeProvider } from './envelope-provider.ts';
import type { IdentityProvider, IdentityProviders } from './identity-provider.ts';
import { createOpenIdProvider } from './openid-provider.ts';

export function configuredProviders(config: Config): IdentityProviders {
  return { vneid: configured(config, 'vneid'), dvcqg: configured(config, 'dvcqg') };
}

function configured(config: Config, name: ProviderName): IdentityProvider {
  const options = { name, config: config[name], publicUrl: config.publicUrl, allowHttp: !config.production };
  return options.config.profile === 'vneid-envelope' ? createEnvelopeProvider(options) : createOpenIdProvider(options);
}
