import type { Unit } from '#capabilities/agencies/index.ts';
import type { ClockSegment } from '#engines/clock/explain.ts';
import { Actions } from '#ui/actions.tsx';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { Deadline } from '#ui/deadline.tsx';
import { Details } from '#ui/details.tsx';
import { ErrorSummary, type FieldMessage } from '#ui/error-summary.tsx';
import { Form } from '#ui/form.tsx';
import { Note } from '#ui/note.tsx';
import { PageBand } from '#ui/page-band.tsx';
import { PageColumns } from '#ui/page-columns.tsx';
import { RadioField } from '#ui/radio-field.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { TextField } from '#ui/text-field.tsx';
import { type DeadlineQuestion, LIMIT_UNITS } from '../../domain/deadline-question.ts';
import { DEADLINE_CALCULATOR_PATH } from '../../paths.ts';
import { momentText } from '../vietnam-time.text.ts';
import { dayStrip, deadlineReasons, limitText } from './deadline.text.ts';
import { fieldOf, type TypedPause, type TypedQuestion, UNIT_SLUGS } from './deadline-calculator.form.ts';
import { CALCULATOR, UNIT_NAMES } from './deadline-calculator.text.ts';

export interface ShownAnswer {
  readonly question: DeadlineQuestion;
  readonly dueAt: Temporal.ZonedDateTime;
  /** Left out when there are too many to read. */
  readonly segments: readonly ClockSegment[] | undefined;
  /** Last year of the calendar, when the answer lies after it. */
  readonly beyond: number | undefined;
}

export interface DeadlineCalculatorViewProps {
  readonly typed: TypedQuestion;
  readonly agencies: readonly Unit[];
  readonly errors: readonly FieldMessage[];
  readonly answer?: ShownAnswer | undefined;
}

export function DeadlineCalculatorView({ typed, agencies, errors, answer }: DeadlineCalculatorViewProps) {
  const crumbs = [
    { label: CALCULATOR.home, href: '/' },
    { label: CALCULATOR.help, href: '/ho-tro' },
    { label: CALCULATOR.title },
  ];
  return (
    <>
      <PageBand title={CALCULATOR.title} lead={CALCULATOR.lead} crumbs={crumbs} />
      <PageColumns form aside={<Background />}>
        <ErrorSummary errors={errors} />
        {answer && <Answer {...answer} />}
        <Question typed={typed} agencies={agencies} errors={errors} />
      </PageColumns>
    </>
  );
}

function Background() {
  return (
    <>
      <Card soft title={CALCULATOR.basis} id="basis">
        <p>{CALCULATOR.basisText}</p>
      </Card>
      <Card soft title={CALCULATOR.programs} id="programs">
        <p>
          {CALCULATOR.programsText} <a href="/api/v1/openapi.json">{CALCULATOR.programsLink}</a>.
        </p>
      </Card>
    </>
  );
}

function Answer({ question, dueAt, segments, beyond }: ShownAnswer) {
  return (
    <>
      <Deadline
        when={momentText(dueAt.toInstant())}
        rule={limitText(question.limit)}
        days={segments && dayStrip(segments)}
        reasons={segments && deadlineReasons(segments, question.limit, CALCULATOR.pausedWhy)}
        open
      />
      {!segments && <Note>{CALCULATOR.tooLong}</Note>}
      {beyond !== undefined && <Note tone="warn">{CALCULATOR.beyond(beyond)}</Note>}
    </>
  );
}

type QuestionProps = Pick<DeadlineCalculatorViewProps, 'typed' | 'agencies' | 'errors'>;

function Question({ typed, agencies, errors }: QuestionProps) {
  const errorOf = (field: string): string | undefined => errors.find((error) => error.field === field)?.message;
  return (
    <Form action={DEADLINE_CALCULATOR_PATH} method="get" label={CALCULATOR.title} class="no-print">
      <MomentField
        name={fieldOf.from}
        label={CALCULATOR.from}
        value={typed.from}
        error={errorOf(fieldOf.from)}
        required
      />
      <TextField
        name={fieldOf.amount}
        label={CALCULATOR.amount}
        hint={CALCULATOR.amountHint}
        value={typed.amount}
        error={errorOf(fieldOf.amount)}
        inputMode="numeric"
        autocomplete="off"
        width="short"
        maxLength={6}
        required
      />
      <RadioField
        name={fieldOf.unit}
        legend={CALCULATOR.unit}
        value={typed.unit}
        options={LIMIT_UNITS.map((unit) => ({ value: UNIT_SLUGS[unit], label: UNIT_NAMES[unit] }))}
        error={errorOf(fieldOf.unit)}
        inline
      />
      <TextField
        name={fieldOf.cutoff}
        label={CALCULATOR.cutoff}
        hint={CALCULATOR.cutoffHint}
        value={typed.cutoff}
        error={errorOf(fieldOf.cutoff)}
        inputMode="numeric"
        autocomplete="off"
        width="short"
        maxLength={5}
      />
      <SelectField
        name={fieldOf.agency}
        label={CALCULATOR.agency}
        value={typed.agency}
        emptyLabel={CALCULATOR.agencyDefault}
        options={agencies.map(({ agencyCode, name }) => ({ value: agencyCode, label: name, isInVietnamese: true }))}
        error={errorOf(fieldOf.agency)}
      />
      <Details summary={CALCULATOR.pauses} open={typed.pauses.some(({ from, to }) => from !== '' || to !== '')}>
        {typed.pauses.map((pause) => (
          <PauseFields key={pause.number} pause={pause} errorOf={errorOf} />
        ))}
      </Details>
      <Actions>
        <Button icon="calendar">{CALCULATOR.submit}</Button>
      </Actions>
    </Form>
  );
}

function PauseFields({ pause, errorOf }: { pause: TypedPause; errorOf: (field: string) => string | undefined }) {
  const [from, to] = [fieldOf.pauseFrom(pause.number), fieldOf.pauseTo(pause.number)];
  return (
    <fieldset class="field">
      <legend class="lab">{CALCULATOR.pause(pause.number)}</legend>
      <MomentField name={from} label={CALCULATOR.pauseFrom} value={pause.from} error={errorOf(from)} />
      <MomentField name={to} label={CALCULATOR.pauseTo} value={pause.to} error={errorOf(to)} />
    </fieldset>
  );
}

interface MomentFieldProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly required?: boolean;
}

function MomentField(props: MomentFieldProps) {
  return <TextField {...props} hint={CALCULATOR.momentHint} autocomplete="off" width="medium" maxLength={20} />;
}
