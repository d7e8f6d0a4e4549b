export { headed as attributes } from '../../element/attributes.js';
