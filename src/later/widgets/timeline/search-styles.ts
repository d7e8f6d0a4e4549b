import { filledLater } from '../../styles.js';

export const searchStyles = filledLater('searchStyles');
