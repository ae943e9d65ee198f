import { EXTENSION_REASON_WORDS } from '#ui/dossier-words.ts';
import { KeyValues } from '#ui/office/key-values.tsx';
import { Panel } from '#ui/office/panel.tsx';
import { dateText, dueText } from '#ui/vietnam-time.ts';
import type { WrittenExtension } from '../../storage/extension-queries.ts';
import type { Desk } from './desk-model.ts';

const TITLES: Readonly<Record<WrittenExtension['state'], string>> = {
  drafted: 'Dự thảo thư xin lỗi',
  proposed: 'Thư xin lỗi, gia hạn: chờ ký',
  granted: 'Đã xin lỗi và gia hạn',
};

/** Xin lỗi, gia hạn: both dates side by side, and how far the letter has come. */
export function DeskExtension({ desk: { extension, dossier, deadline } }: { desk: Desk }) {
  if (!extension || (extension.state !== 'granted' && dossier.finishedAt !== null)) return null;
  const before = extension.state === 'granted' ? deadline?.extension?.beforeAt : dossier.dueAt;
  return (
    <Panel id="gia-han" title={TITLES[extension.state]}>
      <KeyValues
        rows={[
          ...(before ? [{ label: 'Ngày hẹn trước đây', value: dueText(before) }] : []),
          { label: 'Ngày hẹn lại', value: dateText(Temporal.PlainDate.from(extension.newDueOn)) },
          {
            label: 'Lý do',
            value: reasonText(extension),
          },
        ]}
      />
    </Panel>
  );
}

function reasonText({ reasonCode, reason }: WrittenExtension): string {
  if (reason === '') return 'Chưa ghi. Mở thư để ghi lý do và trình ký.';
  return [EXTENSION_REASON_WORDS[reasonCode], reason].filter(Boolean).join('. ');
}
