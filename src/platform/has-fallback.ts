const MEDIA = 'img, picture, svg, video, audio, iframe, object, canvas, input, button, select, textarea';
/** What an editor leaves in an empty paragraph counts as no text: spaces of all kinds, and what has no width. */
const TEXT = /[^\s\u200b-\u200d\u2060]/;

/** Whether an element has children of its own to show: with text or a picture, and for no slot of a name. */
export const hasFallback = (host: Element): boolean =>
  [...host.childNodes].some((node) =>
    node instanceof Element
      ? !node.slot &&
        !/^(script|style|template|noscript)$/.test(node.localName) &&
        (TEXT.test(node.textContent) || node.matches(MEDIA) || !!node.querySelector(MEDIA))
      : node.nodeType === Node.TEXT_NODE && TEXT.test(node.textContent!),
  );
