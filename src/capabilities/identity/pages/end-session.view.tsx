import { Button } from '#ui/button.tsx';
import { Form } from '#ui/form.tsx';
import { deviceText } from './device.text.ts';

interface EndSessionProps {
  readonly action: string;
  readonly session: { readonly id: string; readonly current: boolean; readonly device: string | null };
}

/** Kết thúc phiên: one of the own sessions, unless it is the one that asks. */
export function EndSession({ action, session: { id, current, device } }: EndSessionProps) {
  if (current) return <>Trình duyệt này</>;
  return (
    <Form action={action}>
      <input type="hidden" name="phien" value={id} />
      <Button kind="secondary" small about={`trên ${deviceText(device)}`}>
        Kết thúc
      </Button>
    </Form>
  );
}
