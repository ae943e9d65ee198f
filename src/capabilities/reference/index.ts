/** Danh mục dùng chung: code lists that forms and papers choose from. */
export { findListItem, listItems, searchVsic } from './storage/reference-queries.ts';
