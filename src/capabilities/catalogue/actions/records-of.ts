import type { Readable } from 'node:stream';
import { JSONParser } from '@streamparser/json';

/** Thrown when the file is no list in JSON, or ends in the middle. */
export class FileBroken extends Error {
  override readonly name = 'FileBroken';
  /** How many were read before. */
  readonly records: number;
  constructor(message: string, records: number) {
    super(message);
    this.records = records;
  }
}

const BYTE_ORDER_MARK = Buffer.from('\uFEFF');

/** The records of a list in JSON after the first `skip`, as they arrive; the file is never held whole. */
export async function* recordsOf(content: Readable, skip = 0): AsyncGenerator<unknown> {
  const parser = new JSONParser({ paths: ['$.*'], keepStack: false });
  const found: unknown[] = [];
  let number = 0;
  let hasEnded = false;
  let isBeginning = true;
  let broken: FileBroken | undefined;
  parser.onValue = ({ value }) => {
    number += 1;
    if (number > skip) found.push(value);
  };
  parser.onEnd = () => {
    hasEnded = true;
  };
  parser.onError = (error) => {
    broken ??= new FileBroken(error.message, number);
  };
  for await (const chunk of content as AsyncIterable<Buffer>) {
    const isMarked = isBeginning && chunk.subarray(0, BYTE_ORDER_MARK.length).equals(BYTE_ORDER_MARK);
    isBeginning = false;
    parser.write(isMarked ? chunk.subarray(BYTE_ORDER_MARK.length) : chunk);
    // What stands before the broken place is read all the same.
    yield* found.splice(0);
    if (broken !== undefined) throw broken;
  }
  if (!hasEnded) throw new FileBroken(`the file ends after record ${number}`, number);
}
