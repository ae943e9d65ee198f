/** Danh mục dùng chung: code lists that forms and papers choose from. */
export type { ListItem, ListName } from './domain/list-item.ts';
export { findListItem, listItems, provinceOfCommune, searchVsic } from './storage/reference-queries.ts';

import { findListItem, listItems } from './storage/reference-queries.ts';

/** The lists as the forms engine asks for them. */
export const referenceLists = { items: listItems, find: findListItem };
