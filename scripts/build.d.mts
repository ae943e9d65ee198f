/** False when everything was fresh already. */
export function build(options?: { force?: boolean }): Promise<boolean>;
