/** The id of the control called `name`: error summaries and labels point at it. */
export function fieldId(name: string): string {
  return `f-${name.replace(/[^A-Za-z0-9_-]/g, '-')}`;
}

/** The ids a control is described by, in reading order; undefined when there is nothing to say. */
export function describedBy(
  id: string,
  has: { hint?: unknown; error?: unknown; source?: unknown },
): string | undefined {
  const ids = [has.hint && `${id}-hint`, has.error && `${id}-error`, has.source && `${id}-source`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}
