import { questionRefusal } from '#capabilities/dossier/index.ts';
import { LinkButton } from '#ui/link-button.tsx';
import { NotificationBanner } from '#ui/notification-banner.tsx';
import { Timeline, type TimelineEntry } from '#ui/timeline.tsx';
import { questionPath } from '../../paths.ts';
import type { SentMessage } from '../../storage/sent-message-queries.ts';
import { momentText } from '../vietnam-time.text.ts';
import { LIMIT_TEXT, questionRefusalText } from './question.text.ts';
import type { PersonalDossier } from './read-dossier.ts';
import { waysText } from './told.text.ts';

type ThreadParts = Pick<PersonalDossier, 'dossier' | 'events' | 'questions' | 'questionRule' | 'messages'>;

export function JustAsked({ questions }: Pick<ThreadParts, 'questions'>) {
  const dueAt = questions.at(-1)?.dueAt;
  return (
    <NotificationBanner tone="ok" title="Đã gửi câu hỏi.">
      <p>
        {dueAt && `Cơ quan trả lời trước ${momentText(dueAt)}. `}
        Câu trả lời sẽ có ở mục <a href="#trao-doi">Trao đổi về hồ sơ</a>; bạn được báo khi có.
      </p>
    </NotificationBanner>
  );
}

interface ThreadProps extends ThreadParts {
  readonly mayAsk: boolean;
  readonly now: Temporal.Instant;
}

/** Trao đổi về hồ sơ: what we told, what the person asked and what was answered, in order of time. */
export function Thread(props: ThreadProps) {
  const { dossier, questionRule, mayAsk, now } = props;
  const entries = threadEntries(props);
  const refusal = questionRefusal({ ...props, status: dossier.status }, questionRule, now);
  return (
    <section class="stack" id="trao-doi" aria-labelledby="thread">
      <h2 id="thread">Trao đổi về hồ sơ</h2>
      {entries.length === 0 ? <p>Chưa có tin báo và câu hỏi nào.</p> : <Timeline entries={entries} label="Trao đổi" />}
      {mayAsk && refusal && <p>{questionRefusalText(refusal, questionRule)}</p>}
      {mayAsk && !refusal && (
        <>
          <p>{LIMIT_TEXT(questionRule)}</p>
          <p>
            <LinkButton kind="secondary" href={questionPath(dossier.code)}>
              Hỏi về hồ sơ này
            </LinkButton>
          </p>
        </>
      )}
    </section>
  );
}

interface Said extends TimelineEntry {
  readonly when: Temporal.Instant;
}

function threadEntries({ questions, messages }: ThreadParts): TimelineEntry[] {
  const said: Said[] = [
    ...messages.map(told),
    ...questions.flatMap(({ text, by, at, dueAt, answer }): Said[] => [
      entry('Câu hỏi', at, text, answer ? by : `${by}. Chờ trả lời, trước ${momentText(dueAt)}`),
      ...(answer ? [entry('Trả lời', answer.at, answer.text, `${answer.by}, ${answer.unitName}`)] : []),
    ]),
  ];
  return said.sort((one, other) => Temporal.Instant.compare(one.when, other.when));
}

function told({ text, at, channels }: SentMessage): Said {
  return entry('Tin báo', at, text, waysText(channels));
}

function entry(title: string, when: Temporal.Instant, text: string, who: string): Said {
  return {
    title,
    when,
    state: 'done',
    at: { iso: when.toString(), text: momentText(when) },
    who,
    said: <p class="pre">{text}</p>,
  };
}
