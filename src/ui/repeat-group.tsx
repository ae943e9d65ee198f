import type { ComponentChildren } from 'preact';
import { inLanguages } from '#shared/language.ts';
import { Button } from './button.tsx';
import { fieldId } from './field-id.ts';
import { FieldGroup } from './field-parts.tsx';

const text = inLanguages({ remove: 'Xóa' }, { remove: 'Remove' });

export interface RepeatEntry {
  title: string;
  /** Beside the title: "Ngành chính". */
  mark?: ComponentChildren;
  /** Value of the `_xoa` button; without it the entry stays. */
  removeValue?: string | undefined;
  children: ComponentChildren;
}

interface RepeatGroupProps {
  name: string;
  legend: string;
  hint?: ComponentChildren;
  error?: string | undefined;
  required?: boolean | undefined;
  entries: readonly RepeatEntry[];
  /** Words of the button that adds one; without it there is none. */
  addLabel?: string | undefined;
  /** Says what an empty list means. */
  empty?: string | undefined;
}

/** A list one may lengthen. Without script the buttons `_them` and `_xoa` come back with the form and everything typed. */
export function RepeatGroup(props: RepeatGroupProps) {
  const { name, legend, hint, error, required, entries, addLabel, empty } = props;
  const id = fieldId(name);
  return (
    <div id={id} class="target" data-repeat={name}>
      <FieldGroup id={id} legend={legend} heading hint={hint} error={error} required={required}>
        {entries.length === 0 && empty && <p class="empty">{empty}</p>}
        {entries.map((entry) => (
          <RepeatCard key={entry.title} entry={entry} />
        ))}
        {addLabel && (
          <p class="repeat-add">
            <Button kind="secondary" icon="plus" name="_them" value={name}>
              {addLabel}
            </Button>
          </p>
        )}
      </FieldGroup>
    </div>
  );
}

function RepeatCard({ entry }: { entry: RepeatEntry }) {
  return (
    <div class="repeat">
      <div class="top">
        <h3>
          {entry.title} {entry.mark}
        </h3>
        {entry.removeValue && (
          <Button kind="tertiary" small icon="trash" name="_xoa" value={entry.removeValue} about={entry.title}>
            {text.remove}
          </Button>
        )}
      </div>
      <div class="in">{entry.children}</div>
    </div>
  );
}
