import type { ComponentChildren } from 'preact';
import { inLanguages } from '#shared/language.ts';
import { Icon } from './icon.tsx';

const text = inLanguages({ error: 'Lỗi:' }, { error: 'Error:' });

/** What every field may carry besides its own value. */
export interface FieldProps {
  name: string;
  label: string;
  hint?: ComponentChildren;
  error?: string | undefined;
  required?: boolean | undefined;
}

/** A star for the eye; the screen reader hears it from the control itself. */
export function RequiredMark({ required }: { required?: boolean | undefined }) {
  return required ? (
    <>
      {/* Never alone on a line. */}
      {'\u00a0'}
      <span class="req" aria-hidden="true">
        *
      </span>
    </>
  ) : null;
}

export function FieldHint({ id, children }: { id: string; children: ComponentChildren }) {
  return children ? (
    <p class="hint" id={`${id}-hint`}>
      {children}
    </p>
  ) : null;
}

export function FieldError({ id, error }: { id: string; error?: string | undefined }) {
  return error ? (
    <p class="err-msg" id={`${id}-error`}>
      <Icon name="error" />
      <span>
        <span class="sr">{text.error} </span>
        {error}
      </span>
    </p>
  ) : null;
}

/** Where a value we already know comes from, so that nobody wonders who wrote it. */
export function FieldSource({ id, source }: { id: string; source?: ComponentChildren }) {
  return source ? (
    <p class="from" id={`${id}-source`}>
      <Icon name="shield" />
      <span>{source}</span>
    </p>
  ) : null;
}

interface FieldFrameProps {
  id: string;
  label: string;
  hint?: ComponentChildren;
  error?: string | undefined;
  required?: boolean | undefined;
  source?: ComponentChildren;
  children: ComponentChildren;
}

/** Label, hint, error, control, source: the order in which a single control is read. */
export function FieldFrame({ id, label, hint, error, required, source, children }: FieldFrameProps) {
  return (
    <div class={error ? 'field has-err' : 'field'}>
      <label for={id}>
        {label}
        <RequiredMark required={required} />
      </label>
      <FieldHint id={id}>{hint}</FieldHint>
      <FieldError id={id} error={error} />
      {children}
      <FieldSource id={id} source={source} />
    </div>
  );
}

interface FieldGroupProps {
  id: string;
  legend: ComponentChildren;
  /** A group that is a part of the page rather than one question gets a heading's weight. */
  heading?: boolean | undefined;
  hint?: ComponentChildren;
  error?: string | undefined;
  required?: boolean | undefined;
  children: ComponentChildren;
}

/** Several controls that answer one question. */
export function FieldGroup({ id, legend, heading, hint, error, required, children }: FieldGroupProps) {
  const description = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div class={error ? 'field has-err' : 'field'}>
      <fieldset aria-describedby={description || undefined}>
        <legend class={heading ? 'legend-lg' : 'lab'}>
          {heading ? <h2>{legend}</h2> : legend}
          <RequiredMark required={required} />
        </legend>
        <FieldHint id={id}>{hint}</FieldHint>
        <FieldError id={id} error={error} />
        {children}
      </fieldset>
    </div>
  );
}
