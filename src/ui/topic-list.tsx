import { Icon, type IconName } from './icon.tsx';

export interface Topic {
  label: string;
  href: string;
  icon: IconName;
  /** Time and fee at a glance. */
  hint?: string | undefined;
}

export function TopicList({ topics }: { topics: readonly Topic[] }) {
  return (
    <ul class="topics">
      {topics.map((topic) => (
        <li key={topic.href}>
          <a href={topic.href}>
            <Icon name={topic.icon} />
            <span>
              <b>{topic.label}</b>
              {topic.hint && <small>{topic.hint}</small>}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
