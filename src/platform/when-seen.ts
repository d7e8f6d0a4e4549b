/** Who waits, by the margin around the screen: one observer of each for all of the page. */
const watches = new Map<string, ReturnType<typeof watch>>();

function watch(rootMargin: string) {
  const waiting = new Map<Element, () => void>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) if (isIntersecting) waiting.get(target)?.();
    },
    { rootMargin },
  );
  return { waiting, observer };
}

/**
 * Calls once, when an element is seen.
 * @param margin - How much farther than the screen that reaches, in CSS.
 * @returns How to wait no longer.
 */
export function whenSeen(element: Element, call: () => void, margin = '0px'): () => void {
  const { waiting, observer } = watches.get(margin) ?? watch(margin);
  watches.set(margin, { waiting, observer });
  const leave = () => {
    observer.unobserve(element);
    if (waiting.delete(element) && !waiting.size) watches.delete(margin);
  };
  waiting.set(element, () => {
    leave();
    call();
  });
  observer.observe(element);
  return leave;
}
