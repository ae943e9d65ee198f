import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';

export type ButtonKind = 'primary' | 'secondary' | 'tertiary' | 'danger';

const kindClass: Record<ButtonKind, string> = { primary: '', secondary: ' sec', tertiary: ' ter', danger: ' danger' };

export interface ButtonLookProps {
  kind?: ButtonKind | undefined;
  small?: boolean | undefined;
  wide?: boolean | undefined;
  icon?: IconName | undefined;
  iconEnd?: IconName | undefined;
  class?: string | undefined;
  /** Said after the words to a screen reader only: which row, which paper. */
  about?: ComponentChildren;
  children: ComponentChildren;
}

export function buttonClass({
  kind = 'primary',
  small,
  wide,
  class: extra,
}: Omit<ButtonLookProps, 'children'>): string {
  return `btn${kindClass[kind]}${small ? ' sm' : ''}${wide ? ' wide' : ''}${extra ? ` ${extra}` : ''}`;
}

export function ButtonContent({ icon, iconEnd, about, children }: ButtonLookProps) {
  return (
    <>
      {icon && <Icon name={icon} />}
      <span>
        {children}
        {about && <span class="sr"> {about}</span>}
      </span>
      {iconEnd && <Icon name={iconEnd} />}
    </>
  );
}

interface ButtonProps extends ButtonLookProps {
  type?: 'submit' | 'button' | 'reset' | undefined;
  name?: string | undefined;
  value?: string | undefined;
  /** Id of a form elsewhere on the page. */
  form?: string | undefined;
  formAction?: string | undefined;
  disabled?: boolean | undefined;
  data?: Record<`data-${string}`, string> | undefined;
}

/** One filled button per screen; the others step back. */
export function Button(props: ButtonProps) {
  return (
    <button
      class={buttonClass(props)}
      type={props.type ?? 'submit'}
      name={props.name}
      value={props.value}
      form={props.form}
      formAction={props.formAction}
      disabled={props.disabled}
      {...props.data}
    >
      <ButtonContent {...props} />
    </button>
  );
}
