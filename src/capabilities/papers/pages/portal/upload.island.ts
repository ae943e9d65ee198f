/**
 * Makes a form with files, marked `data-upload`, upload them piece by piece as soon as they are chosen: with progress,
 * going on after a lost connection. Then the form is sent with the ids of the files (`fileId`) instead of the files.
 * Without this script, or when it fails, the form sends the files itself.
 */
import { fileRefusalSentence } from '#ui/file-refusal-sentences.ts';
import { uploadText as text } from './upload.text.ts';
import { UploadRow } from './upload-row.ts';

const LARGEST_FILE_IN_BYTES = 20 * 1024 * 1024;

for (const marked of document.querySelectorAll('[data-upload]')) {
  const form = marked instanceof HTMLFormElement ? marked : marked.querySelector('form');
  if (form !== null) enhance(form);
}

function enhance(form: HTMLFormElement): void {
  const inputs = [...form.querySelectorAll<HTMLInputElement>('input[type=file]')];
  const list = document.createElement('ul');
  list.className = 'files';
  const status = document.createElement('p');
  status.className = 'st';
  status.setAttribute('role', 'status');
  let isBusy = false;

  form.addEventListener('change', (event) => {
    if (inputs.includes(event.target as HTMLInputElement) && form.dataset['plain'] === undefined) void uploadChosen();
  });
  form.addEventListener('submit', (event) => {
    if (isBusy || (hasChosen() && form.dataset['plain'] === undefined)) event.preventDefault();
    if (!isBusy && event.defaultPrevented) void uploadChosen();
  });
  if (hasChosen()) void uploadChosen();

  function hasChosen(): boolean {
    return inputs.some(({ files }) => (files?.length ?? 0) > 0);
  }

  async function uploadChosen(): Promise<void> {
    if (isBusy || !hasChosen()) return;
    isBusy = true;
    const chosen = inputs.flatMap((input) => [...(input.files ?? [])]);
    show();
    // The files travel on their own from here; the form must not send them again.
    for (const input of inputs) input.value = '';
    const outcomes: boolean[] = [];
    for (const row of chosen.map(addRow)) outcomes.push(await uploadOne(row));
    isBusy = false;
    if (outcomes.every(Boolean) && form.querySelector('input[name=fileId]') !== null) {
      status.textContent = text.allDone;
      form.requestSubmit();
    } else if (outcomes.some((isTaken) => !isTaken)) {
      status.textContent = text.someRefused;
    }
  }

  function show(): void {
    if (!list.isConnected) form.append(list, status);
  }

  function addRow(file: File): UploadRow {
    const row = new UploadRow(file);
    list.append(row.element);
    return row;
  }

  async function uploadOne(row: UploadRow): Promise<boolean> {
    if (row.file.size === 0) return refuse(row, 'empty');
    if (row.file.size > LARGEST_FILE_IN_BYTES) return refuse(row, 'too-large');
    // Fetched only by those who upload.
    const { uploadInPieces } = await import('./upload-in-pieces.ts');
    const outcome = await uploadInPieces(row.file, {
      onProgress: (percent) => {
        row.showProgress(percent);
        if (row.reachesQuarter(percent)) status.textContent = text.announce(row.file.name, percent);
      },
      onBroken: (resume) => row.showBroken(resume),
      onCancellable: (cancel) => row.onCancel(cancel),
    });
    if (outcome.kind === 'stored') return keep(row, outcome.fileId);
    if (outcome.kind === 'refused') return refuse(row, outcome.refusal);
    if (outcome.kind === 'cancelled') {
      row.element.remove();
      status.textContent = text.cancelled(row.file.name);
      return true;
    }
    row.showProblem(outcome.kind === 'signed-out' ? text.signedOut : text.failed);
    form.dataset['plain'] = '';
    return false;
  }

  function keep(row: UploadRow, fileId: string): boolean {
    const hidden = document.createElement('input');
    hidden.type = 'hidden';
    hidden.name = 'fileId';
    hidden.value = fileId;
    form.append(hidden);
    row.showDone();
    return true;
  }

  function refuse(row: UploadRow, refusal: string): boolean {
    row.showProblem(fileRefusalSentence(refusal));
    return false;
  }
}
