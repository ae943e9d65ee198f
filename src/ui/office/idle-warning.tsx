import { Button } from '../button.tsx';
import { Form } from '../form.tsx';

interface IdleWarningProps {
  /** Without use for so long, the session ends. */
  idleInMinutes: number;
  /** Tells the server that somebody is there. */
  stayAction: string;
}

/** Sắp hết phiên: stays hidden until the script shows it; without script a form sent too late is kept by the server. */
export function IdleWarning({ idleInMinutes, stayAction }: IdleWarningProps) {
  return (
    <div class="idle-warning" role="alert" data-idle-minutes={idleInMinutes} hidden>
      <p data-idle-text="" />
      <Form action={stayAction}>
        <Button small>Ở lại</Button>
      </Form>
    </div>
  );
}
