import { fieldId } from '../field-id.ts';

export interface CheckRow {
  name: string;
  label: string;
  value: '' | 'yes' | 'no';
  disabled?: boolean | undefined;
}

/** What an officer ticks off: every row is met or not met. */
export function CheckList({ rows }: { rows: readonly CheckRow[] }) {
  return (
    <ul class="check">
      {rows.map((row) => (
        <li key={row.name}>
          <span aria-hidden="true">{row.label}</span>
          <fieldset disabled={row.disabled}>
            <legend class="sr">{row.label}</legend>
            <label class="y" for={fieldId(row.name)}>
              <input type="radio" id={fieldId(row.name)} name={row.name} value="yes" checked={row.value === 'yes'} />
              Đạt
            </label>
            <label class="n" for={fieldId(`${row.name}-no`)}>
              <input
                type="radio"
                id={fieldId(`${row.name}-no`)}
                name={row.name}
                value="no"
                checked={row.value === 'no'}
              />
              Chưa
            </label>
          </fieldset>
        </li>
      ))}
    </ul>
  );
}
