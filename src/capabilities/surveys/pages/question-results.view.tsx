import { AnswerBars } from '#ui/answer-bars.tsx';
import type { QuestionResult } from '../domain/survey.ts';

const TEXT = {
  answered: (count: number) => `${count.toLocaleString('vi-VN')} người trả lời`,
  mean: (mean: number) => `trung bình ${mean.toLocaleString('vi-VN')}/5`,
  written: 'Nội dung người dân viết không công khai.',
} as const;

/** Kết quả từng câu, the same for everybody. */
export function QuestionResults({ results }: { readonly results: readonly QuestionResult[] }) {
  return (
    <>
      {results.map(({ question, answered, counts, mean }) => (
        <section key={question.text} class="stack">
          <h2>{question.text}</h2>
          <p class="muted">{[TEXT.answered(answered), ...(mean === null ? [] : [TEXT.mean(mean)])].join(', ')}.</p>
          {counts.length > 0 ? <AnswerBars caption={question.text} bars={counts} /> : <p>{TEXT.written}</p>}
        </section>
      ))}
    </>
  );
}
