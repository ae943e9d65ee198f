import { AnswerBars } from '#ui/answer-bars.tsx';
import { InVietnamese, inVietnamese } from '#ui/in-vietnamese.tsx';
import type { QuestionResult } from '../domain/survey.ts';
import { RESULT } from './question-results.text.ts';

/** Kết quả từng câu, the same for everybody. */
export function QuestionResults({ results }: { readonly results: readonly QuestionResult[] }) {
  return (
    <>
      {results.map(({ question, answered, counts, mean }) => (
        <section key={question.text} class="stack">
          <h2>
            <InVietnamese>{question.text}</InVietnamese>
          </h2>
          <p class="muted">{[RESULT.answered(answered), ...(mean === null ? [] : [RESULT.mean(mean)])].join(', ')}.</p>
          {counts.length > 0 ? (
            <div lang={inVietnamese()}>
              <AnswerBars caption={question.text} bars={counts} />
            </div>
          ) : (
            <p>{RESULT.written}</p>
          )}
        </section>
      ))}
    </>
  );
}
