import type { DossierDetail } from '#capabilities/dossier/index.ts';
import { findListItem, listItems, searchVsic } from '#capabilities/reference/index.ts';
import type { FormContext } from '#engines/forms/context.ts';
import type { Answers, EForm } from '#engines/forms/define.ts';
import { inVietnam } from '../vietnam-time.text.ts';

const SUGGESTIONS = 12;

/** The questions as they were asked, and the answers given. */
export function filedDeclaration({ form }: DossierDetail): { eForm: EForm; answers: Answers } {
  return { eForm: form.eForm as unknown as EForm, answers: form.answers as unknown as Answers };
}

/** Reads the answers as of the day they were given; no register is asked again. */
export function filedContext(dossier: DossierDetail): FormContext {
  const { relation } = dossier.form.owner as { relation?: unknown };
  return {
    today: inVietnam(dossier.submittedAt).toPlainDate().toString(),
    flags: {
      'agent.individual': relation === 'authorised-person',
      'agent.organisation': relation === 'authorised-organisation',
    },
    lists: {
      options: listItems,
      label: (list, value) => findListItem(list, value)?.label,
      search: (list, text) => (list === 'industries' ? searchVsic(text, SUGGESTIONS) : []),
    },
  };
}
