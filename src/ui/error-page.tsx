import { LinkButton } from './link-button.tsx';
import { siteFacts } from './site-facts.ts';

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
          Nếu gọi tổng đài, bạn đọc mã sự cố: <b class="code">{incident}</b>
        </p>
      )}
      <div class="actions">
        <LinkButton href={home}>Về trang chủ</LinkButton>
        <LinkButton kind="tertiary" icon="phone" href={`tel:${siteFacts.hotline}`}>
          Gọi {siteFacts.hotline}
        </LinkButton>
      </div>
    </div>
  );
}
