import { InVietnamese } from '#ui/in-vietnamese.tsx';

interface FactProps {
  readonly label: string;
  /** Left out when there is nothing to tell. */
  readonly value: string;
  readonly isVietnamese?: boolean;
}

/** One line of what is known about a procedure. */
export function Fact({ label, value, isVietnamese }: FactProps) {
  if (value === '') return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd>{isVietnamese ? <InVietnamese>{value}</InVietnamese> : value}</dd>
    </div>
  );
}
