/** One file on its way, as a row of the list under the form. */
import { uploadText as text } from './upload.text.ts';

export class UploadRow {
  readonly file: File;
  readonly element = document.createElement('li');
  readonly #line = document.createElement('p');
  readonly #bar = document.createElement('progress');
  readonly #cancel = document.createElement('button');
  #told = 0;

  constructor(file: File) {
    this.file = file;
    this.element.className = 'file';
    const words = document.createElement('div');
    const name = document.createElement('p');
    name.className = 'nm';
    name.textContent = file.name;
    words.append(name, this.#line);
    this.#bar.max = 100;
    this.#bar.value = 0;
    this.#bar.setAttribute('aria-label', file.name);
    this.#cancel.type = 'button';
    this.#cancel.className = 'btn ter sm';
    this.#cancel.textContent = '×';
    this.#cancel.setAttribute('aria-label', text.cancel(file.name));
    this.#cancel.hidden = true;
    const thumb = document.createElement('span');
    thumb.className = 'thumb';
    this.element.append(thumb, words, this.#cancel, this.#bar);
    this.#say('busy', text.waiting);
  }

  showProgress(percent: number): void {
    this.#bar.value = percent;
    const all = text.size(this.file.size);
    this.#say(
      'busy',
      percent === 100 ? text.judging : text.progress(percent, text.size((this.file.size * percent) / 100), all),
    );
  }

  /** A screen reader hears of every quarter, not of every piece. */
  reachesQuarter(percent: number): boolean {
    const quarter = Math.floor(percent / 25);
    if (quarter <= this.#told) return false;
    this.#told = quarter;
    return true;
  }

  showBroken(resume: () => void): void {
    this.#say('err', text.broken);
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'btn sec sm';
    button.textContent = text.resume;
    button.addEventListener('click', resume);
    this.#line.append(' ', button);
  }

  showDone(): void {
    this.#end('ok', text.done(text.size(this.file.size)));
  }

  showProblem(sentence: string): void {
    this.#end('err', sentence);
    this.#line.setAttribute('role', 'alert');
  }

  onCancel(cancel: () => void): void {
    this.#cancel.hidden = false;
    this.#cancel.onclick = cancel;
  }

  #end(state: 'ok' | 'err', sentence: string): void {
    this.#cancel.remove();
    this.#bar.remove();
    this.#say(state, sentence);
  }

  #say(state: 'ok' | 'err' | 'busy', sentence: string): void {
    this.#line.className = `st ${state}`;
    this.#line.textContent = sentence;
  }
}
