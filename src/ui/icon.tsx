import { type IconName, iconPaths } from './icon-paths.ts';

export type { IconName } from './icon-paths.ts';

interface IconProps {
  name: IconName;
  /** Read out when the icon stands alone; without it the icon is decoration. */
  label?: string | undefined;
  class?: string | undefined;
}

export function Icon({ name, label, class: extra }: IconProps) {
  const classes = ['ic', name === 'star' ? 'solid' : '', extra ?? ''].filter(Boolean).join(' ');
  const path = <path d={iconPaths[name]} />;
  if (!label) {
    return (
      <svg class={classes} viewBox="0 0 24 24" aria-hidden="true">
        {path}
      </svg>
    );
  }
  return (
    <svg class={classes} viewBox="0 0 24 24" role="img" aria-label={label}>
      {path}
    </svg>
  );
}
