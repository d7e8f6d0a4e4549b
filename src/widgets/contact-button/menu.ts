/** Puts the open menu under its button, or above it where there is no room below; in the window in any case. */
export function placeMenu({ currentTarget }: Event) {
  const menu = currentTarget as HTMLElement;
  const { left, top, bottom } = menu.previousElementSibling!.getBoundingClientRect();
  const { offsetWidth, offsetHeight } = menu;
  const x = Math.max(8, Math.min(left, document.documentElement.clientWidth - offsetWidth - 8));
  const fits = bottom + offsetHeight + 6 < innerHeight || top < offsetHeight;
  const wished = fits ? bottom + 6 : top - offsetHeight - 6;
  const y = Math.max(8, Math.min(wished, innerHeight - offsetHeight - 8));
  menu.style.inset = `${y + scrollY}px auto auto ${x + scrollX}px`;
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
