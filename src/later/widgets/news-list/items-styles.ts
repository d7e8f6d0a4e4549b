import { filledLater } from '../../styles.js';

export const itemsStyles = filledLater('itemsStyles');
