import type { FormFields } from '#platform/web/form-fields.ts';
import { Actions } from '#ui/actions.tsx';
import { Button } from '#ui/button.tsx';
import { ErrorSummary, type FieldMessage } from '#ui/error-summary.tsx';
import { Form } from '#ui/form.tsx';
import { InVietnamese } from '#ui/in-vietnamese.tsx';
import { Note } from '#ui/note.tsx';
import { NotificationBanner } from '#ui/notification-banner.tsx';
import { PageBand } from '#ui/page-band.tsx';
import { PageColumns } from '#ui/page-columns.tsx';
import { RadioField } from '#ui/radio-field.tsx';
import { TextareaField } from '#ui/textarea-field.tsx';
import { GRADES, LONGEST_COMMENT, TIMES } from '../../domain/satisfaction-rating.ts';
import { RATINGS_PATH, REPORT_FORM_PATH } from '../../paths.ts';
import type { RateableDossier } from '../../storage/rateable-dossier-queries.ts';
import { BODIES_WORDS, GRADE_WORDS, RATING_FORM, RATINGS, TIMES_WORDS } from './rating.text.ts';

export interface RatingFormProps {
  readonly action: string;
  readonly dossier: RateableDossier;
  readonly isRated: boolean;
  /** Just now. */
  readonly isDone: boolean;
  readonly fields: FormFields;
  readonly errors: readonly FieldMessage[];
}

export function RatingFormView(props: RatingFormProps) {
  const { dossier, isRated, isDone, errors } = props;
  return (
    <>
      <PageBand
        title={RATING_FORM.title}
        eyebrow={<InVietnamese>{dossier.procedureName}</InVietnamese>}
        lead={<InVietnamese>{dossier.unitName}</InVietnamese>}
        crumbs={[
          { label: RATINGS.home, href: '/' },
          { label: RATINGS.title, href: RATINGS_PATH },
          { label: RATING_FORM.title },
        ]}
      />
      <PageColumns form>
        {isDone && (
          <NotificationBanner tone="ok" title={RATING_FORM.done}>
            <p>{RATING_FORM.doneText}</p>
          </NotificationBanner>
        )}
        {isRated ? <Rated isDone={isDone} /> : <Questions {...props} />}
        {errors.length === 0 && isRated && (
          <p>
            <a href={REPORT_FORM_PATH}>{RATING_FORM.more}</a>
          </p>
        )}
      </PageColumns>
    </>
  );
}

function Rated({ isDone }: { readonly isDone: boolean }) {
  return isDone ? null : <Note>{RATING_FORM.already}</Note>;
}

function Questions({ action, dossier, fields, errors }: RatingFormProps) {
  const field = (name: string) => ({
    name,
    value: fields[name] ?? '',
    error: errors.find((one) => one.field === name)?.message,
    required: true,
    inline: true,
  });
  const grades = GRADES.map((value) => ({ value, label: GRADE_WORDS[value] }));
  const times = (words: Readonly<Record<number, string>>) =>
    TIMES.map((value) => ({ value: String(value), label: words[value] ?? '' }));
  return (
    <>
      <ErrorSummary errors={errors} />
      <Note>{RATING_FORM.secret}</Note>
      <Form action={action} class="stack">
        <RadioField
          {...field('so-lan')}
          legend={RATING_FORM.contacts}
          hint={RATING_FORM.contactsHint}
          options={times(TIMES_WORDS)}
        />
        <RadioField {...field('so-noi')} legend={RATING_FORM.bodies} options={times(BODIES_WORDS)} />
        <RadioField {...field('thong-tin')} legend={RATING_FORM.information} options={grades} />
        <RadioField {...field('thai-do')} legend={RATING_FORM.attitude} options={grades} />
        <RadioField {...field('giai-thich')} legend={RATING_FORM.explanation} options={grades} />
        <RadioField
          {...field('tra-them')}
          legend={RATING_FORM.extraCost}
          options={[
            { value: 'khong', label: RATING_FORM.no },
            { value: 'co', label: RATING_FORM.yes },
          ]}
        />
        {dossier.isOnline && (
          <RadioField {...field('truc-tuyen')} legend={RATING_FORM.onlineService} options={grades} />
        )}
        <TextareaField
          name="y-kien"
          value={fields['y-kien'] ?? ''}
          error={errors.find((one) => one.field === 'y-kien')?.message}
          label={RATING_FORM.comment}
          hint={RATING_FORM.commentHint}
          maxLength={LONGEST_COMMENT}
        />
        <Actions>
          <Button>{RATING_FORM.send}</Button>
        </Actions>
      </Form>
    </>
  );
}
