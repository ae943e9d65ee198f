import type { FieldView } from '#engines/forms/page-view.ts';
import { Button } from '../button.tsx';
import { CheckboxField } from '../checkbox-field.tsx';
import { Choice } from '../choice.tsx';
import { DateField } from '../date-field.tsx';
import { fieldId } from '../field-id.ts';
import { FieldError } from '../field-parts.tsx';
import { Picker } from '../picker.tsx';
import { RadioField } from '../radio-field.tsx';
import { SelectField } from '../select-field.tsx';
import { TextField } from '../text-field.tsx';
import { TextareaField } from '../textarea-field.tsx';
import { errorSentence } from './error-sentences.ts';

/** One question, inside the frame by which the script shows and hides it; a hidden one keeps what was typed. */
export function EFormField({ field }: { field: FieldView }) {
  return (
    <div data-field={field.name} hidden={!field.visible}>
      {field.lockedBy === undefined ? <OpenField field={field} /> : <LockedField field={field} />}
      {field.notice && (
        <p class="hint" data-notice="">
          {errorSentence(field.notice)}
        </p>
      )}
      <WithoutScript field={field} />
    </div>
  );
}

/** Buttons for a browser without script: the page comes back with what the answer opens. */
function WithoutScript({ field }: { field: FieldView }) {
  if (field.lockedBy !== undefined) return null;
  const isParent = 'isParent' in field && field.isParent;
  if (!isParent && !field.controls) return null;
  return (
    <noscript>
      <p class="repeat-add">
        <Button
          kind="secondary"
          small
          name={isParent ? '_chon-tinh' : '_cap-nhat'}
          value={field.name}
          about={`theo câu trả lời: ${field.label}`}
        >
          {isParent ? 'Chọn tỉnh này' : 'Cập nhật các mục bên dưới'}
        </Button>
      </p>
    </noscript>
  );
}

function LockedField({ field }: { field: FieldView }) {
  const source = `Lấy từ ${field.lockedBy}`;
  const { name, label } = field;
  if (field.kind === 'date' || field.kind === 'partialDate') {
    return <DateField name={name} label={label} value={field.parts} readOnly source={source} error={errorOf(field)} />;
  }
  const isText = !('options' in field) && field.kind !== 'checkbox';
  return (
    <>
      {/* What is read is not what is kept: the code stays beside its name. */}
      {!isText && <input type="hidden" name={name} value={field.value} />}
      <TextField
        name={isText ? name : `${name}.shown`}
        label={label}
        value={field.shown}
        readOnly
        source={source}
        error={errorOf(field)}
      />
    </>
  );
}

const inputs = {
  text: {},
  digits: { inputMode: 'numeric' },
  number: { inputMode: 'numeric' },
  money: { inputMode: 'numeric' },
  time: {},
  phone: { inputMode: 'tel', type: 'tel', autocomplete: 'tel' },
  email: { inputMode: 'email', type: 'email', autocomplete: 'email' },
  url: { inputMode: 'url' },
} as const;

function OpenField({ field }: { field: FieldView }) {
  const common = {
    name: field.name,
    label: field.label,
    hint: field.hint,
    required: field.required,
    error: errorOf(field),
  };
  switch (field.kind) {
    case 'date':
    case 'partialDate':
      return <DateField {...common} value={field.parts} />;
    case 'select':
      return <SelectField {...common} {...emptyChoice(field)} value={field.value} options={field.options} />;
    case 'radio':
      return (
        <RadioField
          {...common}
          legend={field.label}
          value={field.value}
          options={field.options}
          inline={field.inline}
        />
      );
    case 'checkbox':
      return (
        <>
          {/* An unticked box sends nothing; this says that it was there. */}
          <input type="hidden" name={field.name} value="" />
          <CheckboxField {...common} checked={field.value !== ''} />
        </>
      );
    case 'rowChoice':
      return <RowChoice field={field} />;
    case 'lookup':
      return <Lookup field={field} />;
    case 'display':
      return <DisplayField field={field} />;
    case 'textarea':
      return <TextareaField {...common} value={field.value} />;
    default:
      return (
        <TextField
          {...common}
          {...inputs[field.kind]}
          value={field.shown}
          width={field.width}
          suffix={field.suffix}
          spellcheck={false}
        />
      );
  }
}

function errorOf(field: FieldView): string | undefined {
  return field.fault === undefined ? undefined : errorSentence(field.fault);
}

function emptyChoice(field: Extract<FieldView, { kind: 'select' | 'radio' }>): { emptyLabel: string } {
  return {
    emptyLabel: field.parent !== undefined && field.options.length === 0 ? 'Chọn tỉnh, thành phố trước' : 'Chọn',
  };
}

function RowChoice({ field }: { field: Extract<FieldView, { kind: 'rowChoice' }> }) {
  const id = fieldId(field.name);
  return (
    <div class={field.fault ? 'field has-err' : 'field'}>
      <FieldError id={id} error={errorOf(field)} />
      <Choice
        type="radio"
        id={id}
        name={field.groupName}
        value={String(field.row)}
        checked={field.value !== ''}
        label={field.label}
        describedBy={field.fault ? `${id}-error` : undefined}
        invalid={field.fault !== undefined}
      />
    </div>
  );
}

function Lookup({ field }: { field: Extract<FieldView, { kind: 'lookup' }> }) {
  const none = { value: '', label: 'Không chọn mã, chỉ ghi bằng lời' };
  const options = field.matches.map(({ value, label }) => ({ value, code: value, label }));
  const nothingFound = field.query !== '' && options.length === 0;
  return (
    <>
      <Picker
        name={field.name}
        searchName={field.queryName}
        label={field.searchLabel}
        query={field.query}
        hint={field.hint}
        error={errorOf(field)}
        value={field.value}
        options={options.length === 0 ? [] : [...options, none]}
        legend={field.label}
      />
      <p class="hint" role="status" data-found={field.name}>
        {nothingFound ? 'Không có ngành nào khớp. Thử từ ngắn hơn, hoặc ghi bằng lời ở ô dưới.' : ''}
      </p>
    </>
  );
}

function DisplayField({ field }: { field: FieldView }) {
  return (
    <p class="hint">
      {field.label}: <output data-shown={field.name}>{field.shown}</output>
    </p>
  );
}
