/** Sends one file in pieces (tus), over as many broken connections as it takes. */
import { DetailedError, Upload } from 'tus-js-client';
import { papersPaths } from '../../paths.ts';

export type PieceOutcome =
  | { readonly kind: 'stored'; readonly fileId: string }
  | { readonly kind: 'refused'; readonly refusal: string }
  | { readonly kind: 'signed-out' | 'cancelled' | 'failed' };

export interface PieceEvents {
  onProgress(percent: number): void;
  /** The connection is gone for longer; going on is possible by hand, and comes by itself with the network. */
  onBroken(resume: () => void): void;
  onCancellable(cancel: () => void): void;
}

/** Small enough to get through on a slow telephone line within any time limit. */
const PIECE_IN_BYTES = 1024 * 1024;

const PAUSES_IN_MS = [0, 1000, 3000, 5000, 10_000];

export function uploadInPieces(file: File, events: PieceEvents): Promise<PieceOutcome> {
  return new Promise((resolve) => {
    const upload = new Upload(file, {
      endpoint: papersPaths.upload,
      chunkSize: PIECE_IN_BYTES,
      retryDelays: PAUSES_IN_MS,
      metadata: { filename: file.name },
      removeFingerprintOnSuccess: true,
      onShouldRetry: (error) => isConnectionTrouble(error),
      onProgress: (sent, all) => events.onProgress(all === 0 ? 100 : Math.floor((sent / all) * 100)),
      onSuccess: ({ lastResponse }) => {
        const fileId = lastResponse.getHeader('Upload-File-Id');
        resolve(fileId ? { kind: 'stored', fileId } : { kind: 'failed' });
      },
      onError: (error) => {
        if (!isConnectionTrouble(error)) return resolve(outcomeOf(error));
        const resume = () => {
          removeEventListener('online', resume);
          upload.start();
        };
        addEventListener('online', resume, { once: true });
        events.onBroken(resume);
      },
    });
    events.onCancellable(() => {
      void upload.abort(true).catch(() => undefined);
      resolve({ kind: 'cancelled' });
    });
    void begin(upload);
  });
}

/** Goes on where the same file was left, also after the page was closed. */
async function begin(upload: Upload): Promise<void> {
  const [earlier] = await upload.findPreviousUploads().catch(() => []);
  if (earlier !== undefined) upload.resumeFromPreviousUpload(earlier);
  upload.start();
}

function statusOf(error: Error): number {
  return error instanceof DetailedError ? (error.originalResponse?.getStatus() ?? 0) : 0;
}

function isConnectionTrouble(error: Error): boolean {
  const status = statusOf(error);
  return status === 0 || status === 409 || status === 423 || (status >= 500 && status !== 507);
}

function outcomeOf(error: Error): PieceOutcome {
  if (statusOf(error) === 401) return { kind: 'signed-out' };
  const body = error instanceof DetailedError ? error.originalResponse?.getBody() : undefined;
  const refusal = /"refusal":"([a-z-]+)"/.exec(body ?? '')?.[1];
  return refusal === undefined ? { kind: 'failed' } : { kind: 'refused', refusal };
}
