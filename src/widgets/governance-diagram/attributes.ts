import { choice, headed, type Attributes } from '../../element/attributes.js';

export const attributes = { ...headed, layout: choice('auto', 'vertical', 'horizontal') } satisfies Attributes;
