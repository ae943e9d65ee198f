import type { PrintTemplates, TemplateName } from '../../src/engines/print/templates.ts';
import { declarationsAndResults } from './sample-results.ts';
import { slips } from './sample-slips.ts';

export type Samples = {
  readonly [T in TemplateName]: { readonly full: PrintTemplates[T]; readonly sparse: PrintTemplates[T] };
};

/** Two of each form: one with everything said, one with as little as the type allows. */
export const samples: Samples = { ...slips, ...declarationsAndResults };
