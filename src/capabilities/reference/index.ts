/** Danh mục dùng chung: code lists that forms and papers choose from. */
export type { ListItem, ListName } from './domain/list-item.ts';
export { findListItem, listItems, provinceOfCommune, searchVsic } from './storage/reference-queries.ts';
