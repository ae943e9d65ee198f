/** Số liệu công khai: figures of all dossiers as everybody may see them. Knows every capability, and none knows it. */
export { type HomeFigures, homeFigures } from './actions/read-home-figures.ts';
