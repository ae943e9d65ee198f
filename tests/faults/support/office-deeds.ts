/** What is done to a household business's dossier from its reception to its return. */
import type { Deed, Fields, Subject } from './deed.ts';
import type { Office } from './office.ts';
import { type AtWork, colleagueAtWork, formOf, type Officer, officerAtWork } from './officers.ts';
import { aPersonReadyToSend, copiesOf, type Person } from './people.ts';

type Stage = 'filed' | 'accepted' | 'appraised' | 'approved' | 'issued';
const STAGES: readonly Stage[] = ['filed', 'accepted', 'appraised', 'approved', 'issued'];

export interface Dossier {
  readonly code: string;
  readonly citizen: Person;
}

export interface Desk {
  readonly receptionist: Officer;
  readonly specialist: Officer;
  readonly signatory: Officer;
  /** Filed dossiers of as many people, brought to where an action begins. */
  dossiers(count: number, stage: Stage): Promise<Dossier[]>;
}

const USERNAMES = ['tiepnhan.hacthanh', 'kinhte.hacthanh', 'lanhdao.hacthanh'] as const;

export async function openDesk(office: Office): Promise<Desk> {
  const template = await aPersonReadyToSend(office);
  const [receptionist, specialist, signatory] = await Promise.all(USERNAMES.map((one) => officerAtWork(office, one)));
  if (!receptionist || !specialist || !signatory) throw new Error('nobody');
  const officers = { receptionist, specialist, signatory };
  return {
    ...officers,
    async dossiers(count, stage) {
      const dossiers: Dossier[] = [];
      for (const citizen of await copiesOf(office, template, count)) {
        const dossier = { code: await file(citizen), citizen };
        await bring(dossier, stage, officers);
        dossiers.push(dossier);
      }
      return dossiers;
    },
  };
}

export async function officeDeeds(office: Office, desk: Desk): Promise<Deed[]> {
  const { receptionist, signatory } = desk;
  const [secondReceptionist, , secondSignatory] = await Promise.all(
    USERNAMES.map((one) => colleagueAtWork(office, one)),
  );
  if (!secondReceptionist || !secondSignatory) throw new Error('nobody');
  const inTurn = { writes: { dossier_event: 1, outbox: 1 }, done: 303, repeated: 409, together: [6, 3] } as const;
  const at = (stage: Stage, slug: string, typed: Fields, by: AtWork, colleague: AtWork): Deed['subjects'] => {
    return async (count) =>
      (await desk.dossiers(count, stage)).map(({ code, citizen }) =>
        subjectAt(`/can-bo/ho-so/${code}/${slug}`, typed, { whose: citizen.accountId, by, colleague }),
      );
  };
  const reception = [receptionist, secondReceptionist] as const;
  const signing = [signatory, secondSignatory] as const;
  const fault = {
    'chon.field.name.vi': 'on',
    'loai.field.name.vi': 'wrong',
    'noi-dung.field.name.vi': 'Tên trùng với hộ kinh doanh khác trong phường',
  };
  const handover = { 'cach-tra': 'electronic', 'nguoi-nhan': 'Lê Hữu Hồng', 'quan-he': 'holder' };
  return [
    { name: 'accept', subjects: at('filed', 'tiep-nhan', {}, ...reception), ...inTurn },
    { name: 'request-supplement', subjects: at('filed', 'yeu-cau-bo-sung', fault, ...reception), ...inTurn },
    {
      name: 'withdraw',
      subjects: async (count) =>
        (await desk.dossiers(count, 'filed')).map(({ code, citizen }) => {
          const self = { whose: citizen.accountId, by: citizen, colleague: citizen };
          return subjectAt(`/ho-so-ca-nhan/${code}/rut`, { 'ly-do': 'Tôi khai nhầm địa chỉ' }, self);
        }),
      ...inTurn,
      repeated: 303,
    },
    { name: 'approve', subjects: at('appraised', 'phe-duyet', { 'quyet-dinh': 'approve' }, ...signing), ...inTurn },
    { name: 'issue', subjects: at('approved', 'ban-hanh', {}, ...signing), ...inTurn, together: [11, 1] },
    { name: 'hand-back', subjects: at('issued', 'tra-ket-qua', handover, ...reception), ...inTurn },
  ];
}

/** An action whose form stands where it is sent. */
export function subjectAt(path: string, typed: Fields, who: Omit<Subject, 'path' | 'form'>): Subject {
  return { ...who, path, form: () => formOf(who.by, path, typed) };
}

export async function file(citizen: Person): Promise<string> {
  const answer = await citizen.submit();
  const code = /[?&]ma=([^&]+)/.exec(answer.headers.get('location') ?? '')?.[1];
  if (code === undefined) throw new Error(`The draft was not filed: ${answer.status}`);
  return code;
}

type Officers = Pick<Desk, 'receptionist' | 'specialist' | 'signatory'>;

/** From being filed to where the action begins. */
export async function bring({ code }: Pick<Dossier, 'code'>, stage: Stage, officers: Officers): Promise<void> {
  const { receptionist, specialist, signatory } = officers;
  const at = (slug: string): string => `/can-bo/ho-so/${code}/${slug}`;
  const reached = STAGES.indexOf(stage);
  if (reached >= 1) await act(receptionist, at('tiep-nhan'), { 'nguoi-xu-ly': specialist.id });
  if (reached >= 2) await act(specialist, at('de-xuat'), { 'ket-qua': 'grant', 'y-kien': 'Đủ điều kiện' });
  if (reached >= 3) await act(signatory, at('phe-duyet'), { 'quyet-dinh': 'approve' });
  if (reached >= 4) await act(signatory, at('ban-hanh'), {});
}

export async function act(person: AtWork, path: string, typed: Fields): Promise<void> {
  const answer = await person.post(path, await formOf(person, path, typed));
  if (answer.status !== 303) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
}
