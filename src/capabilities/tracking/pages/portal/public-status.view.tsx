import type { BundleView, PublicStatus } from '#capabilities/dossier/index.ts';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { Form } from '#ui/form.tsx';
import { InVietnamese } from '#ui/in-vietnamese.tsx';
import { Note } from '#ui/note.tsx';
import { PageBand } from '#ui/page-band.tsx';
import { PageColumns } from '#ui/page-columns.tsx';
import { SummaryList } from '#ui/summary-list.tsx';
import { TaskList } from '#ui/task-list.tsx';
import { TextField } from '#ui/text-field.tsx';
import { PERSONAL_DOSSIERS_PATH, PUBLIC_STATUS_PATH } from '../../paths.ts';
import { countText, notStarted, publicStep } from './bundle.text.ts';
import { DossierCode } from './dossier-facts.view.tsx';
import { PUBLIC_STATUS, stepText } from './public-status.text.ts';

export interface PublicStatusViewProps {
  readonly typed: string;
  readonly error?: string | undefined;
  /** Null: looked for and not there. */
  readonly found?: PublicStatus | null | undefined;
  readonly bundle?: BundleView;
}

export function PublicStatusView({ typed, error, found, bundle }: PublicStatusViewProps) {
  const crumbs = [{ label: PUBLIC_STATUS.home, href: '/' }, { label: PUBLIC_STATUS.here }];
  return (
    <>
      <PageBand title={PUBLIC_STATUS.title} lead={PUBLIC_STATUS.lead} crumbs={crumbs} />
      <PageColumns aside={<SignedInHint />}>
        {error && <ErrorSummary errors={[{ field: 'ma', message: error }]} />}
        <Form action={PUBLIC_STATUS_PATH} method="get" search>
          <TextField
            name="ma"
            label={PUBLIC_STATUS.code}
            hint={PUBLIC_STATUS.codeHint}
            value={typed}
            error={error}
            maxLength={60}
            spellcheck={false}
            autocomplete="off"
          />
          <Button icon="search">{PUBLIC_STATUS.search}</Button>
        </Form>
        {found === null && (
          <Note tone="warn" title={PUBLIC_STATUS.notFound}>
            {PUBLIC_STATUS.notFoundText}
          </Note>
        )}
        {found && <Found status={found} />}
        {bundle && <FoundBundle bundle={bundle} />}
      </PageColumns>
    </>
  );
}

function Found({ status }: { status: PublicStatus }) {
  const { done, of } = status.completion;
  return (
    <Card title={PUBLIC_STATUS.completion} id="completion">
      <SummaryList
        rows={[
          { label: PUBLIC_STATUS.code, value: <DossierCode code={status.code} /> },
          { label: PUBLIC_STATUS.procedure, value: <InVietnamese>{status.procedureName}</InVietnamese> },
          { label: PUBLIC_STATUS.completion, value: stepText(status.completion) },
        ]}
      />
      <ol class="numbers">
        {PUBLIC_STATUS.steps.map((step, index) => (
          <li key={step}>
            {step}:{' '}
            {index < done - 1 || done === of
              ? PUBLIC_STATUS.over
              : index === done - 1
                ? PUBLIC_STATUS.now
                : PUBLIC_STATUS.ahead}
          </li>
        ))}
      </ol>
    </Card>
  );
}

/** Each matter by its degree of completion, and no more. */
function FoundBundle({ bundle }: { bundle: BundleView }) {
  return (
    <Card title={PUBLIC_STATUS.completion} id="completion" class="stack">
      <p>
        <InVietnamese>{bundle.procedureName}</InVietnamese>. {PUBLIC_STATUS.bundleCode}{' '}
        <DossierCode code={bundle.code} />: {countText(bundle)}.
      </p>
      <TaskList
        label={PUBLIC_STATUS.matters}
        tasks={bundle.members.map(({ name, state, dossier }) => ({
          label: <InVietnamese>{name}</InVietnamese>,
          status: dossier ? publicStep(dossier.status) : notStarted(state),
        }))}
      />
    </Card>
  );
}

function SignedInHint() {
  return (
    <Card soft title={PUBLIC_STATUS.mine} id="mine">
      <p>
        {PUBLIC_STATUS.onlyCompletion} <a href={PERSONAL_DOSSIERS_PATH}>{PUBLIC_STATUS.signIn}</a>{' '}
        {PUBLIC_STATUS.signInFor}
      </p>
    </Card>
  );
}
