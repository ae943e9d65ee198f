import { expect, test } from 'vitest';
import { listResults } from '#capabilities/dossier/index.ts';
import { printer } from '#engines/print/printer.ts';
import { ChangedMeanwhile, NotPermitted } from '#platform/errors.ts';
import { createTestApp } from '../../../../tests/support/app.ts';
import { hacThanhOffice } from '../../../../tests/support/hac-thanh-office.ts';
import { issueResult } from './issue-result.ts';

const world = await createTestApp();
const { database, platform } = world;
const means = { database, files: platform.files, printer, publicUrl: 'https://example.vn' };
const { receptionist, specialist, signatory, detail, approved } = await hacThanhOffice(world);

async function issue(code: string, by = specialist) {
  const { version } = await detail(code);
  return issueResult(means, { code, officer: by, expectedVersion: version, at: platform.clock.now() });
}

test('a birth certificate says what was declared, and is signed by who approved, not by who issued', async () => {
  const code = await approved('1.001193');
  expect(await issue(code)).toMatchObject({ ok: true });
  const dossier = await detail(code);
  expect(dossier).toMatchObject({ status: 9, step: 'awaiting-return' });
  expect(dossier.finishedAt?.equals(platform.clock.now())).toBe(true);
  const [result] = await listResults(database.kysely, dossier.id);
  expect(result).toMatchObject({
    kind: 'birth-certificate',
    title: 'Giấy khai sinh',
    number: '1/2026',
    decidedOn: '2026-11-25',
    signerName: 'Phạm Văn Thắng',
    data: {
      authority: 'Ủy ban nhân dân phường Hạc Thành, tỉnh Thanh Hóa',
      child: { fullName: 'Lê Minh An', gender: 'Nữ', ethnic: 'Kinh', nationality: 'Việt Nam' },
      mother: { fullName: 'Nguyễn Thị Mai', birthYear: '1992' },
      father: { fullName: 'Lê Hữu Hồng', birthYear: '1989' },
    },
  });
  expect(JSON.stringify(result?.data)).toContain('Bệnh viện Phụ sản Thanh Hóa');
});

test('results are numbered one after the other, and one that fails leaves no gap', async () => {
  const codes = [await approved('1.001612'), await approved('1.001612'), await approved('1.001612')];
  const broken = { ...means, printer: { print: () => Promise.reject(new Error('out of paper')) } };
  const { version } = await detail(codes[0]!);
  const at = platform.clock.now();
  await expect(
    issueResult(broken, { code: codes[0]!, officer: signatory, expectedVersion: version, at }),
  ).rejects.toThrow('out of paper');
  expect(await detail(codes[0]!)).toMatchObject({ step: 'awaiting-issue', version });
  await Promise.all(codes.map((code) => issue(code)));
  const rows = await database.kysely
    .selectFrom('dossier_result')
    .select('number')
    .where('kind', '=', 'business-household-certificate')
    .execute();
  expect(rows.map(({ number }) => number).sort()).toEqual(['1/2026', '2/2026', '3/2026']);
});

test('pressing the button twice issues once', async () => {
  const code = await approved('1.001193');
  const { version, id } = await detail(code);
  const at = platform.clock.now();
  const both = await Promise.allSettled(
    [1, 2].map(() => issueResult(means, { code, officer: signatory, expectedVersion: version, at })),
  );
  expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(both.find((one) => one.status === 'rejected')?.reason).toBeInstanceOf(ChangedMeanwhile);
  expect(await listResults(database.kysely, id)).toHaveLength(1);
});

test('a receptionist cannot issue', async () => {
  const code = await approved('1.001193');
  await expect(issue(code, receptionist)).rejects.toThrow(NotPermitted);
});
