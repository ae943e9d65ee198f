import { Actions } from '#ui/actions.tsx';
import { Button } from '#ui/button.tsx';
import { Details } from '#ui/details.tsx';
import { STATUS_WORDS } from '#ui/dossier-words.ts';
import { Form } from '#ui/form.tsx';
import { FilterBar } from '#ui/office/filter-bar.tsx';
import { TextField } from '#ui/text-field.tsx';
import { isWorkStatus } from '../../domain/dossier-status.ts';
import { LONGEST_FILTER_NAME, type WorkCriteria } from '../../domain/saved-filter.ts';
import { DUE_RANGES, type WorkView } from '../../domain/work-view.ts';
import { SAVED_FILTERS_PATH, WORK_PATHS } from '../../paths.ts';
import { FILTER_FIELDS, NAME_FIELD, VIEW_FIELD, writeCriteria } from './my-work.form.ts';
import { DUE_SLUGS, DUE_WORDS } from './my-work.text.ts';
import type { Work } from './work-model.ts';

interface WorkFiltersProps {
  work: Work;
  typedName: string;
  error: string | undefined;
}

/** Lọc theo thủ tục, trạng thái, hạn, người xử lý; and keeping what was chosen under a name. */
export function WorkFilters({ work, typedName, error }: WorkFiltersProps) {
  const { view, criteria, officers } = work;
  const isFiltered = writeCriteria(criteria).length > 0;
  const statuses = Object.entries(STATUS_WORDS).filter(([status]) => isWorkStatus(Number(status)));
  return (
    <>
      <FilterBar
        action={WORK_PATHS[view]}
        label="Lọc việc"
        selects={[
          {
            name: FILTER_FIELDS.procedure,
            label: 'Thủ tục',
            value: criteria.procedure ?? '',
            options: proceduresOf(work),
          },
          {
            name: FILTER_FIELDS.status,
            label: 'Trạng thái',
            value: criteria.status?.toString() ?? '',
            options: statuses.map(([value, { text }]) => ({ value, label: text })),
          },
          {
            name: FILTER_FIELDS.due,
            label: 'Hạn',
            value: criteria.due ? DUE_SLUGS[criteria.due] : '',
            options: DUE_RANGES.map((range) => ({ value: DUE_SLUGS[range], label: DUE_WORDS[range] })),
          },
          ...(officers.length === 0
            ? []
            : [
                {
                  name: FILTER_FIELDS.officer,
                  label: 'Người xử lý',
                  value: criteria.officer?.toString() ?? '',
                  options: officers.map(({ number, fullName }) => ({ value: String(number), label: fullName })),
                },
              ]),
        ]}
      >
        {isFiltered && (
          <a class="btn ter" href={WORK_PATHS[view]}>
            Bỏ lọc
          </a>
        )}
      </FilterBar>
      {(isFiltered || error !== undefined) && (
        <div class="save-filter">
          <Details summary="Lưu bộ lọc này" open={error !== undefined}>
            <Form action={SAVED_FILTERS_PATH} label="Lưu bộ lọc">
              <Chosen view={view} criteria={criteria} />
              <TextField
                name={NAME_FIELD}
                label="Tên bộ lọc"
                hint="Bộ lọc hiện ở đầu trang, trên mọi máy bạn đăng nhập."
                value={typedName}
                error={error}
                width="medium"
                maxLength={LONGEST_FILTER_NAME}
              />
              <Actions>
                <Button kind="secondary">Lưu bộ lọc</Button>
              </Actions>
            </Form>
          </Details>
        </div>
      )}
    </>
  );
}

/** Bộ lọc đã lưu: one link each, and a way to drop it. */
export function SavedFilters({ work: { saved, view, criteria } }: { work: Work }) {
  if (saved.length === 0) return null;
  return (
    <nav class="row" aria-label="Bộ lọc đã lưu">
      <span class="small muted">Bộ lọc đã lưu:</span>
      {saved.map((filter) => {
        const query = new URLSearchParams(writeCriteria(filter.criteria)).toString();
        return (
          <Form action={`${SAVED_FILTERS_PATH}/bo`} class="row saved-filter" key={filter.number}>
            <a href={`${WORK_PATHS[filter.view]}?${query}`}>{filter.name}</a>
            <Chosen view={view} criteria={criteria} />
            <input type="hidden" name="so" value={filter.number} />
            <Button kind="tertiary" small about={`bộ lọc ${filter.name}`}>
              Bỏ
            </Button>
          </Form>
        );
      })}
    </nav>
  );
}

/** Where the officer stands, so that the answer leads back there. */
function Chosen({ view, criteria }: { view: WorkView; criteria: WorkCriteria }) {
  return (
    <>
      <input type="hidden" name={VIEW_FIELD} value={view} />
      {writeCriteria(criteria).map(([name, value]) => (
        <input type="hidden" key={name} name={name} value={value} />
      ))}
    </>
  );
}

function proceduresOf({ procedures, criteria: { procedure } }: Work) {
  const options = procedures.map(({ code, name }) => ({ value: code, label: `${name} (${code})` }));
  const isKnown = procedure === undefined || options.some(({ value }) => value === procedure);
  return isKnown ? options : [...options, { value: procedure, label: procedure }];
}
