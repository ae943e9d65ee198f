import { LinkButton } from '#ui/link-button.tsx';
import { SignInSheet } from '#ui/sign-in-sheet.tsx';
import { COMPLAINT_PATH, SIGN_IN_PATH } from '../../paths.ts';
import { FORGOTTEN } from './forgotten-password.text.ts';

/** The three ways out of the province's guide, part II. */
export function ForgottenPasswordPage({ providerPage }: { providerPage: string }) {
  const { online, counter, complaint } = FORGOTTEN;
  return (
    <SignInSheet title={FORGOTTEN.title} lead={FORGOTTEN.lead} closeHref={SIGN_IN_PATH}>
      <h2 id="truc-tuyen">{online.title}</h2>
      <p>{online.dvcqg}</p>
      <p>
        <LinkButton href={providerPage}>{online.link}</LinkButton>
      </p>
      <p>{online.vneid}</p>
      <h2 id="quay-giao-dich">{counter.title}</h2>
      <p>{counter.when}</p>
      <p>{counter.how}</p>
      <h2 id="khieu-nai">{complaint.title}</h2>
      <p>{complaint.when}</p>
      <p>
        <LinkButton href={COMPLAINT_PATH} kind="secondary">
          {complaint.link}
        </LinkButton>
      </p>
    </SignInSheet>
  );
}
