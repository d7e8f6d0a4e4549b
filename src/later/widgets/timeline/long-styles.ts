import { filledLater } from '../../styles.js';

export const longStyles = filledLater('longStyles');
