import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { PageContext } from './page-context.ts';

interface FormProps {
  action: string;
  method?: 'post' | 'get' | undefined;
  multipart?: boolean | undefined;
  class?: string | undefined;
  id?: string | undefined;
  /** Names the form for a screen reader when the page has several. */
  label?: string | undefined;
  search?: boolean | undefined;
  children: ComponentChildren;
}

/** A form that carries the anti-forgery token; checking is ours, so that the messages are ours too (novalidate). */
export function Form({ action, method = 'post', multipart, class: className, id, label, search, children }: FormProps) {
  const { csrfToken } = useContext(PageContext);
  return (
    <form
      action={action}
      method={method}
      noValidate
      {...(multipart ? { enctype: 'multipart/form-data' } : {})}
      {...(search ? { role: 'search' } : {})}
      class={className}
      id={id}
      aria-label={label}
    >
      {method === 'post' && <input type="hidden" name="_csrf" value={csrfToken} />}
      {children}
    </form>
  );
}
