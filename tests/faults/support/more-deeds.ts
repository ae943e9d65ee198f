/** Actions that are not a step of one dossier: several at once, a thread, money, certificates, drafts, contacts. */
import { createHash } from 'node:crypto';
import { sealMessage } from '../../../src/capabilities/payment/gateway/platform-message.ts';
import { writeWord } from '../../../src/engines/word/write-word.ts';
import { parseConfig } from '../../../src/platform/config.ts';
import { readForm } from '../../support/page-form.ts';
import type { Deed, Fields, Subject } from './deed.ts';
import type { Office } from './office.ts';
import { act, type Desk, subjectAt } from './office-deeds.ts';
import { type AtWork, colleagueAtWork } from './officers.ts';
import { aPersonReadyToSend, copiesOf, DEATH, type Person } from './people.ts';

const { payment: PAYMENT, messages } = parseConfig({ DATABASE_URL: 'postgres://nowhere', DATA_DIR: '/nowhere' });
/** The longest of what is done to a dossier takes longer than any of these one by one. */
const ONE_BY_ONE = { done: 303, repeated: 303, together: [1, 1] } as const;
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const ITEM = { item: 'ban-sao', name: 'Phí', quantity: 1, amount: 16_000, benefit: null, legalBasis: '' };
const FEES = JSON.stringify({ items: [ITEM], total: ITEM.amount });

export async function moreDeeds(office: Office, desk: Desk): Promise<Deed[]> {
  return [
    {
      name: 'file-bundle',
      subjects: await bundlesToFile(office),
      writes: {
        bundle: 1,
        bundle_member: 1,
        dossier: 1,
        dossier_form: 1,
        dossier_paper: 1,
        dossier_event: 1,
        outbox: 1,
      },
      ...ONE_BY_ONE,
    },
    {
      name: 'answer-question',
      subjects: (count) => questionsToAnswer(office, desk, count),
      writes: { outbox: 1, audit_entry: 1 },
      ...ONE_BY_ONE,
    },
    {
      name: 'pay-for-another',
      subjects: (count) => paymentsByCode(office, desk, count),
      writes: { dossier_event: 1, outbox: 1, receipt: 1, payment_message: 1 },
      ...ONE_BY_ONE,
      done: 200,
      repeated: 200,
    },
    {
      name: 'renew-certificate',
      subjects: (count) => certificatesToRenew(office, desk, count),
      writes: { signing_certificate: 1, audit_entry: 1, outbox: 2 },
      ...ONE_BY_ONE,
      repeated: 409,
    },
    {
      name: 'draft-in-word',
      subjects: (count) => resultsToWrite(office, desk, count),
      writes: { result_draft: 1, dossier_event: 1, outbox: 1 },
      ...ONE_BY_ONE,
      repeated: 409,
    },
    {
      name: 'link-zalo',
      subjects: (count) => zaloToLink(office, desk, count),
      writes: { zalo_link: 1, zalo_link_code: -1, message: 1, audit_entry: 1 },
      ...ONE_BY_ONE,
      done: 200,
      repeated: 200,
    },
  ];
}

async function bundlesToFile(office: Office): Promise<Deed['subjects']> {
  const template = await aPersonReadyToSend(office, DEATH);
  return async (count) =>
    (await copiesOf(office, template, count)).map((citizen) => ({
      ...byThemselves(citizen),
      path: citizen.submitPath,
      form: () => Promise.resolve({ ...citizen.hidden, 'cam-doan': 'on' }),
    }));
}

const byThemselves = (citizen: Person) => ({ whose: citizen.accountId, by: citizen, colleague: citizen });

/** Whoever answers keeps the chain of their audit until it is over, so everybody here answers once. */
async function questionsToAnswer(office: Office, desk: Desk, count: number): Promise<Subject[]> {
  const subjects: Subject[] = [];
  for (const { code, citizen } of await desk.dossiers(count, 'filed')) {
    await act(citizen, `/ho-so-ca-nhan/${code}/trao-doi`, { 'cau-hoi': 'Tôi nhờ người nhà nhận kết quả được không?' });
    const [by, colleague] = [await receptionistOf(office), await receptionistOf(office)];
    const path = `/can-bo/ho-so/${code}/trao-doi`;
    const form = async (): Promise<Fields> => {
      const { _csrf: _theirs, ...fields } = readForm(await (await by.get(`${path}?cau-hoi=1`)).text(), path);
      return { ...fields, 'noi-dung': 'Được, có giấy ủy quyền.' };
    };
    subjects.push({ whose: citizen.accountId, by, colleague, path, form });
  }
  return subjects;
}

const receptionistOf = (office: Office) => colleagueAtWork(office, 'tiepnhan.hacthanh');

/** Begun by somebody with the code; the bank tells that it was paid. */
async function paymentsByCode(office: Office, desk: Desk, count: number): Promise<Subject[]> {
  const subjects: Subject[] = [];
  for (const { code, citizen } of await desk.dossiers(count, 'filed')) {
    await office.query('update dossier set fee_total = 16000 where code = $1', [code]);
    await office.query(
      `update dossier_form set fees = $2::jsonb, delivery = delivery || '{"payment": "online"}'
       where dossier_id = (select id from dossier where code = $1)`,
      [code, FEES],
    );
    await citizen.post(`/ho-so-ca-nhan/${code}/thanh-toan/ma-nop-thay`, {});
    const notice = await (await citizen.get(`/ho-so-ca-nhan/${code}/thanh-toan`)).text();
    const sent = { ma: /TP-[A-Z]{5}-[A-Z]{5}/.exec(notice)?.[0] ?? '', 'nguoi-nop': 'Người Trả Thay', cach: 'ma-qr' };
    const begun = await byPartner(office, new URLSearchParams(sent), {}).post('/thanh-toan/nop-thay', {});
    const reference = begun.headers.get('location')?.split('/').at(-1) ?? '';
    const told = sealMessage(
      'CONFIRM',
      {
        MaLoi: '00',
        MaThamChieu: reference,
        SoTien: '16000',
        MaTienTe: 'VND',
        MaGiaoDich: `GD-${reference}`,
        MaNganHang: 'NH',
        ThoiGianGD: '20261123094500',
        ThongTinGiaoDich: '',
      },
      PAYMENT,
    );
    const bank = byPartner(office, JSON.stringify(told), { 'content-type': 'application/json' });
    const nothing = () => Promise.resolve({});
    const path = '/thanh-toan/thong-bao';
    subjects.push({ whose: citizen.accountId, by: bank, colleague: bank, path, form: nothing });
  }
  return subjects;
}

/** Somebody without a session, who always says the same. */
function byPartner(office: Office, body: string | URLSearchParams, headers: Fields): AtWork {
  return {
    get: (path) => fetch(new URL(path, office.url)),
    post: (path, _fields, more = {}) =>
      fetch(new URL(path, office.url), {
        method: 'POST',
        redirect: 'manual',
        headers: { 'sec-fetch-site': 'same-origin', ...headers, ...more },
        body,
      }),
  };
}

/** Of as many officers, each with a certificate like that of who signed here before. */
async function certificatesToRenew(office: Office, desk: Desk, count: number): Promise<Subject[]> {
  await desk.dossiers(1, 'issued');
  const [by, colleague] = [await administratorOf(office), await administratorOf(office)];
  const subjects: Subject[] = [];
  for (let i = 1; i <= count; i++) {
    const { id } = await colleagueAtWork(office, 'lanhdao.hacthanh');
    const serial = `f${i.toString(16).padStart(15, '0')}`;
    await office.query(
      `insert into signing_certificate (serial, officer_id, certificate, sealed_key, issued_at)
       select $1, $2, certificate, sealed_key, issued_at from signing_certificate where officer_id = $3`,
      [serial, id, desk.signatory.id],
    );
    const path = `/quan-tri/chung-thu/${serial}/cap-moi`;
    subjects.push({ whose: id, by, colleague, path, form: () => Promise.resolve({}) });
  }
  return subjects;
}

const administratorOf = (office: Office) => colleagueAtWork(office, 'quantri.tinh');

/** The procedure whose result is written is filed with another one only: dossiers become its own in the database. */
async function resultsToWrite(office: Office, desk: Desk, count: number): Promise<Subject[]> {
  const paragraphs = [{ text: 'Điều 1. Hỗ trợ chi phí mai táng 10.800.000 đồng.' }];
  const letter = await writeWord({ title: 'Quyết định', header: '', paragraphs });
  const file = new File([new Uint8Array(letter)], 'quyết định.docx', { type: WORD });
  const by = desk.specialist.with({ 'tep-word': file });
  const subjects: Subject[] = [];
  for (const { code, citizen } of await desk.dossiers(count, 'accepted')) {
    await office.query(
      `update dossier set procedure_code = v.procedure_code, procedure_version_id = v.id
       from procedure_version v where v.procedure_code = '1.001731' and code = $1`,
      [code],
    );
    subjects.push(subjectAt(`/can-bo/ho-so/${code}/du-thao`, {}, { whose: citizen.accountId, by, colleague: by }));
  }
  return subjects;
}

/** A follower writes the code to the Official Account, and Zalo tells us. */
async function zaloToLink(office: Office, desk: Desk, count: number): Promise<Subject[]> {
  const { appId, accountId, webhookSecret } = messages.zalo;
  const path = '/tai-khoan/lien-lac/zalo';
  return Promise.all(
    (await desk.dossiers(count, 'filed')).map(async ({ citizen }, index) => {
      const code = /ZL-[A-Z]{5}-[A-Z]{5}/.exec(await (await citizen.post(path, {})).text())?.[0];
      const timestamp = String(Date.now());
      const event = { event_name: 'user_send_text', sender: { id: String(900 + index) }, recipient: { id: accountId } };
      const body = JSON.stringify({ app_id: appId, timestamp, ...event, message: { text: code } });
      const mac = createHash('sha256').update(`${appId}${body}${timestamp}${webhookSecret}`).digest('hex');
      const headers = { 'content-type': 'application/json', 'x-zevent-signature': `mac=${mac}` };
      const zalo = byPartner(office, body, headers);
      const nothing = () => Promise.resolve({});
      return { whose: citizen.accountId, by: zalo, colleague: zalo, path: '/zalo/thong-bao', form: nothing };
    }),
  );
}
