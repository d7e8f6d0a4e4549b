const words = {
  es: { copy: 'Copiar', copied: 'Copiado' },
  en: { copy: 'Copy', copied: 'Copied' },
  pt: { copy: 'Copiar', copied: 'Copiado' },
  fr: { copy: 'Copier', copied: 'Copié' },
};

/** Whether the page is in a sandbox that blocks links out of it and the clipboard: its origin is then opaque. */
export const inSandbox = () => self.origin === 'null';

/** Lists where the widget's links lead, as text with a control that copies it: in a sandbox the links themselves are dead. */
export function showAddresses(widget: HTMLElement, lang: string) {
  const { copy, copied } = words[lang as keyof typeof words] ?? words.es;
  const list = document.createElement('ul');
  list.className = 'addresses';
  const show = () => {
    const links = [...(widget.shadowRoot?.querySelectorAll('a') ?? [])];
    const addresses = new Set(links.map(({ href }) => decodeURI(href).replace(/^(mailto|tel):/, '')));
    list.replaceChildren(...[...addresses].map((address) => item(address, copy, copied)));
  };
  widget.after(list);
  show();
  if (widget.shadowRoot) new MutationObserver(show).observe(widget.shadowRoot, { childList: true, subtree: true });
}

function item(address: string, copy: string, copied: string) {
  const item = document.createElement('li');
  const text = document.createElement('span');
  const button = document.createElement('button');
  text.textContent = address;
  button.textContent = copy;
  button.setAttribute('aria-label', `${copy}: ${address}`);
  button.addEventListener('click', () => {
    getSelection()?.selectAllChildren(text);
    // The Clipboard API is refused in an opaque origin; this is not.
    if (document.execCommand('copy')) button.textContent = copied;
  });
  item.append(text, button);
  return item;
}
