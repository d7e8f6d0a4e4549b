import { flag, headed, type Attributes } from '../../element/attributes.js';

export const attributes = { ...headed, still: { ...flag, look: true } } satisfies Attributes;
