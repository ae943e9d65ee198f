import { expect, test } from 'vitest';
import { phoneOf, sealedEvent, userIdOf } from './zalo-account.ts';

test('an event carries the seal over app, body, time and secret', () => {
  const settings = { appId: '11', accountId: '22', webhookSecret: 'bí mật' };
  const { body, signature } = sealedEvent(settings, {
    deed: 'follow',
    phone: '0912000001',
    text: '',
    at: 1790000000000,
  });
  expect(JSON.parse(body)).toEqual({
    app_id: '11',
    event_name: 'follow',
    timestamp: '1790000000000',
    oa_id: '22',
    follower: { id: userIdOf('0912000001') },
    source: 'qrcode',
  });
  expect(signature).toMatch(/^mac=[0-9a-f]{64}$/);
});

test('a follower is found again by their id, and nobody else', () => {
  expect(phoneOf(userIdOf('0912000001'))).toBe('0912000001');
  expect(phoneOf('3810912')).toBeUndefined();
});
