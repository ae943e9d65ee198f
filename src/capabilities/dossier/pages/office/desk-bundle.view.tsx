import { STATUS_WORDS } from '#ui/dossier-words.ts';
import { Panel } from '#ui/office/panel.tsx';
import { TaskList } from '#ui/task-list.tsx';
import { dueText } from '#ui/vietnam-time.ts';
import type { MemberState } from '../../domain/bundle.ts';
import type { BundleMemberView } from '../../storage/bundle-queries.ts';
import type { Desk } from './desk-model.ts';

/** Nhóm liên thông: that this dossier is one matter of several, and where the others stand. */
export function DeskBundle({ desk: { bundle, dossier } }: { desk: Desk }) {
  if (bundle === undefined) return null;
  return (
    <Panel id="lien-thong" title="Hồ sơ liên thông">
      <p>
        Hồ sơ này là một việc của <span class="code">{bundle.code}</span>.
        {bundle.dueAt && ` Cả nhóm hẹn xong ${dueText(bundle.dueAt)}.`}
      </p>
      <TaskList
        label="Các việc của hồ sơ liên thông"
        tasks={bundle.members.map((member) => ({
          label: member.dossier?.code === dossier.code ? `${member.name} (hồ sơ này)` : member.name,
          hint: [member.handlingUnitName, member.dossier?.code].filter(Boolean).join(', '),
          status: statusOf(member),
        }))}
      />
    </Panel>
  );
}

function statusOf({ dossier, state }: BundleMemberView) {
  const words = dossier && STATUS_WORDS[dossier.status];
  return words ?? NOT_STARTED[state];
}

const WAITS = { text: 'Chờ việc trước', tone: 'idle' } as const;
const NOT_STARTED: Readonly<Record<MemberState, { readonly text: string; readonly tone: 'idle' | 'err' }>> = {
  waiting: WAITS,
  open: WAITS,
  done: WAITS,
  ended: WAITS,
  blocked: { text: 'Không bắt đầu được', tone: 'err' },
};
