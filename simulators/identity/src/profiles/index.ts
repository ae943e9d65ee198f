import type { Settings } from '../settings.ts';
import { oidc } from './oidc.ts';
import type { Profile } from './profile.ts';
import { vneidEnvelope } from './vneid-envelope.ts';
import { wso2 } from './wso2.ts';

export type { Profile } from './profile.ts';

export function profileOf(settings: Settings): Profile {
  if (settings.profile === 'vneid-envelope') return vneidEnvelope(settings);
  return settings.profile === 'wso2' ? wso2 : oidc;
}
