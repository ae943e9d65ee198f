export interface Lane {
  label: string;
  count: number;
  href: string;
  tone?: 'late' | 'soon' | 'ok' | undefined;
}

/** How much waits where; each number opens to the dossiers behind it. */
export function Lanes({ lanes, label }: { lanes: readonly Lane[]; label: string }) {
  return (
    <nav aria-label={label}>
      <ul class="lanes">
        {lanes.map((lane) => (
          <li key={lane.href}>
            <a class={lane.tone ? `lane ${lane.tone}` : 'lane'} href={lane.href}>
              <b>{lane.count.toLocaleString('vi-VN')}</b> {lane.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
