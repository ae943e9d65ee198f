import { Actions } from '#ui/actions.tsx';
import { Button } from '#ui/button.tsx';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { Form } from '#ui/form.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { Note } from '#ui/note.tsx';
import { PageColumns } from '#ui/page-columns.tsx';
import { RadioField } from '#ui/radio-field.tsx';
import type { ActingChoices } from '../../actions/choose-acting.ts';
import { managedBusiness } from '../../domain/authorisation.ts';
import type { Citizen } from '../../domain/citizen.ts';
import { ACTING_PATH, AUTHORISATIONS_PATH, RETURN_FIELD } from '../../paths.ts';
import { rightText, text } from './acting.text.ts';

export const CHOICE_FIELD = 'thay-cho';
export const SELF = 'ban-than';

export interface ActingPageView {
  readonly citizen: Citizen;
  readonly choices: ActingChoices;
  readonly chosen: string;
  readonly returnTo: string;
  readonly error?: string;
  readonly lost?: string;
  readonly followingOnly?: string;
}

/** Bạn đang làm việc thay cho ai? */
export function ActingPage(view: ActingPageView) {
  const { choices, error, lost, followingOnly } = view;
  return (
    <PageColumns form>
      <ErrorSummary errors={error === undefined ? [] : [{ field: CHOICE_FIELD, message: error }]} />
      <h1>{text.question}</h1>
      {lost !== undefined && (
        <Note tone="warn" title={text.lost(lost)}>
          {text.lostHint}
        </Note>
      )}
      {followingOnly !== undefined && (
        <Note tone="warn" title={text.followingOnly(followingOnly)}>
          {text.followingOnlyHint}
        </Note>
      )}
      {choices.isRegisterSilent && (
        <Note tone="warn" title={text.silent}>
          {text.silentHint}
        </Note>
      )}
      {choices.businesses.length === 0 && lost === undefined ? <NobodyElse {...view} /> : <Choice {...view} />}
      {managedBusiness(view.citizen) && (
        <p>
          <a href={AUTHORISATIONS_PATH}>{text.authorise}</a>
        </p>
      )}
    </PageColumns>
  );
}

function Choice({ citizen, choices, chosen, returnTo, error }: ActingPageView) {
  return (
    <Form action={ACTING_PATH}>
      <p class="lead">{text.lead}</p>
      <input type="hidden" name={RETURN_FIELD} value={returnTo} />
      <RadioField
        name={CHOICE_FIELD}
        legend="Làm việc thay cho"
        value={chosen}
        error={error}
        required
        options={[
          { value: SELF, label: text.self(citizen.fullName) },
          ...choices.businesses.map((business) => ({
            value: business.taxCode,
            label: business.name,
            hint: rightText(business),
          })),
        ]}
      />
      <Actions>
        <Button>Tiếp tục</Button>
      </Actions>
    </Form>
  );
}

function NobodyElse({ citizen, returnTo }: ActingPageView) {
  return (
    <>
      <Note title={citizen.kind === 'citizen' ? text.none : text.oneBusiness}>
        {citizen.kind === 'citizen' ? text.noneHint : citizen.fullName}
      </Note>
      <Actions>
        <LinkButton href={returnTo}>Tiếp tục</LinkButton>
      </Actions>
    </>
  );
}
