import type { FormFields } from '#platform/web/form-fields.ts';
import { Actions } from '#ui/actions.tsx';
import { Button } from '#ui/button.tsx';
import { ErrorSummary, type FieldMessage } from '#ui/error-summary.tsx';
import { Form } from '#ui/form.tsx';
import { PageHead } from '#ui/office/page-head.tsx';
import { TextareaField } from '#ui/textarea-field.tsx';
import { dateText } from '#ui/vietnam-time.ts';
import { LONGEST_COMMENT } from '../../domain/satisfaction-rating.ts';
import { officeCommentPath } from '../../paths.ts';
import type { WaitingComment } from '../../storage/comment-queries.ts';
import { COMMENTS } from './comments.text.ts';

interface CommentsProps {
  readonly comments: readonly WaitingComment[];
  readonly fields: FormFields;
  readonly errors: readonly FieldMessage[];
}

export function CommentsView({ comments, fields, errors }: CommentsProps) {
  return (
    <div class="page-narrow stack">
      <ErrorSummary errors={errors} />
      <PageHead title={COMMENTS.title} />
      <p class="muted">{COMMENTS.lead}</p>
      {comments.length === 0 && <p class="empty">{COMMENTS.empty}</p>}
      {comments.map(({ id, unitName, saidOn, text }) => {
        const about = COMMENTS.about(unitName, dateText(Temporal.PlainDate.from(saidOn)));
        const name = `loi-${id}`;
        return (
          <Form key={id} action={officeCommentPath(id)} class="stack" label={about}>
            <h2>{about}</h2>
            <p class="pre">{text}</p>
            <TextareaField
              name={name}
              value={fields[name] ?? text}
              error={errors.find(({ field }) => field === name)?.message}
              label={COMMENTS.text}
              maxLength={LONGEST_COMMENT}
            />
            <Actions>
              <Button name="viec" value="cong-khai" about={about}>
                {COMMENTS.publish}
              </Button>
              <Button name="viec" value="khong" kind="secondary" about={about}>
                {COMMENTS.withhold}
              </Button>
            </Actions>
          </Form>
        );
      })}
    </div>
  );
}
