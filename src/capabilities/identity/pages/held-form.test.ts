import Fastify from 'fastify';
import { expect, test } from 'vitest';
import { formValues } from '#platform/web/form-fields.ts';
import { createTestApp } from '../../../../tests/support/app.ts';
import { acceptForms } from '../../../platform/web/form-fields.ts';
import { citizenSession } from './portal/citizen-session.ts';

const { platform, setTime, signInCitizen } = await createTestApp();

/** A page that asks for a name and choices, like a page of a capability. */
async function createPageApp() {
  const app = Fastify();
  app.decorateRequest('csrfToken', '');
  app.decorateRequest('visitorName', null);
  app.decorateRequest('visitorActing', null);
  acceptForms(app);
  await app.register(citizenSession(platform));
  app.get('/to-khai', { preHandler: (request, reply) => app.requireCitizen(request, reply) }, async (request) => {
    const { heldForm } = request;
    return (
      heldForm && { name: heldForm['ten'], choices: formValues(heldForm, 'nganh'), token: heldForm['_csrf'] ?? null }
    );
  });
  app.post('/to-khai', { preHandler: (request, reply) => app.requireCitizen(request, reply) }, async () => 'saved');
  return app;
}

const app = await createPageApp();
const FORM = 'ten=H%E1%BB%93ng&nganh=1&nganh=2&_csrf=x';

function send(cookie: string) {
  return app.inject({
    method: 'POST',
    url: '/to-khai',
    headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
    payload: FORM,
  });
}
const open = (cookie: string) => app.inject({ url: '/to-khai', headers: { cookie } });

test('a form sent after the session ran out comes back to the same person, and to nobody else', async () => {
  setTime('2026-11-25T09:00:00+07:00');
  const before = await signInCitizen();
  setTime('2026-11-25T10:00:00+07:00');
  const late = await send(before.cookie);
  expect(late.statusCode).toBe(303);
  expect(late.headers.location).toBe('/dang-nhap?tiep-tuc=%2Fto-khai');
  const held = /dvc_giu=[^;]+/.exec(String(late.headers['set-cookie']))?.[0] ?? '';

  const somebodyElse = await signInCitizen({ personalId: '038190999004', fullName: 'Phạm Thị Hòa' });
  expect((await open(`${somebodyElse.cookie}; ${held}`)).json()).toBeNull();

  const again = await signInCitizen();
  const returned = { name: 'Hồng', choices: ['1', '2'], token: null };
  expect((await open(`${again.cookie}; ${held}`)).json()).toEqual(returned);
  expect((await open(`${again.cookie}; ${held}`)).json()).toEqual(returned);
  expect((await open(again.cookie)).json()).toBeNull();

  expect((await send(`${again.cookie}; ${held}`)).body).toBe('saved');
  expect((await open(`${again.cookie}; ${held}`)).json()).toBeNull();
});

test('somebody who never signed in is sent to sign in, and nothing is kept', async () => {
  const answer = await send('');
  expect(answer.statusCode).toBe(303);
  expect(answer.headers['set-cookie']).toBeUndefined();
});

test('a page asked for without session is the page one comes back to', async () => {
  const answer = await app.inject({ url: '/to-khai?buoc=2' });
  expect(answer.headers.location).toBe('/dang-nhap?tiep-tuc=%2Fto-khai%3Fbuoc%3D2');
});
