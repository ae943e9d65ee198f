import { type DossierEvent, deskPath } from '#capabilities/dossier/index.ts';
import type { ChangeView } from '#platform/web/change-pages.ts';
import { Note } from '#ui/note.tsx';
import { ChangeForm } from '#ui/office/change-form.tsx';
import { RadioField } from '#ui/radio-field.tsx';
import { TextareaField } from '#ui/textarea-field.tsx';
import { momentText } from '#ui/vietnam-time.ts';
import { routeFor } from '../../paths.ts';
import type { DecideSubject } from './decide.page.tsx';
import { DraftNote } from './draft-note.view.tsx';
import { DECISION_WORDS } from './processing.text.ts';

export function DecideView({ subject, fields, errors, changedBy }: ChangeView<DecideSubject>) {
  const { dossier, actions, page, asked, draft } = subject;
  const offered = page.decisions.filter((decision) => actions.includes(decision));
  const single = page.decisions.length === 1;
  const errorOf = (name: string) => errors.find(({ field }) => field === name)?.message;
  return (
    <ChangeForm
      title={page.title}
      dossier={dossier}
      deskHref={deskPath(dossier.code)}
      action={routeFor(page.route, dossier.code)}
      fields={fields}
      errors={errors}
      changedBy={changedBy}
      available={offered.length > 0}
      submit={single ? page.title : 'Ghi quyết định'}
      danger={single}
      lead={
        <>
          {asked && <Asked event={asked} />}
          <DraftNote code={dossier.code} draft={draft} />
        </>
      }
    >
      {!single && (
        <RadioField
          name="quyet-dinh"
          legend="Quyết định"
          value={fields['quyet-dinh'] ?? ''}
          options={(offered.length > 0 ? offered : page.decisions).map((value) => ({
            value,
            ...DECISION_WORDS[value],
          }))}
          required
          error={errorOf('quyet-dinh')}
        />
      )}
      <TextareaField
        name="ly-do"
        label={single ? 'Lý do' : 'Ý kiến, lý do'}
        hint={single ? 'Công dân đọc nguyên văn.' : 'Bắt buộc khi không đồng ý.'}
        value={fields['ly-do'] ?? ''}
        rows={4}
        required={single}
        maxLength={4000}
        error={errorOf('ly-do')}
      />
    </ChangeForm>
  );
}

/** What was proposed or asked for, in the words of who did. */
function Asked({ event }: { event: DossierEvent }) {
  const decline = event.data['outcome'] === 'decline';
  const titles: Partial<Record<DossierEvent['type'], string>> = {
    proposed: decline ? 'Đề xuất không giải quyết.' : 'Đề xuất cấp kết quả.',
    'withdrawal-requested': 'Công dân yêu cầu rút hồ sơ.',
    'supplement-requested': 'Đã yêu cầu bổ sung.',
  };
  return (
    <Note tone={decline ? 'warn' : 'info'} title={titles[event.type]}>
      {event.note ? `“${event.note}” ` : ''}
      <span class="muted">
        {event.actorName}, {momentText(event.at)}
      </span>
    </Note>
  );
}
