import { Button } from '#ui/button.tsx';
import { Form } from '#ui/form.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { NotificationBanner } from '#ui/notification-banner.tsx';
import { Panel } from '#ui/office/panel.tsx';
import { type QueueState, waiting } from '../../domain/queue-ticket.ts';
import { COUNTER_INTAKE_PATH, RECEPTION_QUEUE_PATH, TICKET_PATH } from '../../paths.ts';

/** What this officer called last when the page was shown: the button pressed twice calls once. */
export const CALLED_FIELD = 'da-goi';

/** @param given the number that was just given out */
export function TicketView({ state, given }: { state: QueueState; given: number | undefined }) {
  const left = waiting(state);
  return (
    <div class="page-narrow stack">
      <p class="muted">
        <a href={RECEPTION_QUEUE_PATH}>Tiếp nhận</a>
      </p>
      {given !== undefined && (
        <NotificationBanner tone="ok" title={`Số vừa lấy: ${given}`}>
          <p>
            {given - state.called <= 1 ? 'Được gọi tiếp theo.' : `Còn ${given - state.called - 1} người chờ trước.`}
          </p>
        </NotificationBanner>
      )}
      <h1>Số thứ tự tại quầy</h1>
      <Panel id="goi-so" title="Gọi số">
        <p>
          Số đang gọi: <b>{state.called === 0 ? 'chưa gọi' : state.called}</b>.{' '}
          {left === 0 ? 'Không còn ai chờ.' : `Còn ${left} người chờ.`}
          {state.mine !== undefined && ` Bạn gọi lần cuối: số ${state.mine}.`}
        </p>
        <Form action={TICKET_PATH} class="row" label="Gọi số">
          <input type="hidden" name={CALLED_FIELD} value={state.mine ?? 0} />
          <Button name="viec" value="goi">
            Gọi số tiếp theo
          </Button>
          {state.mine !== undefined && (
            <LinkButton kind="secondary" href={COUNTER_INTAKE_PATH}>
              Nhận hồ sơ tại quầy
            </LinkButton>
          )}
        </Form>
      </Panel>
      <Panel id="lay-so" title="Lấy số cho người mới đến">
        <p>Số trong ngày bắt đầu từ 1, không bỏ số nào.</p>
        <Form action={TICKET_PATH} label="Lấy số">
          <Button kind="secondary" name="viec" value="lay">
            Lấy số
          </Button>
        </Form>
      </Panel>
    </div>
  );
}
