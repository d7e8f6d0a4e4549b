/** Whether a reader sees something of a text: editors leave no-break and zero-width spaces behind. */
export const hasText = (text: string | null | undefined): boolean => /[^\s\p{Cf}]/u.test(text ?? '');

/** What is seen without any text. */
export const MEDIA = 'img, picture, svg, video, audio, iframe, object, canvas, input, button, select, textarea';
