import type { FormFields } from '#platform/web/form-fields.ts';
import { Actions } from '#ui/actions.tsx';
import { Button } from '#ui/button.tsx';
import { CheckboxField } from '#ui/checkbox-field.tsx';
import { DataTable } from '#ui/data-table.tsx';
import { ErrorSummary, type FieldMessage } from '#ui/error-summary.tsx';
import { FileField } from '#ui/file-field.tsx';
import { Form } from '#ui/form.tsx';
import { NotificationBanner } from '#ui/notification-banner.tsx';
import { PageHead } from '#ui/office/page-head.tsx';
import { Prose } from '#ui/prose.tsx';
import { Tag } from '#ui/tag.tsx';
import { TextField } from '#ui/text-field.tsx';
import { TextareaField } from '#ui/textarea-field.tsx';
import { dateText, inVietnam, momentText, timeText } from '#ui/vietnam-time.ts';
import {
  LONGEST_ALT,
  LONGEST_BODY,
  LONGEST_SUMMARY,
  LONGEST_TITLE,
  type NewsItem,
  newsState,
} from '../../domain/news-item.ts';
import { newsItemPath, OFFICE_NEWS_PATH, officeNewsImagePath, officeNewsItemPath } from '../../paths.ts';
import { OFFICE_NEWS, STATE_TONES, STATES } from './news.text.ts';

interface NewsListProps {
  readonly items: readonly NewsItem[];
  readonly now: Temporal.Instant;
}

export function NewsListView({ items, now }: NewsListProps) {
  return (
    <div class="stack">
      <PageHead title={OFFICE_NEWS.title}>
        <Form action={OFFICE_NEWS_PATH}>
          <Button>{OFFICE_NEWS.start}</Button>
        </Form>
      </PageHead>
      <div class="panel">
        <DataTable
          caption={OFFICE_NEWS.caption}
          hiddenCaption
          look="cards"
          rows={items}
          rowKey={({ id }) => id}
          empty={OFFICE_NEWS.empty}
          columns={[
            {
              label: OFFICE_NEWS.item,
              rowHeader: true,
              cell: ({ number, title }) => (
                <a href={officeNewsItemPath(number)}>{title || `${OFFICE_NEWS.untitled} (${number})`}</a>
              ),
            },
            { label: OFFICE_NEWS.state, cell: (item) => <State item={item} now={now} /> },
            { label: OFFICE_NEWS.changed, nowrap: true, cell: ({ changedAt }) => momentText(changedAt) },
          ]}
        />
      </div>
    </div>
  );
}

function State({ item, now }: { readonly item: NewsItem; readonly now: Temporal.Instant }) {
  const state = newsState(item, now);
  return (
    <Tag tone={STATE_TONES[state]}>
      {STATES[state]}
      {item.publishedAt && ` ${momentText(item.publishedAt)}`}
    </Tag>
  );
}

interface NewsEditorProps extends Omit<NewsListProps, 'items'> {
  readonly item: NewsItem;
  /** What was just typed; null: as it is kept. */
  readonly fields: FormFields | null;
  readonly errors: readonly FieldMessage[];
  readonly done: string | undefined;
}

export function NewsEditorView(props: NewsEditorProps) {
  const { item, errors, done, now } = props;
  return (
    <div class="page-narrow stack">
      <p class="muted">
        <a href={OFFICE_NEWS_PATH}>{OFFICE_NEWS.back}</a>
      </p>
      <ErrorSummary errors={errors} />
      {done && <NotificationBanner tone="ok" title={done} />}
      <h1>{item.title || OFFICE_NEWS.untitled}</h1>
      <p class="row">
        <State item={item} now={now} />
        {item.slug && newsState(item, now) === 'published' && <a href={newsItemPath(item.slug)}>{OFFICE_NEWS.see}</a>}
      </p>
      <EditorForm {...props} />
      <section class="stack">
        <h2>{OFFICE_NEWS.preview}</h2>
        {item.body === '' ? <p class="muted">{OFFICE_NEWS.previewEmpty}</p> : <Prose text={item.body} under={2} />}
      </section>
    </div>
  );
}

function EditorForm({ item, fields, errors }: NewsEditorProps) {
  const field = (name: string, kept: string) => ({
    name,
    value: fields?.[name] ?? kept,
    error: errors.find((one) => one.field === name)?.message,
  });
  const { publishedAt } = item;
  return (
    <Form action={officeNewsItemPath(item.number)} multipart class="stack">
      <input type="hidden" name="phien-ban" value={item.version} />
      <TextField {...field('tieu-de', item.title)} label={OFFICE_NEWS.titleLabel} maxLength={LONGEST_TITLE} required />
      <TextareaField
        {...field('tom-tat', item.summary)}
        label={OFFICE_NEWS.summary}
        hint={OFFICE_NEWS.summaryHint}
        rows={2}
        maxLength={LONGEST_SUMMARY}
        required
      />
      <TextareaField
        {...field('noi-dung', item.body)}
        label={OFFICE_NEWS.body}
        hint={OFFICE_NEWS.bodyHint}
        rows={16}
        maxLength={LONGEST_BODY}
        required
      />
      <Picture item={item} error={field('anh', '').error} />
      <TextField
        {...field('mo-ta-anh', item.imageAlt)}
        label={OFFICE_NEWS.alt}
        hint={OFFICE_NEWS.altHint}
        maxLength={LONGEST_ALT}
      />
      <h2>{OFFICE_NEWS.when}</h2>
      <p class="muted">{OFFICE_NEWS.whenHint}</p>
      <TextField
        {...field('ngay-dang', publishedAt ? dateText(inVietnam(publishedAt)) : '')}
        label={OFFICE_NEWS.date}
        hint={OFFICE_NEWS.dateHint}
        width="short"
        maxLength={10}
        inputMode="numeric"
      />
      <TextField
        {...field('gio-dang', publishedAt ? timeText(publishedAt) : '')}
        label={OFFICE_NEWS.time}
        hint={OFFICE_NEWS.timeHint}
        width="short"
        maxLength={5}
      />
      <Actions>
        <Button name="viec" value="luu" kind={publishedAt ? 'primary' : 'secondary'}>
          {OFFICE_NEWS.save}
        </Button>
        <Button name="viec" value="dang" kind={publishedAt ? 'secondary' : 'primary'}>
          {OFFICE_NEWS.publish}
        </Button>
        {publishedAt && (
          <Button name="viec" value="go" kind="danger">
            {OFFICE_NEWS.takeDown}
          </Button>
        )}
        {item.slug === null && (
          <Button name="viec" value="xoa" kind="danger">
            {OFFICE_NEWS.remove}
          </Button>
        )}
      </Actions>
    </Form>
  );
}

function Picture({ item, error }: { readonly item: NewsItem; readonly error: string | undefined }) {
  const { image, number, imageAlt } = item;
  return (
    <>
      <FileField
        name="anh"
        label={OFFICE_NEWS.image}
        hint={OFFICE_NEWS.imageHint}
        error={error}
        accept="image/jpeg,image/png"
      />
      {image && (
        <>
          <figure class="stack">
            <img src={officeNewsImagePath(number)} alt={imageAlt} width={image.width} height={image.height} />
            <figcaption class="small muted">{OFFICE_NEWS.imageKept}</figcaption>
          </figure>
          <CheckboxField name="bo-anh" label={OFFICE_NEWS.imageRemove} checked={false} />
        </>
      )}
    </>
  );
}
