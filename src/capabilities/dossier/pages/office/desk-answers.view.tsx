import type { AnswerRow } from '#engines/forms/answer-rows.ts';
import { groupRows } from '#engines/forms/answer-rows.ts';
import { Button } from '#ui/button.tsx';
import { fieldId } from '#ui/field-id.ts';
import { Form } from '#ui/form.tsx';
import { KeyValues } from '#ui/office/key-values.tsx';
import { Panel } from '#ui/office/panel.tsx';
import { Tag } from '#ui/tag.tsx';
import { shortMomentText } from '#ui/vietnam-time.ts';
import { masked } from '../../domain/masked.ts';
import { isAbout } from '../../domain/supplement.ts';
import { revealPath } from '../../paths.ts';
import type { Desk } from './desk-model.ts';

interface DeskAnswersProps {
  desk: Desk;
  /** Personal numbers are shown: the look was logged. */
  revealed: boolean;
}

/** Nội dung khai, as filed; numbers of people are masked until somebody says they need them. */
export function DeskAnswers({ desk, revealed }: DeskAnswersProps) {
  const { dossier, answers, supplements } = desk;
  const open = supplements.find(({ answeredAt }) => answeredAt === null)?.faults ?? [];
  const row = ({ field, label, value, ticked }: AnswerRow) => {
    const hit = open.some(({ target, name }) => target === 'field' && isAbout(name, field));
    const shown = answers.personalNumbers.has(field) && !revealed ? masked(value) : value;
    return {
      id: fieldId(field),
      label,
      hit,
      value: (
        <>
          {ticked ? 'Có' : shown} {hit && <Tag tone="warn">Cần bổ sung</Tag>}
        </>
      ),
    };
  };
  return (
    <Panel
      id="noi-dung-khai"
      title="Nội dung khai"
      aside={<span class="small muted">gửi {shortMomentText(dossier.submittedAt)}</span>}
    >
      <KeyValues
        rows={[
          { label: 'Người nộp', value: dossier.submitterName },
          { label: 'Chủ hồ sơ', value: dossier.ownerName },
        ]}
      />
      {answers.personalNumbers.size > 0 && (
        <Form action={revealPath(dossier.code)} class="row">
          <p class="small muted">
            {revealed
              ? 'Số định danh đang hiện. Lần xem này đã ghi nhật ký.'
              : 'Số định danh được che. Lần xem được ghi nhật ký, công dân thấy ai đã xem.'}
          </p>
          {!revealed && (
            <Button kind="secondary" small>
              Hiện số định danh
            </Button>
          )}
        </Form>
      )}
      {groupRows(answers.rows).map(({ page, section, rows }) => (
        <section class="answer-group" key={`${page} ${section} ${rows[0]?.field}`}>
          <h3>{section}</h3>
          <KeyValues rows={rows.map(row)} />
        </section>
      ))}
    </Panel>
  );
}
