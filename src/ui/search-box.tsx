import { inLanguages } from '#shared/language.ts';
import { Form } from './form.tsx';
import { Icon } from './icon.tsx';

const text = inLanguages(
  { label: 'Tìm thủ tục', placeholder: 'Nhập từ khóa tìm kiếm', button: 'Tìm kiếm' },
  { label: 'Find a procedure', placeholder: 'Type words to search for', button: 'Search' },
);

interface SearchBoxProps {
  action: string;
  name?: string | undefined;
  value?: string | undefined;
  label?: string | undefined;
  placeholder?: string | undefined;
  buttonLabel?: string | undefined;
  /** In a white frame of its own, outside the hero. */
  framed?: boolean | undefined;
  maxLength?: number | undefined;
  /** Address that answers words with suggestions; the page brings the island `search-suggestions`. */
  suggestionsFrom?: string | undefined;
}

export function SearchBox(props: SearchBoxProps) {
  const { action, name = 'tu-khoa', value, label = text.label, framed } = props;
  return (
    <Form action={action} method="get" search label={label} class={framed ? 'search framed' : 'search'}>
      <div class="box">
        <Icon name="search" />
        <label class="sr" for={`search-${name}`}>
          {label}
        </label>
        <input
          id={`search-${name}`}
          name={name}
          type="search"
          value={value}
          placeholder={props.placeholder ?? text.placeholder}
          autocomplete="off"
          enterkeyhint="search"
          maxLength={props.maxLength ?? 200}
          data-suggestions={props.suggestionsFrom}
        />
      </div>
      <button class="btn" type="submit">
        {props.buttonLabel ?? text.button}
      </button>
    </Form>
  );
}
