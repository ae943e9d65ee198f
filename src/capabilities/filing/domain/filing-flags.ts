import type { Answers } from '#engines/forms/define.ts';

/** Facts of a filing that no answer of the declaration tells; conditions of papers name them as flags. */
export function filingFlags(owner: Answers): Readonly<Record<string, boolean>> {
  return {
    'agent.individual': owner['relation'] === 'authorised-person',
    'agent.organisation': owner['relation'] === 'authorised-organisation',
  };
}
