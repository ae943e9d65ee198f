import type { ComponentChildren } from 'preact';
import { Tag, type Tone } from './tag.tsx';

export interface Task {
  label: ComponentChildren;
  href?: string | undefined;
  hint?: ComponentChildren;
  status: { tone: Tone; text: string };
}

/** Things to do in any order, each with how it stands. */
export function TaskList({ tasks, label }: { tasks: readonly Task[]; label?: string | undefined }) {
  return (
    <ul class="tasks" aria-label={label}>
      {tasks.map((task, index) => (
        <li key={task.href ?? index}>
          <div>
            {task.href ? <a href={task.href}>{task.label}</a> : task.label}
            {task.hint && <p class="hint">{task.hint}</p>}
          </div>
          <Tag tone={task.status.tone}>{task.status.text}</Tag>
        </li>
      ))}
    </ul>
  );
}
