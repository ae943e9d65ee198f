import type { EFormPageView, GroupView, SectionView } from '#engines/forms/page-view.ts';
import type { FieldMessage } from '../error-summary.tsx';
import { fieldId } from '../field-id.ts';
import { FieldHint } from '../field-parts.tsx';
import { inVietnamese } from '../in-vietnamese.tsx';
import { RepeatGroup } from '../repeat-group.tsx';
import { EFormField } from './e-form-field.tsx';
import { errorSentence } from './error-sentences.ts';

interface EFormPageProps {
  view: EFormPageView;
  /** Where the script asks for the communes of a province (`?tinh=38`) and for lines of business (`?tu=…`). */
  communesPath: string;
  industriesPath: string;
}

/** The questions of one page of a declaration, which are Vietnamese, to stand inside a form; needs the island `e-form`. */
export function EFormQuestions({ view, communesPath, industriesPath }: EFormPageProps) {
  return (
    <div lang={inVietnamese()} data-e-form={JSON.stringify({ ...view.script, communesPath, industriesPath })}>
      {/* Enter in a text field presses the first button of a form: it shall be "continue", never "remove". */}
      <button type="submit" class="sr" tabIndex={-1} aria-hidden="true">
        Lưu và tiếp tục
      </button>
      {view.hint && <p class="hint">{view.hint}</p>}
      <p class="hint">
        Các mục có dấu <span class="req">*</span> là bắt buộc.
      </p>
      {view.sections.map((section) => (
        <Section key={section.id} section={section} />
      ))}
    </div>
  );
}

/** For the error summary of the page. */
export function eFormErrors(view: EFormPageView): readonly FieldMessage[] {
  return view.faults.map((fault) => ({ field: fault.field, message: errorSentence(fault), isInVietnamese: true }));
}

function Section({ section }: { section: SectionView }) {
  return (
    <div data-section={section.id} hidden={!section.visible}>
      {section.group ? <Rows section={section} group={section.group} /> : <Questions section={section} />}
    </div>
  );
}

function Questions({ section }: { section: SectionView }) {
  const fields = section.fields.map((field) => <EFormField key={field.name} field={field} />);
  const hint = <FieldHint id={fieldId(`phan-${section.id}`)}>{section.hint}</FieldHint>;
  if (section.title === undefined) {
    return (
      <>
        {hint}
        {fields}
      </>
    );
  }
  return (
    <fieldset class="field">
      <legend class="legend-lg">
        <h2>{section.title}</h2>
      </legend>
      {hint}
      {fields}
    </fieldset>
  );
}

function Rows({ section, group }: { section: SectionView; group: GroupView }) {
  return (
    <RepeatGroup
      name={group.id}
      legend={section.title ?? ''}
      hint={section.hint}
      error={group.fault && errorSentence(group.fault)}
      addLabel={group.canAdd ? group.addLabel : undefined}
      entries={group.rows.map((row) => ({
        title: row.title,
        removeValue: row.removable ? `${group.id}[${row.index}]` : undefined,
        children: row.fields.map((field) => <EFormField key={field.name} field={field} />),
      }))}
    />
  );
}
