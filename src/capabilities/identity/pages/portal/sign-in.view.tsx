import { Details } from '#ui/details.tsx';
import { Note } from '#ui/note.tsx';
import { ProviderLink, SignInSheet } from '#ui/sign-in-sheet.tsx';
import type { Level, ProviderName } from '../../domain/citizen.ts';
import { FORGOTTEN_PASSWORD_PATH, providerPath, SIGN_IN_GUIDE_PATH, ZALO_CODE_PATH } from '../../paths.ts';
import { PROVIDERS, problemText, SIGN_IN, type SignInProblem, STEP_UP, titleOf, ZALO } from './sign-in.text.ts';

export interface SignInView {
  readonly level: Level;
  readonly returnTo: string;
  readonly problem?: { readonly what: SignInProblem; readonly provider: ProviderName } | undefined;
}

/** In the order of the province's guide. */
const CHOICES = [
  { provider: 'dvcqg', icon: 'building', tone: 'blue' },
  { provider: 'vneid', icon: 'shield', tone: 'red' },
] as const;

export function SignInPage(view: SignInView) {
  return view.level === 2 ? <StepUpSheet {...view} /> : <SignIn {...view} />;
}

function SignIn({ returnTo, problem }: SignInView) {
  return (
    <SignInSheet title={titleOf(1)} lead={SIGN_IN.lead} closeHref="/" side={<ZaloPanel />}>
      {problem && <Problem {...problem} />}
      {problem && returnTo !== '/' && (
        <p>
          <a href={returnTo}>{SIGN_IN.back}</a>
        </p>
      )}
      <h2>{SIGN_IN.choose}</h2>
      <Choices level={1} returnTo={returnTo} />
      <Details summary={SIGN_IN.trouble}>
        <ul class="bullets">
          <li>{SIGN_IN.phone}</li>
          <li>
            {SIGN_IN.password} <a href={FORGOTTEN_PASSWORD_PATH}>{SIGN_IN.passwordWays}</a>.
          </li>
          <li>{SIGN_IN.counter}</li>
          <li>
            <a href={SIGN_IN_GUIDE_PATH}>{SIGN_IN.guide}</a>
          </li>
        </ul>
      </Details>
    </SignInSheet>
  );
}

/** For somebody who is signed in, but with too little proof for what comes next. */
function StepUpSheet({ returnTo, problem }: SignInView) {
  return (
    <SignInSheet title={titleOf(2)} lead={STEP_UP.lead} closeHref={returnTo}>
      {problem && <Problem {...problem} />}
      <h2>{STEP_UP.choose}</h2>
      <Choices level={2} returnTo={returnTo} />
      <h2>{STEP_UP.noLevel2}</h2>
      <ul class="bullets">
        <li>{STEP_UP.raise}</li>
        <li>{STEP_UP.counter}</li>
      </ul>
      <p>
        <a href={returnTo}>{STEP_UP.back}</a>
      </p>
    </SignInSheet>
  );
}

function Choices({ level, returnTo }: Pick<SignInView, 'level' | 'returnTo'>) {
  return (
    <>
      {CHOICES.map(({ provider, icon, tone }) => (
        <ProviderLink
          key={provider}
          href={providerPath(provider, returnTo, level)}
          label={PROVIDERS[provider].label}
          hint={PROVIDERS[provider].hint}
          icon={icon}
          tone={tone}
        />
      ))}
    </>
  );
}

function Problem({ what, provider }: { what: SignInProblem; provider: ProviderName }) {
  const { title, message } = problemText(what, provider);
  return (
    <div role="alert">
      <Note tone={what === 'cancelled' ? 'info' : 'warn'} title={title}>
        {message}
      </Note>
    </div>
  );
}

function ZaloPanel() {
  return (
    <>
      <h2>{ZALO.title}</h2>
      <div class="zqr">
        <img src={ZALO_CODE_PATH} alt={ZALO.image} width={180} height={180} />
      </div>
      <p class="small">{ZALO.text}</p>
      <p class="small muted">{ZALO.optional}</p>
    </>
  );
}
