/** A small office with its people and one procedure, for tests of what happens to dossiers. */
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { ProcedureDefinition } from '../../procedures/define.ts';
import type { CitizenActor, DraftContent, OfficerActor, OfficerRole } from '../../src/capabilities/dossier/index.ts';
import type { TestDatabase } from './database.ts';
import { type DraftToFile, fileDraft } from './file-draft.ts';

const OFFICE = { here: 990_001, elsewhere: 990_002 };

export interface DossierWorld {
  readonly here: number;
  readonly elsewhere: number;
  readonly citizen: CitizenActor;
  readonly otherCitizen: CitizenActor;
  readonly officers: Readonly<Record<OfficerRole | 'secondSpecialist' | 'stranger', OfficerActor>>;
  /** An open draft with one paper. */
  draft(): Promise<DraftToFile>;
  /** The same, of a person met only here: people have one open draft per procedure. */
  draftOfSomebodyElse(): Promise<DraftToFile>;
  /** A file of the citizen. */
  file(name: string, owner?: CitizenActor): Promise<string>;
  /** Files a new draft of the citizen and tells its code. */
  fileNew(): Promise<string>;
}

export const at = (text: string) => Temporal.PlainDateTime.from(text).toZonedDateTime('Asia/Ho_Chi_Minh').toInstant();

/** When everything in the world is filed unless a test says otherwise: a Monday morning before a holiday. */
export const FILED_AT = at('2026-11-23T08:30');

/**
 * @param eForm what the procedure asks; nothing unless a test needs questions
 * @param more what else its definition says, such as its workflows
 */
export async function createDossierWorld(
  database: TestDatabase,
  eForm: object = { pages: [] },
  more: Partial<ProcedureDefinition> = {},
): Promise<DossierWorld> {
  const owner = new pg.Client({ connectionString: database.url });
  await owner.connect();
  const citizen = await addCitizen(owner, 'Lê Thị Thử', '038190000101');
  const otherCitizen = await addCitizen(owner, 'Trần Văn Khác', '038090000102');
  await owner.query(
    `insert into unit (id, era, code, agency_code, kind, name, valid_from, search_text) values
      ($1, 'test', 'T1', 'H56.T901', 'commune', 'Ủy ban nhân dân phường Thử Nghiệm', '2025-07-01', 'thu nghiem'),
      ($2, 'test', 'T2', 'H56.T902', 'commune', 'Ủy ban nhân dân xã Nơi Khác', '2025-07-01', 'noi khac')`,
    [OFFICE.here, OFFICE.elsewhere],
  );
  await owner.query(`insert into procedure_field values ('thu', 'Lĩnh vực thử') on conflict do nothing`);
  await owner.query(
    `insert into procedure (code, name, field_code, level, online, targets, fileable, search_text)
     values ('9.000001', 'Thủ tục thử', 'thu', 'commune', 'full', '{citizen}', true, 'thu tuc thu')`,
  );
  const { rows } = await owner.query<{ id: number }>(
    `insert into procedure_version (procedure_code, number, definition, content_hash, valid_from)
     values ('9.000001', 1, $1, 'test', '2025-07-01') returning id`,
    [JSON.stringify({ ...DEFINITION, eForm, ...more })],
  );
  const versionId = rows[0]!.id;
  const officers = {
    receptionist: await addOfficer(owner, 'Phạm Thị Tiếp', 'receptionist'),
    specialist: await addOfficer(owner, 'Trần Văn Thẩm', 'specialist'),
    secondSpecialist: await addOfficer(owner, 'Ngô Thị Định', 'specialist'),
    head: await addOfficer(owner, 'Lê Văn Trưởng', 'head'),
    signatory: await addOfficer(owner, 'Nguyễn Thị Ký', 'signatory'),
    administrator: await addOfficer(owner, 'Đỗ Văn Quản', 'administrator', OFFICE.elsewhere),
    inspector: await addOfficer(owner, 'Vũ Thị Thanh', 'inspector', OFFICE.elsewhere),
    stranger: await addOfficer(owner, 'Bùi Văn Lạ', 'receptionist', OFFICE.elsewhere),
  };

  const file = async (name: string, of: CitizenActor = citizen) => {
    const id = randomUUID();
    await database.pool.query(
      `insert into stored_file (id, account_id, name, media_type, size_in_bytes, sha256) values ($1, $2, $3, 'application/pdf', 10, $4)`,
      [id, of.accountId, name, id.replaceAll('-', '').repeat(2)],
    );
    return id;
  };
  const draft = async (of: CitizenActor = citizen): Promise<DraftToFile> => {
    const draftId = randomUUID();
    await database.pool.query(`update draft set state = 'discarded' where state = 'open' and account_id = $1`, [
      of.accountId,
    ]);
    await database.pool.query(
      `insert into draft (id, account_id, procedure_code, procedure_version_id) values ($1, $2, '9.000001', $3)`,
      [draftId, of.accountId, versionId],
    );
    await database.pool.query(`insert into draft_paper values ($1, 'don', $2, 1)`, [
      draftId,
      await file('don.pdf', of),
    ]);
    return { draftId, accountId: of.accountId, at: FILED_AT, content: contentOf(of) };
  };
  const draftOfSomebodyElse = async () => draft(await addCitizen(database.pool, 'Người Thử', randomUUID()));
  const fileNew = async () => {
    const result = await fileDraft(database, await draft());
    if (!result.ok) throw new Error(result.refusal);
    return result.code;
  };
  await owner.end();
  return { ...OFFICE, citizen, otherCitizen, officers, draft: () => draft(), draftOfSomebodyElse, file, fileNew };
}

const DEFINITION = {
  code: '9.000001',
  name: 'Thủ tục thử',
  channels: [{ channel: 'online', limit: { amount: 3, unit: 'working-day' } }],
  papers: [{ code: 'don', name: 'Đơn đề nghị', originals: 1, copies: 0, handling: 'upload', need: 'Luôn cần' }],
  sets: 1,
  results: [{ name: 'Giấy xác nhận' }],
  supplement: 'resume',
};

function contentOf(citizen: CitizenActor): DraftContent {
  return {
    procedureName: 'Thủ tục thử',
    submitterName: citizen.fullName,
    ownerName: citizen.fullName,
    channel: 'online',
    receivingUnitId: OFFICE.here,
    handlingUnitId: OFFICE.here,
    returningUnitId: OFFICE.here,
    feeTotal: 50_000,
    submitter: { fullName: citizen.fullName },
    owner: { fullName: citizen.fullName },
    answers: { name: 'Hộ kinh doanh Thử', 'seat.detail': 'Số 1 phố Thử' },
    delivery: { way: 'electronic' },
    fees: { items: [], total: 50_000 },
    papers: [],
  };
}

async function addCitizen(
  owner: Pick<pg.Client, 'query'>,
  fullName: string,
  personalId: string,
): Promise<CitizenActor> {
  const accountId = randomUUID();
  await owner.query(`insert into account (id, kind, personal_id, full_name, level) values ($1, 'citizen', $2, $3, 2)`, [
    accountId,
    personalId,
    fullName,
  ]);
  return { kind: 'citizen', accountId, fullName };
}

async function addOfficer(
  owner: pg.Client,
  fullName: string,
  role: OfficerRole,
  unitId = OFFICE.here,
): Promise<OfficerActor> {
  const officerId = randomUUID();
  await owner.query(
    `insert into officer (id, username, full_name, title, password_hash, totp_secret) values ($1, $2, $3, 'Chuyên viên', '', '')`,
    [officerId, officerId, fullName],
  );
  await owner.query('insert into duty (officer_id, unit_id, role) values ($1, $2, $3)', [officerId, unitId, role]);
  return { kind: 'officer', officerId, fullName, title: 'Chuyên viên', duties: [{ role, unitId }] };
}
