import { filledLater } from '../../styles.js';

export const countriesStyles = filledLater('countriesStyles');
