import { ButtonContent, type ButtonLookProps, buttonClass } from './button.tsx';

interface LinkButtonProps extends ButtonLookProps {
  href: string;
  /** Offers the target as a file instead of opening it. */
  download?: boolean | undefined;
}

/** A way to another page that weighs as much as a button. */
export function LinkButton(props: LinkButtonProps) {
  return (
    <a class={buttonClass(props)} href={props.href} download={props.download}>
      <ButtonContent {...props} />
    </a>
  );
}
