import type { ComponentChildren } from 'preact';

/** What is to be paid in the end. */
export function Total({ label, amount }: { label: string; amount: ComponentChildren }) {
  return (
    <p class="total">
      <span>{label}</span>
      <span class="nowrap">{amount}</span>
    </p>
  );
}
