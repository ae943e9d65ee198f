/** Officers of the demo at their desks, and what each does to a dossier. */
import { createHash, randomBytes } from 'node:crypto';
import { readForm } from '../../support/page-form.ts';
import type { Office } from './office.ts';

type Fields = Readonly<Record<string, string>>;

/** Somebody at a browser: reaches the process that lives, or wherever a whole address leads. */
export interface AtWork {
  get(path: string): Promise<Response>;
  post(path: string, fields: Fields, headers?: Fields): Promise<Response>;
}

/** A file that goes along with a form, under the name of its field. */
export type Attached = Readonly<Record<string, File>>;

export interface Officer extends AtWork {
  readonly id: string;
  /** The same officer, whose forms carry a file. */
  with(files: Attached): AtWork;
}

export async function officerAtWork(office: Office, username: string): Promise<Officer> {
  const [token, csrf] = [randomBytes(32).toString('base64url'), randomBytes(16).toString('base64url')];
  const [row] = await office.query<{ officer_id: string }>(
    `insert into officer_session (token_hash, officer_id, csrf_token, expires_at)
     select $1, id, $2, now() + interval '8 hours' from officer where username = $3 returning officer_id`,
    [createHash('sha256').update(token).digest(), csrf, username],
  );
  if (!row) throw new Error(`There is no officer ${username}`);
  const headers = { cookie: `dvc_cb=${token}`, 'sec-fetch-site': 'same-origin' };
  const get = (path: string) => fetch(new URL(path, office.url), { headers, redirect: 'manual' });
  const posting =
    (files?: Attached) =>
    (path: string, fields: Fields, more: Fields = {}): Promise<Response> =>
      fetch(new URL(path, office.url), {
        method: 'POST',
        headers: { ...headers, ...more },
        redirect: 'manual',
        body: bodyOf({ _csrf: csrf, ...fields }, files),
      });
  return { id: row.officer_id, get, post: posting(), with: (files) => ({ get, post: posting(files) }) };
}

/** As a browser sends a form, and one that has files. */
export function bodyOf(fields: Fields, files?: Attached): URLSearchParams | FormData {
  if (files === undefined) return new URLSearchParams(fields);
  const body = new FormData();
  for (const [name, value] of Object.entries({ ...fields, ...files })) body.append(name, value);
  return body;
}

let colleagues = 0;

/** Somebody else with the same duties in the same unit. */
export async function colleagueAtWork(office: Office, username: string): Promise<Officer> {
  colleagues += 1;
  const name = `${username}.${colleagues}`;
  await office.query(
    `with colleague as (
       insert into officer (id, username, full_name, title, password_hash, totp_secret)
       select gen_random_uuid(), $2, full_name || ' ' || $2, title, password_hash, totp_secret
       from officer where username = $1 returning id)
     insert into duty (officer_id, unit_id, role)
     select colleague.id, unit_id, role from colleague, duty join officer on officer.id = duty.officer_id
     where username = $1`,
    [username, name],
  );
  return officerAtWork(office, name);
}

/** What the page of a deed would send now, with what the person types. */
export async function formOf(person: AtWork, path: string, typed: Fields): Promise<Fields> {
  const page = await (await person.get(path)).text();
  const { _csrf: _theirs, ...fields } = readForm(page, path);
  return { ...fields, ...typed };
}
