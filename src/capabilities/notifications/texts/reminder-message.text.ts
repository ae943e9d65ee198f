/** Words of reminders; like the news, without a link or a name. */
import type { DueSupplement } from '../storage/supplement-reminder-queries.ts';
import { dateWords, mailText, SEE, templateData } from './dossier-message.text.ts';

/** Hạn bổ sung sắp hết, and whether silence ends the dossier. */
export type Reminder = DueSupplement & { readonly closes: boolean };

const needed = ({ respondBy }: DueSupplement): string => `cần bổ sung, hạn đến hết ngày ${dateWords(respondBy)}`;

export function reminderMessage(due: Reminder): string {
  const otherwise = due.closes ? ' Không bổ sung, hồ sơ sẽ dừng giải quyết.' : '';
  return `Nhắc bạn: hồ sơ ${due.dossierCode} (${due.procedureName}) ${needed(due)}.${otherwise} ${SEE} để bổ sung, hoặc gọi 1022.`;
}

export function reminderMail(due: Reminder): { readonly subject: string; readonly text: string } {
  return {
    subject: `Nhắc bạn: hồ sơ ${due.dossierCode} ${needed(due)}`,
    text: mailText(reminderMessage(due), 'nhắc việc'),
  };
}

/** The approved template for news says a reminder as well. */
export const reminderNotice = (due: DueSupplement) => templateData(due, needed(due));
