import { deskPath, FAULT_KINDS } from '#capabilities/dossier/index.ts';
import type { ChangeView } from '#platform/web/change-pages.ts';
import { CheckboxField } from '#ui/checkbox-field.tsx';
import { DateField } from '#ui/date-field.tsx';
import { Details } from '#ui/details.tsx';
import { FAULT_KIND_WORDS } from '#ui/dossier-words.ts';
import { Note } from '#ui/note.tsx';
import { ChangeForm } from '#ui/office/change-form.tsx';
import { RadioField } from '#ui/radio-field.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { TextareaField } from '#ui/textarea-field.tsx';
import { momentText } from '#ui/vietnam-time.ts';
import { routeFor } from '../../paths.ts';
import { askedBefore, ONE_SUPPLEMENT } from './reception.text.ts';
import { type Candidate, fieldsOf, isChosen } from './request-supplement.form.ts';
import type { SupplementSubject } from './request-supplement.page.tsx';

export function RequestSupplementView(view: ChangeView<SupplementSubject>) {
  const { subject, fields, errors, changedBy } = view;
  const { dossier, available, candidates } = subject;
  const groups = Map.groupBy(candidates, ({ group }) => group);
  return (
    <ChangeForm
      title="Yêu cầu bổ sung, hoàn thiện hồ sơ"
      dossier={dossier}
      deskHref={deskPath(dossier.code)}
      action={routeFor('requestSupplement', dossier.code)}
      fields={fields}
      errors={errors}
      changedBy={changedBy}
      available={available}
      submit={submitWords(subject)}
      lead={<Lead subject={subject} />}
    >
      {subject.decides && <Decision {...view} />}
      {[...groups].map(([group, members], index) => (
        <Details key={group} summary={group} full open={index === 0 || members.some((one) => isOpen(view, one))}>
          {members.map((candidate) => (
            <FaultFields key={candidate.name} view={view} candidate={candidate} />
          ))}
        </Details>
      ))}
      <TextareaField
        name="ly-do"
        label="Lý do chung (nếu có)"
        value={fields['ly-do'] ?? ''}
        rows={3}
        maxLength={2000}
      />
      <DateField
        name="han"
        label="Hạn bổ sung"
        value={{ day: fields['han.day'] ?? '', month: fields['han.month'] ?? '', year: fields['han.year'] ?? '' }}
        required
        error={errors.find(({ field }) => field === 'han')?.message}
      />
    </ChangeForm>
  );
}

type View = ChangeView<SupplementSubject>;

function submitWords({ proposes, decides }: SupplementSubject): string {
  if (decides) return 'Ghi quyết định';
  return proposes ? 'Trình lãnh đạo duyệt' : 'Gửi yêu cầu bổ sung';
}

/** How often the citizen was asked, who decides, and what came of a proposal. */
function Lead({ subject: { dossier, proposes, decides, proposal, declined } }: Pick<View, 'subject'>) {
  if (dossier.supplementCount === 0) return <Note>{ONE_SUPPLEMENT}</Note>;
  const sentBack = proposal?.state === 'drafted' && declined;
  return (
    <>
      <Note tone="warn" title={askedBefore(dossier.supplementCount)}>
        {proposes &&
          'Danh sách bạn ghi được trình lãnh đạo duyệt; thời hạn giải quyết vẫn chạy cho đến khi được duyệt.'}
        {!proposes && !decides && 'Bạn là lãnh đạo đơn vị giải quyết nên gửi thẳng được cho công dân.'}
        {decides &&
          proposal &&
          `${proposal.writtenBy} đề nghị, ${momentText(proposal.writtenAt)}. Bạn sửa được danh sách trước khi duyệt.`}
      </Note>
      {sentBack && (
        <Note tone="warn" title="Lãnh đạo đã trả lại đề nghị này.">
          “{declined.note}” <span class="muted">{`${declined.actorName}, ${momentText(declined.at)}`}</span>
        </Note>
      )}
    </>
  );
}

function Decision({ fields, errors }: View) {
  const errorOf = (name: string) => errors.find(({ field }) => field === name)?.message;
  return (
    <>
      <RadioField
        name="quyet-dinh"
        legend="Quyết định"
        value={fields['quyet-dinh'] ?? ''}
        options={[
          { value: 'duyet', label: 'Duyệt, gửi công dân', hint: 'Thời hạn tạm dừng, công dân được báo tin.' },
          { value: 'tra-lai', label: 'Không duyệt, trả lại', hint: 'Công dân không bị hỏi thêm. Ghi lý do ở ô dưới.' },
        ]}
        required
        error={errorOf('quyet-dinh')}
      />
      <TextareaField
        name="y-kien"
        label="Lý do trả lại"
        value={fields['y-kien'] ?? ''}
        rows={2}
        maxLength={1000}
        error={errorOf('y-kien')}
      />
    </>
  );
}

function isOpen({ fields, errors }: View, candidate: Candidate): boolean {
  const names = Object.values(fieldsOf(candidate));
  return isChosen(fields, candidate) || errors.some(({ field }) => names.includes(field));
}

/** One field or paper: tick it, say what kind of fault it is and what to do. */
function FaultFields({ view, candidate }: { view: View; candidate: Candidate }) {
  const { fields, errors } = view;
  const names = fieldsOf(candidate);
  const errorOf = (name: string) => errors.find(({ field }) => field === name)?.message;
  return (
    <fieldset class="fault-choice" data-unfolds="">
      <legend class="sr">{candidate.label}</legend>
      <CheckboxField
        name={names.chosen}
        label={candidate.label}
        hint={candidate.value}
        checked={isChosen(fields, candidate)}
        error={errorOf(names.chosen)}
      />
      <Details
        summary={
          <span>
            Lỗi và cách sửa<span class="sr">: {candidate.label}</span>
          </span>
        }
        open={isOpen(view, candidate)}
      >
        <SelectField
          name={names.kind}
          label="Loại lỗi"
          value={fields[names.kind] ?? ''}
          emptyLabel="Chọn loại lỗi"
          options={FAULT_KINDS.map((value) => ({ value, label: FAULT_KIND_WORDS[value] ?? value }))}
          error={errorOf(names.kind)}
          width="medium"
        />
        <TextareaField
          name={names.explanation}
          label="Công dân cần làm gì"
          hint="Ví dụ: Ảnh mờ, không đọc được lời chứng. Chụp lại trang này."
          value={fields[names.explanation] ?? ''}
          rows={2}
          maxLength={1000}
          error={errorOf(names.explanation)}
        />
      </Details>
    </fieldset>
  );
}
