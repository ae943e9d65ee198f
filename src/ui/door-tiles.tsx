import { Icon, type IconName } from './icon.tsx';

export interface Door {
  label: string;
  href: string;
  icon: IconName;
}

/** The few large ways in, under the search. */
export function DoorTiles({ doors }: { doors: readonly Door[] }) {
  return (
    <ul class="doors">
      {doors.map((door) => (
        <li key={door.href}>
          <a href={door.href}>
            <Icon name={door.icon} />
            <span>{door.label}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
