import { randomUUID } from 'node:crypto';
import { type Database, inTransaction } from '#platform/database/transaction.ts';
import type { SurveyQuestion } from '../domain/survey.ts';
import { hasSurveys, insertSurvey, lockSurvey, saveSurvey } from '../storage/survey-store.ts';

const OPENED_AT = '2026-11-16T08:00:00+07:00';
const QUESTIONS: readonly SurveyQuestion[] = [
  { kind: 'scale', text: 'Nộp hồ sơ trực tuyến có dễ không?', options: [], required: true },
  {
    kind: 'choice',
    text: 'Bạn thường nộp hồ sơ bằng cách nào?',
    options: ['Trên điện thoại', 'Trên máy tính', 'Tại quầy', 'Nhờ người khác'],
    required: true,
  },
  { kind: 'yes-no', text: 'Bạn có nhận được kết quả đúng hẹn không?', options: [], required: false },
  { kind: 'text', text: 'Điều gì cần sửa trước hết?', options: [], required: false },
];

/** Khảo sát mẫu của bản chạy thử: only where nobody has made any. */
export async function seedDemoSurvey(database: Database): Promise<void> {
  await inTransaction(database, async (transaction) => {
    if (await hasSurveys(transaction)) return;
    const deed = { officerId: null, at: Temporal.Instant.from(OPENED_AT) };
    const number = await insertSurvey(transaction, randomUUID(), deed);
    const survey = await lockSurvey(transaction, number);
    if (survey === undefined) throw new Error('a survey that was just written is gone');
    const change = {
      title: 'Khảo sát dịch vụ công trực tuyến',
      intro: 'Bốn câu hỏi, khoảng một phút. Chúng tôi không lưu bạn là ai.',
      questions: QUESTIONS,
      slug: `khao-sat-dich-vu-cong-truc-tuyen-${number}`,
      openedAt: deed.at,
    };
    await saveSurvey(transaction, survey, change, deed);
  });
}
