export { timelineAttributes as attributes } from '../timeline/attributes.js';
