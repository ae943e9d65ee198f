import { Note } from '#ui/note.tsx';
import { SignInSheet } from '#ui/sign-in-sheet.tsx';
import { providerPath } from '../../paths.ts';
import { REGISTER } from './sign-in.text.ts';

/** Where accounts are no longer made by portals: how to come in with the State's electronic identity. */
export function RegisterWithVneidPage() {
  return (
    <SignInSheet title={REGISTER.title} lead={REGISTER.lead} closeHref="/">
      <Note tone="info" title={REGISTER.since}>
        {REGISTER.law}
      </Note>
      <h2>{REGISTER.without}</h2>
      <ol class="numbers">
        {REGISTER.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <h2>{REGISTER.having}</h2>
      <p>
        <a class="btn" href={providerPath('vneid', '/')}>
          {REGISTER.signIn}
        </a>
      </p>
      <p class="muted">{REGISTER.counter}</p>
    </SignInSheet>
  );
}
