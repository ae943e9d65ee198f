import type { ComponentChildren } from 'preact';
import { inLanguages } from '#shared/language.ts';
import { Button } from './button.tsx';
import { Details } from './details.tsx';
import { fieldId } from './field-id.ts';
import { Form } from './form.tsx';
import { numberText } from './number-text.ts';

const text = inLanguages({ filter: 'Lọc kết quả' }, { filter: 'Filter results' });

export interface FilterGroup {
  name: string;
  title: string;
  /** Several may be chosen, or only one. */
  type?: 'checkbox' | 'radio' | undefined;
  values: readonly string[];
  options: readonly { value: string; label: ComponentChildren; count?: number | undefined }[];
}

interface FilterFormProps {
  action: string;
  groups: readonly FilterGroup[];
  buttonLabel?: string | undefined;
  /** Hidden fields and further controls above the groups. */
  children?: ComponentChildren;
}

/** Narrowing a list: every choice is part of the address, nothing happens before the button. */
export function FilterForm({ action, groups, buttonLabel = text.filter, children }: FilterFormProps) {
  return (
    <Form action={action} method="get" class="filter-col" label={text.filter}>
      {children}
      {groups.map((group) => (
        <Details
          key={`${group.name}-${group.title}`}
          summary={group.title}
          open={group.values.length > 0 || group.options.length <= 6}
        >
          <fieldset>
            <legend class="sr">{group.title}</legend>
            {group.options.map((option) => (
              <label key={option.value} class="opt">
                <input
                  type={group.type ?? 'checkbox'}
                  id={fieldId(`${group.name}-${option.value}`)}
                  name={group.name}
                  value={option.value}
                  checked={group.values.includes(option.value)}
                />
                <span>{option.label}</span>
                {option.count !== undefined && <span class="muted">{numberText(option.count)}</span>}
              </label>
            ))}
          </fieldset>
        </Details>
      ))}
      <Button kind="secondary" wide>
        {buttonLabel}
      </Button>
    </Form>
  );
}
