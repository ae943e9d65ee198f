import { deskPath, owesFee } from '#capabilities/dossier/index.ts';
import type { ChangeView } from '#platform/web/change-pages.ts';
import { CheckboxField } from '#ui/checkbox-field.tsx';
import { ChangeForm } from '#ui/office/change-form.tsx';
import { FeeOwed } from '#ui/office/fee-owed.tsx';
import { RadioField } from '#ui/radio-field.tsx';
import { TextField } from '#ui/text-field.tsx';
import { TextareaField } from '#ui/textarea-field.tsx';
import { dateText } from '#ui/vietnam-time.ts';
import type { OriginalPaper } from '../../domain/handover.ts';
import { PARCELS_PATH, routeFor } from '../../paths.ts';
import { HAND_BACK_FIELDS, originalField } from './hand-back.form.ts';
import { IDENTITY_OPTIONS, METHOD_OPTIONS, METHOD_WORDS, RELATION_OPTIONS, SIGNED_OPTIONS } from './hand-back.text.ts';
import type { ResultsSubject } from './results-subject.ts';

/** Bản chính the agency holds, with the name of each paper. */
export interface HeldOriginal extends OriginalPaper {
  readonly name: string;
}

export interface HandBackSubject extends ResultsSubject {
  readonly held: readonly HeldOriginal[];
}

const F = HAND_BACK_FIELDS;

export function HandBackView(view: ChangeView<HandBackSubject>) {
  const { subject, fields, errors, changedBy } = view;
  const { dossier, results, available } = subject;
  const { method } = dossier.form.delivery as { method?: unknown };
  return (
    <ChangeForm
      title="Trả kết quả"
      dossier={dossier}
      deskHref={deskPath(dossier.code)}
      action={routeFor('handBack', dossier.code)}
      fields={fields}
      errors={errors}
      changedBy={changedBy}
      available={available}
      submit="Xác nhận đã trả"
      lead={
        <>
          {owesFee(dossier) && <FeeOwed amount={dossier.feeTotal} collectHref={`${deskPath(dossier.code)}/thu-phi`} />}
          <p>
            Công dân chọn nhận: {METHOD_WORDS[String(method)] ?? 'tại quầy'}.
            {method === 'postal' && (
              <>
                {' '}
                <a href={PARCELS_PATH}>Lập danh sách bàn giao bưu chính</a>; chỉ trao tại quầy khi công dân đến nhận.
              </>
            )}
          </p>
          {results.length > 0 && (
            <ul>
              {results.map((result) => (
                <li key={result.publicCode}>
                  {result.title} số {result.number}, ký ngày {dateText(Temporal.PlainDate.from(result.decidedOn))}
                </li>
              ))}
            </ul>
          )}
        </>
      }
    >
      <RadioField
        name={F.method}
        legend="Cách trả"
        value={fields[F.method] ?? ''}
        options={METHOD_OPTIONS}
        required
        error={errors.find(({ field }) => field === F.method)?.message}
      />
      <ReceiverFields {...view} />
    </ChangeForm>
  );
}

/** Ai nhận, đối chiếu giấy tờ gì, ký nhận thế nào, trả lại bản chính nào. */
export function ReceiverFields({
  subject: { held },
  fields,
  errors,
}: Pick<ChangeView<Pick<HandBackSubject, 'held'>>, 'subject' | 'fields' | 'errors'>) {
  const errorOf = (name: string) => errors.find(({ field }) => field === name)?.message;
  return (
    <>
      <TextField
        name={F.receiver}
        label="Người nhận"
        value={fields[F.receiver] ?? ''}
        required
        maxLength={120}
        error={errorOf(F.receiver)}
      />
      <RadioField
        name={F.relation}
        legend="Người nhận là"
        value={fields[F.relation] ?? ''}
        options={RELATION_OPTIONS}
        required
        error={errorOf(F.relation)}
      />
      <RadioField
        name={F.identity}
        legend="Giấy tờ tùy thân đã đối chiếu"
        hint="Khi trao tại quầy. Hệ thống không ghi số giấy tờ."
        value={fields[F.identity] ?? ''}
        options={IDENTITY_OPTIONS}
        inline
        error={errorOf(F.identity)}
      />
      <RadioField
        name={F.signed}
        legend="Ký nhận"
        hint="Khi trao tại quầy."
        value={fields[F.signed] ?? ''}
        options={SIGNED_OPTIONS}
        error={errorOf(F.signed)}
      />
      {held.length > 0 && (
        <fieldset class="field">
          <legend>Bản chính trả lại</legend>
          {held.map(({ paperCode, name, copies }) => (
            <CheckboxField
              key={paperCode}
              name={originalField(paperCode)}
              label={`${name}, ${copies} bản`}
              checked={fields[originalField(paperCode)] !== undefined}
            />
          ))}
        </fieldset>
      )}
      <TextareaField name={F.note} label="Ghi chú (nếu có)" value={fields[F.note] ?? ''} rows={3} maxLength={2000} />
    </>
  );
}
