/** Files the two procedures of the guides for a citizen, with answers that make a certificate. */
import { randomUUID } from 'node:crypto';

import { findProcedure } from '../../src/capabilities/catalogue/index.ts';
import { storeDocument } from '../../src/capabilities/papers/index.ts';
import type { TestApp } from './app.ts';
import { fileDraft } from './file-draft.ts';
import { samplePng } from './sample-files.ts';

const HAC_THANH = 14_797;

const BUSINESS_HOUSEHOLD = {
  'owner.fullName': 'Lê Hữu Hồng',
  'owner.birthDate': '1989-05-09',
  'owner.gender': '1',
  'owner.personalId': '038089999001',
  'owner.phone': '+84980000229',
  'name.vi': 'HỘ KINH DOANH BÁNH KHOÁI BẾN MẪU',
  'seat.province': '38',
  'seat.commune': '14797',
  'seat.detail': 'Số 00 ngõ Ví Dụ, tổ 1',
  'seat.phone': '+84980000229',
  'lines[0].code': '5630',
  'lines[0].name': 'Dịch vụ phục vụ đồ uống',
  'lines[0].main': 'on',
  'capital.amount': '120000000',
  'capital.words': 'Một trăm hai mươi triệu đồng',
  founder: 'ca-nhan',
  c1: 'on',
};

const BIRTH = {
  'requester.relation': 'Me',
  'requester.fullName': 'Nguyễn Thị Mai',
  'requester.personalId': '038192999002',
  'requester.idDoc.type': '5',
  'requester.idDoc.number': '038192999002',
  'child.fullName': 'Lê Minh An',
  'child.birthDate': '2026-11-01',
  'child.birthDateInWords': 'Ngày mùng một tháng mười một năm hai nghìn không trăm hai mươi sáu',
  'child.registrationType': 'dung-han',
  'child.gender': '2',
  'child.ethnic': '01',
  'child.nationality': 'VN',
  'child.birthPlace.scope': '1',
  'child.birthPlace.facility': 'Bệnh viện Phụ sản Thanh Hóa',
  'child.birthPlace.province': '38',
  'child.birthPlace.commune': '14797',
  'child.hometown.scope': '1',
  'child.hometown.province': '38',
  'child.hometown.commune': '14797',
  'mother.fullName': 'Nguyễn Thị Mai',
  'mother.birthDate': '1992-03-08',
  'mother.ethnic': '01',
  'mother.nationality': 'VN',
  'mother.residence.scope': '1',
  'mother.residence.province': '38',
  'mother.residence.commune': '14797',
  'mother.residence.detail': 'Số 00 ngõ Ví Dụ, tổ 1',
  'father.fullName': 'Lê Hữu Hồng',
  'father.birthDate': '1989-05-09',
};

const FUNERAL = {
  'deceased.fullName': 'Lê Văn Cũ',
  'deceased.birthDate': '1940-02-03',
  'death.date': '2026-11-20',
  'payee.fullName': 'Lê Hữu Hồng',
  'payee.phone': '+84980000229',
  'payee.bank': 'Ngân hàng Mẫu',
  'payee.account': '0123456789',
};

const FILINGS = {
  '1.001612': { answers: BUSINESS_HOUSEHOLD, paper: 'HKD-02' },
  '1.001193': { answers: BIRTH, paper: 'G15-KQ003204' },
  /** Its result is written in Word. */
  '1.001731': { answers: FUNERAL, paper: 'GT-02' },
};

export type GuideProcedure = keyof typeof FILINGS;

export async function fileGuideDossier(
  { platform, database }: TestApp,
  citizen: { readonly accountId: string },
  procedureCode: GuideProcedure,
): Promise<string> {
  const procedure = await findProcedure(database.kysely, procedureCode);
  if (!procedure) throw new Error(`${procedureCode} is not published`);
  const { answers, paper } = FILINGS[procedureCode];
  const draftId = randomUUID();
  const at = platform.clock.now();
  await database.pool.query(
    `insert into draft (id, account_id, procedure_code, procedure_version_id) values ($1, $2, $3, $4)`,
    [draftId, citizen.accountId, procedureCode, procedure.id],
  );
  const content = samplePng();
  const file = await storeDocument(
    database.kysely,
    platform.files,
    citizen,
    { name: 'giấy tờ.png', mediaType: 'image/png', content },
    at,
  );
  await database.pool.query('insert into draft_paper values ($1, $2, $3, 1)', [draftId, paper, file.id]);
  const name = 'Lê Hữu Hồng';
  const result = await fileDraft(database, {
    draftId,
    accountId: citizen.accountId,
    at,
    content: {
      procedureName: procedure.definition.name,
      submitterName: name,
      ownerName: name,
      channel: 'online',
      receivingUnitId: HAC_THANH,
      handlingUnitId: HAC_THANH,
      returningUnitId: HAC_THANH,
      feeTotal: 0,
      submitter: {
        fullName: name,
        phone: '+84980000229',
        'residence.commune': '14797',
        'residence.province': '38',
        'residence.detail': 'Số 00',
      },
      owner: { fullName: name },
      answers,
      delivery: { method: 'electronic' },
      fees: { items: [{ name: 'Lệ phí', amount: 0 }], total: 0 },
      papers: [`${paper} ${file.id}`],
    },
  });
  if (!result.ok) throw new Error(result.refusal);
  return result.code;
}
