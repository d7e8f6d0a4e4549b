import { filledLater } from '../styles.js';

export const pictureStyles = filledLater('pictureStyles');
