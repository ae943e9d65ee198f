/** Reads a form that carries files, part by part; no file is held in memory. */
import type { Readable } from 'node:stream';
import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { requireCsrf } from './csrf.ts';
import { cleanText, type FormFields, parseFormFields } from './form-fields.ts';

export interface FilePart {
  readonly field: string;
  readonly name: string;
  readonly content: Readable;
}

/** A whole paper with all its pages; one file may be 20 MB. */
const LARGEST_REQUEST_IN_BYTES = 110 * 1024 * 1024;

const LIMITS = {
  fileSize: LARGEST_REQUEST_IN_BYTES,
  files: 20,
  fields: 1000,
  fieldSize: 64 * 1024,
  fieldNameSize: 200,
  parts: 1020,
};

/** The parser has no other mark for it. */
const BROKEN_OFF = /unexpected end of multipart data/i;

/** Thrown when what was sent is no form of ours; the status says what is wrong with it. */
class UnreadableForm extends Error {
  override name = 'UnreadableForm';
  readonly statusCode: number;
  constructor(message: string, statusCode: number, cause?: unknown) {
    super(message, { cause });
    this.statusCode = statusCode;
  }
}

/**
 * The token `_csrf` has to come before the first file, as `<Form>` renders it: nothing of a stranger's is stored.
 * `take` must read each content to its end.
 */
export async function readMultipartForm(
  request: FastifyRequest,
  take: (file: FilePart) => Promise<void>,
): Promise<FormFields> {
  if (Number(request.headers['content-length'] ?? 0) > LARGEST_REQUEST_IN_BYTES) {
    throw new UnreadableForm('more than any form needs', 413);
  }
  const typed = new URLSearchParams();
  let proved = false;
  for await (const part of partsOf(request)) {
    if (part.type === 'field') {
      typed.append(part.fieldname, String(part.value ?? ''));
      continue;
    }
    if (!proved) {
      requireCsrf(request, typed.get('_csrf') ?? undefined);
      proved = true;
    }
    await takeWhole(part, take);
  }
  if (!proved) requireCsrf(request, typed.get('_csrf') ?? undefined);
  return parseFormFields(typed.toString());
}

/** A file that breaks off is the sender's fault, whatever `take` makes of it; any other failure is `take`'s own. */
async function takeWhole(part: MultipartFile, take: (file: FilePart) => Promise<void>): Promise<void> {
  try {
    await take({ field: part.fieldname, name: cleanText(part.filename ?? ''), content: part.file });
  } catch (error) {
    const isBrokenOff = [error, part.file.errored].some((one) => one instanceof Error && BROKEN_OFF.test(one.message));
    throw isBrokenOff ? new UnreadableForm('a file that breaks off', 400, error) : error;
  }
}

async function* partsOf(request: FastifyRequest) {
  try {
    yield* request.parts({ limits: LIMITS });
  } catch (error) {
    const known = error instanceof Error && 'statusCode' in error;
    throw known ? error : new UnreadableForm('no proper multipart form', 400, error);
  }
}
