import { ContentExamples } from './content-examples.tsx';
import { FieldExamples } from './field-examples.tsx';
import { FormExamples } from './form-examples.tsx';
import { PageExamples } from './page-examples.tsx';

/** Every component of the citizens' pages in every state: for the eye, for the tests, for axe. */
export function ExamplesPage() {
  return (
    <>
      <PageExamples />
      <div class="wrap section">
        <h1>Thành phần giao diện</h1>
        <form class="form" action="/vi-du-giao-dien" noValidate>
          <FormExamples />
          <FieldExamples />
        </form>
        <ContentExamples />
      </div>
    </>
  );
}
