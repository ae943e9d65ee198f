import { randomInt, randomUUID } from 'node:crypto';
import { listUnits } from '#capabilities/agencies/index.ts';
import { type Database, inTransaction } from '#platform/database/transaction.ts';
import { newSecretCode } from '#shared/secret-code.ts';
import { getQuestionRule } from '../storage/question-queries.ts';
import { hasQuestions, insertQuestion, saveQuestion } from '../storage/question-store.ts';

const DEMO_QUESTIONS = [
  {
    at: '2026-11-05T09:00:00+07:00',
    question: 'Tôi đã nộp bản chụp giấy tờ qua mạng, có phải nộp lại bản giấy không?',
    answer:
      'Không, trừ khi thủ tục yêu cầu đối chiếu bản chính. Khi cần, giấy tiếp nhận ghi rõ giấy tờ nào và mang đến lúc nào.',
  },
  {
    at: '2026-11-10T09:00:00+07:00',
    question: 'Tôi quên mật khẩu VNeID thì làm thế nào để nộp hồ sơ?',
    answer:
      'Ông/bà mở ứng dụng VNeID, chọn Quên mật khẩu và làm theo hướng dẫn. Nếu mất cả điện thoại, ông/bà mang căn cước đến bộ phận một cửa gần nhất để được hỗ trợ.',
  },
  {
    at: '2026-11-17T09:00:00+07:00',
    question: 'Tôi muốn nhận kết quả tại nhà thì đăng ký ở bước nào?',
    answer:
      'Ở bước lệ phí và nhận kết quả, ông/bà chọn nhận qua bưu chính và ghi địa chỉ. Cước gửi trả cho bưu chính khi nhận.',
  },
] as const;

/** Câu hỏi mẫu của bản chạy thử: only where nobody has asked any. */
export async function seedDemoQuestions(database: Database): Promise<void> {
  await inTransaction(database, async (transaction) => {
    if (await hasQuestions(transaction)) return;
    const [centre] = await listUnits(transaction, ['province-centre']);
    if (centre === undefined) throw new Error('the province has no centre');
    for (const { at: writtenAt, question, answer } of DEMO_QUESTIONS) {
      const [id, at] = [randomUUID(), Temporal.Instant.from(writtenAt)];
      const { validFrom } = await getQuestionRule(transaction, writtenAt.slice(0, 10));
      await insertQuestion(transaction, {
        id,
        code: newSecretCode('HD', randomInt),
        accountId: null,
        title: question,
        content: question,
        aboutUnitId: null,
        procedure: null,
        sender: { name: null, phone: DEMO_PHONE },
        unitId: centre.id,
        askedAt: at,
        ruleFrom: validFrom,
        dueAt: at,
      });
      await saveQuestion(transaction, id, {
        state: 'answered',
        dueAt: null,
        answered: { text: answer, at },
        publication: { question, answer, at },
      });
    }
  });
}

/** Nobody's: the demo sends no message about what was answered before it began. */
const DEMO_PHONE = '0999000000';
