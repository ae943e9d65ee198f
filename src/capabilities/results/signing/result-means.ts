import { printer } from '#engines/print/printer.ts';
import type { Platform } from '#platform/platform.ts';
import type { ResultMeans } from '../actions/issue-result.ts';
import { signingMeans } from './signing-means.ts';

/** What results are made with in this process. */
export function resultMeans({ database, files, config, log }: Platform): ResultMeans {
  return { database, files, printer, publicUrl: config.publicUrl, signing: signingMeans(config.signing), log };
}
