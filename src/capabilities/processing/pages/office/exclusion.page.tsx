import {
  deskPath,
  type Exclusion,
  type ExclusionReason,
  endExclusion,
  excludeTime,
  listEvents,
  listExclusionReasons,
  runningExclusion,
} from '#capabilities/dossier/index.ts';
import { todayInVietnam } from '#platform/clock.ts';
import type { Platform } from '#platform/platform.ts';
import { type ChangeForm, changePages } from '#platform/web/change-pages.ts';
import { sendOfficePage } from '#platform/web/page.tsx';
import { parseExclusion, type TypedExclusion } from './exclusion.form.ts';
import { ExclusionView } from './exclusion.view.tsx';
import { REFUSALS } from './processing.text.ts';
import { loadSubject, type ProcessingSubject } from './processing-subject.ts';

export interface ExclusionSubject extends ProcessingSubject {
  /** Lý do that hold today for this procedure. */
  readonly reasons: readonly ExclusionReason[];
  /** Đang không tính: then the page ends it. */
  readonly running: Exclusion | undefined;
  /** Who changed the dossier last. */
  readonly lastActor: string | undefined;
}

/** Không tính vào thời hạn: for a reason of the list until a named day, or going on before that day. */
export function exclusionPages(platform: Platform) {
  const { database, clock } = platform;
  const form: ChangeForm<ExclusionSubject, TypedExclusion> = {
    async load(request) {
      const subject = await loadSubject(platform, request, 'exclude-time', 'end-exclusion');
      const { id, procedureVersionId } = subject.dossier;
      const [events, reasons] = await Promise.all([
        listEvents(database.kysely, id),
        listExclusionReasons(database.kysely, procedureVersionId, todayInVietnam(clock).toString()),
      ]);
      const running = runningExclusion(events, clock.now());
      const wanted = running ? 'end-exclusion' : 'exclude-time';
      const actions = subject.actions.filter((action) => action === wanted);
      return { ...subject, actions, reasons, running, lastActor: events.at(-1)?.actorName };
    },
    // Beginning and ending ask different things.
    overtaken: ({ dossier, lastActor }, seenVersion) =>
      dossier.version === seenVersion ? undefined : { name: lastActor },
    parse: (fields, { running }) => parseExclusion(fields, running !== undefined),
    run({ officer, dossier, running }, typed, { expectedVersion }) {
      const change = { code: dossier.code, officer, expectedVersion, at: clock.now() };
      return running
        ? endExclusion(database, { ...change, explanation: typed.explanation })
        : excludeTime(database, { ...change, ...typed });
    },
    explain: (refusal) => ({ field: FIELD_OF[refusal] ?? '', message: REFUSALS[refusal] ?? refusal }),
    send: (reply, status, view) =>
      sendOfficePage(reply, {
        title: `Không tính vào thời hạn: hồ sơ ${view.subject.dossier.code}`,
        status,
        hasErrors: view.errors.length > 0,
        body: <ExclusionView {...view} />,
      }),
    done: ({ dossier }) => `${deskPath(dossier.code)}?da=khong-tinh`,
  };
  return changePages(form);
}

const FIELD_OF: Readonly<Record<string, string>> = {
  'exclusion-reason-unknown': 'loai-ly-do',
  'until-past': 'den-ngay',
  'until-too-late': 'den-ngay',
};
