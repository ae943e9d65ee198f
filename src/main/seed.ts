/** Dữ liệu ban đầu: reference data of the province, published procedures, and in a demo its people. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { seedReference } from '#capabilities/agencies/index.ts';
import { publishProcedures } from '#capabilities/catalogue/index.ts';
import { seedDemoQuestions } from '#capabilities/feedback/index.ts';
import { type DemoAccount, seedDemoOfficers } from '#capabilities/identity/index.ts';
import { seedDemoNews } from '#capabilities/news/index.ts';
import { prepareSigning } from '#capabilities/results/index.ts';
import { seedDemoSurvey } from '#capabilities/surveys/index.ts';
import { systemClock } from '#platform/clock.ts';
import type { Database } from '#platform/database/transaction.ts';
import { PROJECT_ROOT } from '#shared/project-root.ts';
import { publication } from '../../procedures/index.ts';

export async function seed(
  database: Database,
  { demo, secretKey, signingKey }: { demo: boolean; secretKey: string; signingKey: string | undefined },
): Promise<void> {
  await seedReference(database);
  const published = await publishProcedures(database, publication);
  if (!published.ok) {
    const lines = published.unfit.flatMap(({ code, findings }) => findings.map(({ message }) => `${code}: ${message}`));
    throw new Error(`Quy trình chưa công bố được:\n${lines.join('\n')}`);
  }
  if (signingKey !== undefined) await prepareSigning(database, signingKey, systemClock.now());
  if (!demo) return;
  await seedDemoOfficers(database, await readDemoAccounts(), secretKey);
  await seedDemoNews(database);
  await seedDemoQuestions(database);
  await seedDemoSurvey(database);
}

async function readDemoAccounts(): Promise<DemoAccount[]> {
  return JSON.parse(await readFile(path.join(PROJECT_ROOT, 'demo/accounts.json'), 'utf8')) as DemoAccount[];
}
