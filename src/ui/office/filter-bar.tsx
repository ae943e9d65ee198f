import type { ComponentChildren } from 'preact';
import { Button } from '../button.tsx';
import { fieldId } from '../field-id.ts';
import { Form } from '../form.tsx';
import type { SelectOption } from '../select-field.tsx';

export interface FilterSelect {
  name: string;
  label: string;
  value: string;
  options: readonly SelectOption[];
  allLabel?: string | undefined;
}

interface FilterBarProps {
  action: string;
  search?: { name: string; label: string; value: string } | undefined;
  selects: readonly FilterSelect[];
  label: string;
  children?: ComponentChildren;
}

/** Search and filters in one row above an office table. */
export function FilterBar({ action, search, selects, label, children }: FilterBarProps) {
  return (
    <Form action={action} method="get" class="filters" label={label}>
      {search && (
        <div class="grow">
          <label for={fieldId(search.name)}>{search.label}</label>
          <input
            class="input"
            id={fieldId(search.name)}
            name={search.name}
            type="search"
            value={search.value}
            maxLength={200}
          />
        </div>
      )}
      {selects.map((select) => (
        <div class="fx" key={select.name}>
          <label for={fieldId(select.name)}>{select.label}</label>
          <select class="input" id={fieldId(select.name)} name={select.name}>
            <option value="" selected={select.value === ''}>
              {select.allLabel ?? 'Tất cả'}
            </option>
            {select.options.map((option) => (
              <option key={option.value} value={option.value} selected={option.value === select.value}>
                {option.label}
              </option>
            ))}
          </select>
        </div>
      ))}
      {children}
      <Button kind="secondary" icon="filter">
        Lọc
      </Button>
    </Form>
  );
}
