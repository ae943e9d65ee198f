import { findSecretCode } from '#shared/secret-code.ts';
import type { ZaloEvent } from '../domain/zalo-link.ts';
import { linkZalo, unlinkFollower } from './link-zalo.ts';
import type { ContactParts } from './send-contact-code.ts';

export type EventOutcome = 'linked' | 'code-unknown' | 'unlinked' | 'ignored';

/** Sự kiện của OA: somebody sends a code, or follows no longer. To follow alone links nobody: it says not who it is. */
export async function takeZaloEvent(parts: ContactParts, event: ZaloEvent): Promise<EventOutcome> {
  if (event.kind === 'unfollow') {
    await unlinkFollower(parts, event);
    return 'unlinked';
  }
  const code = event.kind === 'text' ? findSecretCode('ZL', event.text) : undefined;
  if (code === undefined) return 'ignored';
  return (await linkZalo(parts, { code, userId: event.userId })) ? 'linked' : 'code-unknown';
}
