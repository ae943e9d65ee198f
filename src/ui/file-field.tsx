import type { ComponentChildren } from 'preact';
import { describedBy, fieldId } from './field-id.ts';
import { FieldError, FieldHint, RequiredMark } from './field-parts.tsx';
import { Icon } from './icon.tsx';

interface FileFieldProps {
  name: string;
  label: string;
  hint?: ComponentChildren;
  error?: string | undefined;
  required?: boolean | undefined;
  multiple?: boolean | undefined;
  /** Like the attribute: "image/jpeg,image/png,application/pdf". */
  accept?: string | undefined;
  data?: Record<`data-${string}`, string> | undefined;
}

/** Choose a file or take a photograph. The browser's own control stays, so the chosen names are always visible. */
export function FileField(props: FileFieldProps) {
  const { name, label, hint, error, required, multiple, accept } = props;
  const id = fieldId(name);
  return (
    <div class={error ? 'field has-err' : 'field'}>
      <label for={id}>
        {label}
        <RequiredMark required={required} />
      </label>
      <FieldHint id={id}>{hint}</FieldHint>
      <FieldError id={id} error={error} />
      <div class="drop">
        <Icon name="camera" />
        <input
          type="file"
          id={id}
          name={name}
          multiple={multiple}
          accept={accept}
          required={required}
          aria-describedby={describedBy(id, { hint, error })}
          aria-invalid={error ? 'true' : undefined}
          {...props.data}
        />
      </div>
    </div>
  );
}
