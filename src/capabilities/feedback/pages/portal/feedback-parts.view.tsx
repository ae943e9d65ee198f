/** What the pages of questions and of reports show alike. */
import type { FormFields } from '#platform/web/form-fields.ts';
import { Actions } from '#ui/actions.tsx';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import type { FieldMessage } from '#ui/error-summary.tsx';
import { Form } from '#ui/form.tsx';
import { InVietnamese } from '#ui/in-vietnamese.tsx';
import { Listing } from '#ui/listing.tsx';
import { PageBand } from '#ui/page-band.tsx';
import { PageColumns } from '#ui/page-columns.tsx';
import { Tag, type Tone } from '#ui/tag.tsx';
import { TextField } from '#ui/text-field.tsx';
import { momentText } from '#ui/vietnam-time.ts';
import type { PublishedAnswer } from '../../domain/feedback-item.ts';
import { fieldOf } from '../field-of.ts';
import { firstWords } from '../first-words.ts';

export interface Lookup {
  readonly code: string;
  readonly error: string | undefined;
}

interface LookupCardProps {
  readonly action: string;
  readonly words: {
    readonly lookup: string;
    readonly lookupCode: string;
    readonly lookupHint: string;
    readonly lookupGo: string;
  };
  readonly lookup: Lookup;
}

/** Theo dõi by its code. */
export function LookupCard({ action, words, lookup }: LookupCardProps) {
  return (
    <Card title={words.lookup} id="theo-doi">
      <Form action={action} method="get" class="stack" label={words.lookup}>
        <TextField
          name="ma"
          label={words.lookupCode}
          hint={words.lookupHint}
          value={lookup.code}
          error={lookup.error}
          maxLength={20}
          autocomplete="off"
          spellcheck={false}
        />
        <Button kind="secondary">{words.lookupGo}</Button>
      </Form>
    </Card>
  );
}

interface OwnFeedbackProps {
  readonly words: { readonly own: string; readonly sentAt: (moment: string) => string };
  readonly items: readonly {
    readonly code: string;
    readonly title: string;
    readonly href: string;
    readonly sentAt: Temporal.Instant;
    readonly tone: Tone;
    readonly state: string;
  }[];
}

/** Của tôi; nothing where there are none. */
export function OwnFeedback({ words, items }: OwnFeedbackProps) {
  if (items.length === 0) return null;
  return (
    <section class="stack">
      <h2>{words.own}</h2>
      <Listing
        label={words.own}
        entries={items.map(({ code, title, href, sentAt, tone, state }) => ({
          key: code,
          title: <InVietnamese>{title}</InVietnamese>,
          href,
          meta: [
            code,
            words.sentAt(momentText(sentAt)),
            <Tag key="state" tone={tone}>
              {state}
            </Tag>,
          ],
        }))}
      />
    </section>
  );
}

interface OpenWholeProps {
  readonly action: string;
  readonly words: { readonly whole: string; readonly wholeText: string; readonly wholeGo: string };
  readonly phoneLabel: string;
  readonly fields: FormFields;
  readonly errors: readonly FieldMessage[];
}

/** The content is for whoever sent it: by the telephone written in it, where no account shows it. */
export function OpenWhole({ action, words, phoneLabel, fields, errors }: OpenWholeProps) {
  return (
    <Form action={action} class="stack" label={words.whole}>
      <h2>{words.whole}</h2>
      <p>{words.wholeText}</p>
      <TextField
        {...fieldOf('so-dien-thoai', fields, errors)}
        label={phoneLabel}
        type="tel"
        autocomplete="tel"
        width="medium"
        maxLength={20}
      />
      <Actions>
        <Button kind="secondary">{words.wholeGo}</Button>
      </Actions>
    </Form>
  );
}

interface PublishedAnswerProps {
  readonly words: { readonly home: string; readonly title: string; readonly question: string; readonly answer: string };
  readonly listPath: string;
  /** Last of the crumbs. */
  readonly here: string;
  readonly published: PublishedAnswer;
  /** Whether the question says more than the title of the page. */
  readonly showsQuestion: boolean;
  /** Said after the unit: when, and that nothing of the sender stands here. */
  readonly note: string;
}

export function PublishedAnswerView({ words, listPath, here, published, showsQuestion, note }: PublishedAnswerProps) {
  const { question, answer, unitName } = published;
  return (
    <>
      <PageBand
        title={<InVietnamese>{firstWords(question)}</InVietnamese>}
        eyebrow={words.title}
        crumbs={[{ label: words.home, href: '/' }, { label: words.title, href: listPath }, { label: here }]}
      />
      <PageColumns>
        {showsQuestion && (
          <section class="stack">
            <h2>{words.question}</h2>
            <p class="pre">
              <InVietnamese>{question}</InVietnamese>
            </p>
          </section>
        )}
        <section class="stack">
          <h2>{words.answer}</h2>
          <p class="pre">
            <InVietnamese>{answer}</InVietnamese>
          </p>
          <p class="muted">
            <InVietnamese>{unitName}</InVietnamese>
            {note}
          </p>
        </section>
      </PageColumns>
    </>
  );
}
