/** Whether the page is in a sandbox that blocks links out of it and the clipboard: its origin is then opaque. */
export const inSandbox = () => self.origin === 'null';

/** Lists where the widget's links lead, as text with a control that copies it: in a sandbox the links themselves are dead. */
export function showAddresses(widget: HTMLElement) {
  // The page is written with the words of its language.
  const { copy, copied } = document.documentElement.dataset as { copy: string; copied: string };
  const list = document.createElement('ul');
  const status = document.createElement('p');
  const say = (address: string) => (status.textContent = `${copied}: ${address}`);
  list.className = 'addresses';
  const show = () => {
    const links = [...(widget.shadowRoot?.querySelectorAll('a') ?? [])];
    const addresses = new Set(links.map(({ href }) => readable(href)));
    list.replaceChildren(...[...addresses].map((address) => item(address, copy, copied, say)));
  };
  status.setAttribute('role', 'status');
  status.className = 'status';
  widget.after(list, status);
  show();
  if (widget.shadowRoot) new MutationObserver(show).observe(widget.shadowRoot, { childList: true, subtree: true });
}

/** An address as people write it; as it stands where its escapes are of another encoding. */
function readable(href: string): string {
  const address = href.replace(/^(mailto|tel):/, '');
  try {
    return decodeURI(address);
  } catch {
    // URIError: the escapes are no UTF-8.
    return address;
  }
}

function item(address: string, copy: string, copied: string, say: (address: string) => void) {
  const item = document.createElement('li');
  const text = document.createElement('span');
  const button = document.createElement('button');
  text.textContent = address;
  button.textContent = copy;
  button.setAttribute('aria-label', `${copy}: ${address}`);
  button.addEventListener('click', () => {
    getSelection()?.selectAllChildren(text);
    // The Clipboard API is refused in an opaque origin; this is not.
    if (!document.execCommand('copy')) return;
    button.textContent = copied;
    button.setAttribute('aria-label', `${copied}: ${address}`);
    say(address);
  });
  item.append(text, button);
  return item;
}
