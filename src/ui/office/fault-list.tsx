import type { ComponentChildren } from 'preact';

export interface Fault {
  /** "Trường “Trụ sở”", "Giấy tờ “Văn bản ủy quyền”, trang 2" */
  where: string;
  href?: string | undefined;
  what: ComponentChildren;
  action?: ComponentChildren;
}

/** The faults of a supplement request, numbered as they are on the fields and papers. */
export function FaultList({ faults }: { faults: readonly Fault[] }) {
  return (
    <ol class="faults">
      {faults.map((fault) => (
        <li key={`${fault.where} ${fault.href ?? ''}`}>
          <b>{fault.where}</b>{' '}
          {fault.href && (
            <a href={fault.href}>
              xem<span class="sr"> {fault.where}</span>
            </a>
          )}
          <div>{fault.what}</div>
          {fault.action}
        </li>
      ))}
    </ol>
  );
}
