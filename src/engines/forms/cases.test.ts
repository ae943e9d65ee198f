import vm from 'node:vm';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { eForm as birth } from '../../../procedures/1.001193-dang-ky-khai-sinh/e-form.ts';
import { eForm as household } from '../../../procedures/1.001612-thanh-lap-ho-kinh-doanh/e-form.ts';
import asked from './cases/asked.json' with { type: 'json' };
import computed from './cases/computed.json' with { type: 'json' };
import conditions from './cases/conditions.json' with { type: 'json' };
import validation from './cases/validation.json' with { type: 'json' };
import * as onServer from './cases-runner.ts';

const forms = { '1.001193': birth, '1.001612': household };

/** The same rules as the browser gets them, in a context that has nothing of Node. */
async function inBrowser(): Promise<typeof onServer> {
  const bundle = await build({
    entryPoints: [new URL('./cases-runner.ts', import.meta.url).pathname],
    bundle: true,
    write: false,
    minify: true,
    platform: 'browser',
    format: 'iife',
    globalName: 'rules',
    target: 'es2022',
  });
  const context = vm.createContext({});
  vm.runInContext(bundle.outputFiles[0]?.text ?? '', context);
  const call = (name: string) => (given: unknown) =>
    JSON.parse(vm.runInContext(`JSON.stringify(rules.${name}(${JSON.stringify(given)}))`, context));
  return Object.fromEntries(Object.keys(onServer).map((name) => [name, call(name)])) as unknown as typeof onServer;
}

for (const [where, load] of [
  ['on the server', async () => onServer],
  ['in the browser', inBrowser],
] as const) {
  describe(where, async () => {
    const rules = await load();

    test.each(conditions)('condition: $name', (given) => {
      expect(rules.holds(given)).toBe(given.holds);
    });

    test.each(asked)('asked: $name', (given) => {
      const names = rules.askedNames({ ...given, form: forms[given.form as keyof typeof forms] });
      expect(names).toEqual(expect.arrayContaining(given.asked));
      expect(names.filter((name) => (given.notAsked as string[]).includes(name))).toEqual([]);
    });

    test.each(validation)('validation: $name', (given) => {
      const { repeated, field } = given;
      const answers = repeated ? { [field]: repeated.text.repeat(repeated.times) } : given.answers;
      const found = rules.judgement({ ...given, answers, form: forms[given.form as keyof typeof forms] });
      expect(found).toEqual({ error: given.error, warning: given.warning ?? null });
    });

    test.each(computed)('computed: $name', (given) => {
      expect(rules.computedValue({ ...given, form: forms[given.form as keyof typeof forms] })).toBe(given.value);
    });
  });
}
