import type { Connection } from '#platform/database/transaction.ts';
import type { CitizenQuestion, QuestionState } from '../domain/citizen-question.ts';
import { toInstant } from './report-rows.ts';

const QUESTION_COLUMNS = [
  'question.id',
  'question.code',
  'question.account_id',
  'question.sender_name',
  'question.sender_phone',
  'question.title',
  'question.content',
  'question.procedure_text',
  'question.asked_at',
  'question.unit_id',
  'question.state',
  'question.rule_from',
  'question.due_at',
  'question.answer',
  'question.publication',
] as const;

interface Row {
  readonly id: string;
  readonly code: string;
  readonly account_id: string | null;
  readonly sender_name: string | null;
  readonly sender_phone: string | null;
  readonly title: string;
  readonly content: string;
  readonly procedure_text: string | null;
  readonly asked_at: Date;
  readonly unit_id: number;
  readonly state: string;
  readonly rule_from: string;
  readonly due_at: Date | null;
  readonly answer: string | null;
  readonly publication: string | null;
  readonly unit_name: string;
}

/** Every question, with the unit that has it. */
export function questions(connection: Connection) {
  return connection
    .selectFrom('citizen_question as question')
    .innerJoin('unit', 'unit.id', 'question.unit_id')
    .select(QUESTION_COLUMNS)
    .select('unit.name as unit_name');
}

export function toQuestion(row: Row): CitizenQuestion {
  return {
    id: row.id,
    code: row.code,
    accountId: row.account_id,
    sender: { name: row.sender_name, phone: row.sender_phone },
    title: row.title,
    content: row.content,
    procedure: row.procedure_text,
    askedAt: toInstant(row.asked_at),
    unitId: row.unit_id,
    unitName: row.unit_name,
    state: row.state as QuestionState,
    ruleFrom: row.rule_from,
    dueAt: row.due_at && toInstant(row.due_at),
    answer: row.answer,
    publication: row.publication as CitizenQuestion['publication'],
  };
}
