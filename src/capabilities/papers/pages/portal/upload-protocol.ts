/** Speaks tus 1.0 for one person at a time: begins uploads, takes pieces, says how far one has come. */
import { FileStore } from '@tus/file-store';
import { Server } from '@tus/server';
import { isNoRoom } from '#platform/files/local-files.ts';
import type { Platform } from '#platform/platform.ts';
import {
  type ArrivedUpload,
  finishUpload,
  isOwnUpload,
  mayBeginUpload,
  newUploadId,
  preparePartials,
} from '../../actions/resumable-uploads.ts';
import type { UploadOutcome } from '../../actions/store-upload.ts';
import type { FileRefusal } from '../../domain/refusals.ts';
import { LARGEST_FILE_IN_BYTES } from '../../domain/stored-file.ts';
import { papersPaths } from '../../paths.ts';

export interface UploadProtocol {
  answer(request: Request, accountId: string): Promise<Response>;
}

/** Carries the id of the stored file once it has been judged. */
const FILE_HEADER = 'Upload-File-Id';

type Refusing = { readonly status_code: number; readonly body: string };
const NOT_FOUND: Refusing = { status_code: 404, body: 'Not found' };
/** What the file store says of any write that failed; the disk is the reason, or the sender has gone. */
const NOT_WRITTEN = 'Something went wrong receiving the file\n';

export async function createUploadProtocol(platform: Platform): Promise<UploadProtocol> {
  const store = new FileStore({ directory: await preparePartials(platform) });
  const senders = new WeakMap<object, string>();
  const senderOf = (request: object): string => senders.get(request) ?? '';
  const server = new Server({
    path: papersPaths.upload,
    datastore: store,
    maxSize: LARGEST_FILE_IN_BYTES,
    relativeLocation: true,
    allowedOrigins: [],
    namingFunction: (request) => newUploadId(senderOf(request)),
    onIncomingRequest: async (request, id) => {
      if (!isOwnUpload(senderOf(request), id)) throw NOT_FOUND;
    },
    onUploadCreate: async (request, upload) => {
      if (!(await mayBeginUpload(platform, senderOf(request)))) throw refusing('too-many-files');
      return { metadata: { filename: upload.metadata?.['filename'] ?? '' } };
    },
    onUploadFinish: async (request, { id }) => accepted(await finish(id, senderOf(request))),
    onResponseError: (_request, error) => explain(platform, error),
  });

  async function finish(id: string, accountId: string): Promise<UploadOutcome> {
    return finishUpload(platform, accountId, await findArrived(store, id));
  }

  return {
    async answer(request, accountId) {
      senders.set(request, accountId);
      const response = await server.handleWeb(request);
      // Whole, but the answer that said so got lost: said again, and done now if a crash came between.
      if (request.method !== 'HEAD' || !isWhole(response)) return response;
      const outcome = await finish(uploadIdOf(request), accountId);
      return outcome.ok ? withHeader(response, FILE_HEADER, outcome.file.id) : refused(outcome.refusal);
    },
  };
}

async function findArrived(store: FileStore, id: string): Promise<ArrivedUpload> {
  const upload = await store.getUpload(id);
  return {
    id,
    name: upload.metadata?.['filename'] ?? '',
    place: upload.storage?.path ?? '',
    size: upload.size ?? upload.offset,
    fileId: upload.metadata?.['fileId'] ?? undefined,
    async remember(fileId) {
      upload.metadata = { ...upload.metadata, fileId };
      await store.configstore.set(id, upload);
    },
    forget: () => store.remove(id),
  };
}

function accepted(outcome: UploadOutcome) {
  if (!outcome.ok) throw refusing(outcome.refusal);
  const { id, name, sizeInBytes } = outcome.file;
  return { status_code: 200, headers: { [FILE_HEADER]: id }, body: JSON.stringify({ id, name, sizeInBytes }) };
}

function refusing(refusal: FileRefusal): Refusing {
  return { status_code: refusal === 'no-room' ? 507 : 422, body: JSON.stringify({ refusal }) };
}

function refused(refusal: FileRefusal): Response {
  const { status_code: status, body } = refusing(refusal);
  return new Response(body, { status, headers: { 'Tus-Resumable': '1.0.0' } });
}

function explain(platform: Platform, error: Error | { status_code: number; body: string }): Refusing | undefined {
  if (isNoRoom(error) || ('body' in error && error.body === NOT_WRITTEN)) return refusing('no-room');
  if ('status_code' in error)
    return error.status_code === 413 ? { status_code: 413, body: JSON.stringify({ refusal: 'too-large' }) } : undefined;
  platform.log.error({ err: error }, 'upload failed');
  return undefined;
}

function isWhole(response: Response): boolean {
  const offset = response.headers.get('upload-offset');
  return response.ok && offset !== null && offset === response.headers.get('upload-length');
}

function withHeader(response: Response, name: string, value: string): Response {
  const headers = new Headers(response.headers);
  headers.set(name, value);
  return new Response(null, { status: response.status, headers });
}

function uploadIdOf(request: Request): string {
  return new URL(request.url).pathname.split('/').at(-1) ?? '';
}
