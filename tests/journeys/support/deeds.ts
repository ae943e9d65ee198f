/** What officers do with a dossier on pages that other journeys judge: sent as the browser would send it, without walking. */
import { expect } from 'vitest';
import type { Answers } from './answers.ts';
import { anOfficer } from './people.ts';

export interface QuietDeed {
  readonly role: string;
  readonly slug: string;
  readonly fields?: Answers;
}

export async function sendDeed(dossierCode: string, { role, slug, fields = {} }: QuietDeed): Promise<void> {
  const officer = await anOfficer(role);
  const address = `/can-bo/ho-so/${dossierCode}/${slug}`;
  const form = await (await officer.context.request.get(address)).text();
  const hidden = (name: string): string => new RegExp(`name="${name}" value="([^"]*)"`).exec(form)?.[1] ?? '';
  const answer = await officer.context.request.post(address, {
    form: { _csrf: hidden('_csrf'), 'phien-ban': hidden('phien-ban'), ...(fields as Record<string, string>) },
    maxRedirects: 0,
  });
  expect([slug, answer.status()]).toEqual([slug, 303]);
  await officer.context.close();
}
