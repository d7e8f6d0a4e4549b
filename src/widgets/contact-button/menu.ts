/** Keeps the open menu at its button: there is one at most. */
let follow = () => {};

/**
 * Puts the open menu under its button, or above it where there is no room below; in the window in any case. It stays
 * there when the page is scrolled: the button may stand in a bar that is not.
 */
export function placeMenu({ currentTarget }: Event) {
  removeEventListener('scroll', follow, true);
  const menu = currentTarget as HTMLElement;
  if (!menu.matches(':popover-open')) return;
  const button = menu.previousElementSibling!;
  // Browsers that don't tell the zoom of a page measure in its px.
  const { currentCSSZoom: zoom = 1 } = menu;
  const { left, right, top, bottom } = button.getBoundingClientRect();
  const { width, height } = menu.getBoundingClientRect();
  const start = menu.closest('[dir=rtl]') ? right - width : left;
  const x = Math.max(8, Math.min(start, document.documentElement.clientWidth - width - 8));
  const fits = bottom + height + 6 < innerHeight || top < height;
  const wished = fits ? bottom + 6 : top - height - 6;
  const y = Math.max(8, Math.min(wished, innerHeight - height - 8));
  follow = () => {
    const now = button.getBoundingClientRect();
    const [down, across] = [y + now.top - top + scrollY, x + now.left - left + scrollX];
    menu.style.inset = `${down / zoom}px auto auto ${across / zoom}px`;
  };
  addEventListener('scroll', follow, true);
  follow();
}

/** Arrow keys, Home and End go from channel to channel; arrow keys open the menu from its button. */
export function walkMenu(event: KeyboardEvent) {
  const here = event.currentTarget as HTMLElement;
  const menu = here.id === 'menu' ? here : (here.nextElementSibling as HTMLElement);
  const links = [...menu.querySelectorAll('a')];
  const now = links.indexOf((here.getRootNode() as ShadowRoot).activeElement as HTMLAnchorElement);
  const next = { ArrowDown: now + 1, ArrowUp: now < 0 ? -1 : now - 1, Home: 0, End: -1 }[event.key];
  // The platform closes the menu, but loses the focus where that was inside it in a shadow root.
  if (event.key === 'Escape') (menu.previousElementSibling as HTMLElement).focus();
  const opens = here === menu || event.key.startsWith('Arrow');
  if (next === undefined || !opens || event.ctrlKey || event.metaKey || event.altKey || !menu.showPopover) return;
  event.preventDefault();
  if (here !== menu && !menu.matches(':popover-open')) menu.showPopover();
  links[(next + links.length) % links.length]!.focus();
}
