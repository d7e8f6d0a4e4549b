import { filledLater } from '../../styles.js';

export const peopleStyles = filledLater('peopleStyles');
