import { inLanguages } from '#shared/language.ts';
import { LinkButton } from './link-button.tsx';
import { siteFacts } from './site-facts.ts';

const text = inLanguages(
  {
    incident: 'Nếu gọi tổng đài, bạn đọc mã sự cố:',
    home: 'Về trang chủ',
    call: (hotline: string) => `Gọi ${hotline}`,
  },
  {
    incident: 'If you call the hotline, read out the incident number:',
    home: 'Go to the home page',
    call: (hotline) => `Call ${hotline}`,
  },
);

interface ErrorPageProps {
  title: string;
  message: string;
  /** Public number of the incident, for the phone call. */
  incident?: string | undefined;
  home: string;
}

/** Something did not work: what, what is safe, and the way out. */
export function ErrorPage({ title, message, incident, home }: ErrorPageProps) {
  return (
    <div class="wrap section stack">
      <h1>{title}</h1>
      <p class="lead">{message}</p>
      {incident && (
        <p>
          {text.incident} <b class="code">{incident}</b>
        </p>
      )}
      <div class="actions">
        <LinkButton href={home}>{text.home}</LinkButton>
        <LinkButton kind="tertiary" icon="phone" href={`tel:${siteFacts.hotline}`}>
          {text.call(siteFacts.hotline)}
        </LinkButton>
      </div>
    </div>
  );
}
