import { deskPath } from '#capabilities/dossier/index.ts';
import type { Officer } from '#capabilities/identity/index.ts';
import type { FormFields } from '#platform/web/form-fields.ts';
import { Button } from '#ui/button.tsx';
import { DataTable } from '#ui/data-table.tsx';
import { ErrorSummary, type FieldMessage } from '#ui/error-summary.tsx';
import { Form } from '#ui/form.tsx';
import { KeyValues } from '#ui/office/key-values.tsx';
import { PageHead } from '#ui/office/page-head.tsx';
import { Panel } from '#ui/office/panel.tsx';
import { TextareaField } from '#ui/textarea-field.tsx';
import { dateText, momentText } from '#ui/vietnam-time.ts';
import { type LateEntry, mayDecide, mayExplain } from '../../domain/late-entry.ts';
import { decidePath, explainPath, LATE_OFFICE_PATH } from '../../paths.ts';
import type { EntryEvent } from '../../storage/late-entry-queries.ts';
import { LATE_EVENTS, LATE_STATES, OFFICE_LATE as WORDS } from './late-entries.text.ts';

interface LateEntryProps {
  readonly entry: LateEntry;
  readonly events: readonly EntryEvent[];
  readonly officer: Officer;
  readonly fields: FormFields;
  readonly errors: readonly FieldMessage[];
}

export function LateEntryView({ entry, events, officer, fields, errors }: LateEntryProps) {
  return (
    <div class="stack">
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      <PageHead title={`${WORDS.title}: ${entry.dossierCode}`} note={LATE_STATES[entry.state].text}>
        <a href={LATE_OFFICE_PATH}>{WORDS.title}</a>
      </PageHead>
      <Panel id="ho-so" title="Hồ sơ">
        <Facts {...entry} />
      </Panel>
      {mayExplain(entry, officer) && <Explain {...{ entry, fields, errors }} />}
      {mayDecide(entry, officer) && <Decide {...{ entry, fields, errors }} />}
      <Panel id="lich-su" title={WORDS.history} flush>
        <DataTable
          caption={WORDS.history}
          hiddenCaption
          look="grid"
          rows={events}
          columns={[
            { label: 'Lúc', nowrap: true, cell: ({ at }) => momentText(at) },
            { label: 'Việc', rowHeader: true, cell: ({ type }) => LATE_EVENTS[type] },
            { label: 'Cán bộ', cell: ({ officerName }) => officerName ?? WORDS.system },
            { label: 'Nội dung', cell: ({ text }) => text ?? '–' },
          ]}
        />
      </Panel>
    </div>
  );
}

function Facts(entry: LateEntry) {
  const { officerName, namesOfficer, newDueOn } = entry;
  return (
    <KeyValues
      rows={[
        { label: 'Mã hồ sơ', value: <a href={deskPath(entry.dossierCode)}>{entry.dossierCode}</a> },
        { label: 'Thủ tục', value: entry.procedureName },
        { label: 'Đơn vị', value: entry.unitName },
        {
          label: 'Cán bộ thụ lý',
          value:
            officerName === null ? WORDS.nobody : namesOfficer ? WORDS.named(officerName) : WORDS.unnamed(officerName),
        },
        { label: 'Hẹn trả', value: momentText(entry.dueAt) },
        {
          label: 'Thư xin lỗi, hẹn lại',
          value: newDueOn === null ? WORDS.noApology : dateText(Temporal.PlainDate.from(newDueOn)),
        },
        { label: 'Xong', value: entry.finishedAt ? momentText(entry.finishedAt) : 'Chưa xong' },
        { label: 'Giải trình', value: entry.explanation ?? '–' },
        { label: WORDS.publicLabel, value: entry.publicText ?? '–' },
        { label: WORDS.withholdLabel, value: entry.withheldReason ?? '–' },
      ]}
    />
  );
}

interface DeedProps {
  readonly entry: LateEntry;
  readonly fields: FormFields;
  readonly errors: readonly FieldMessage[];
}

const errorOf = (errors: readonly FieldMessage[], field: string) => errors.find((one) => one.field === field)?.message;

const Version = ({ version }: { readonly version: number }) => (
  <input type="hidden" name="phien-ban" value={String(version)} />
);

function Explain({ entry, fields, errors }: DeedProps) {
  return (
    <Panel id="giai-trinh-cua-can-bo" title={WORDS.explainTitle}>
      <Form action={explainPath(entry.dossierCode)} class="stack" label={WORDS.explainTitle}>
        <Version version={entry.version} />
        <TextareaField
          name="giai-trinh"
          label={WORDS.explainLabel}
          hint={WORDS.explainHint}
          value={fields['giai-trinh'] ?? entry.explanation ?? ''}
          error={errorOf(errors, 'giai-trinh')}
        />
        <Button>{WORDS.explain}</Button>
      </Form>
    </Panel>
  );
}

/** Two forms: what is published and why not are never sent together. */
function Decide({ entry, fields, errors }: DeedProps) {
  return (
    <Panel id="quyet-dinh" title={WORDS.decideTitle}>
      <Form action={decidePath(entry.dossierCode)} class="stack" label={WORDS.publish}>
        <Version version={entry.version} />
        <TextareaField
          name="cong-khai"
          label={WORDS.publicLabel}
          hint={WORDS.publicHint}
          value={fields['cong-khai'] ?? entry.publicText ?? entry.explanation ?? ''}
          error={errorOf(errors, 'cong-khai')}
        />
        <Button name="viec" value="cong-khai">
          {WORDS.publish}
        </Button>
      </Form>
      <Form action={decidePath(entry.dossierCode)} class="stack" label={WORDS.withhold}>
        <Version version={entry.version} />
        <TextareaField
          name="ly-do"
          label={WORDS.withholdLabel}
          value={fields['ly-do'] ?? entry.withheldReason ?? ''}
          error={errorOf(errors, 'ly-do')}
        />
        <Button kind="secondary" name="viec" value="khong">
          {WORDS.withhold}
        </Button>
      </Form>
    </Panel>
  );
}
