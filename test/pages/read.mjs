/** What visitors read in each element, in its shadow roots too. Runs in the page. */
export const textOf = (elements) => {
  const read = (node) =>
    [...node.childNodes]
      .map((child) => {
        if (child.nodeType === Node.TEXT_NODE) return child.data;
        if (child.ariaHidden === 'true') return '';
        if (/^(STYLE|SCRIPT|TEMPLATE)$/i.test(child.nodeName)) return '';
        if (child.nodeName === 'SLOT' && child.assignedNodes().length) return child.assignedNodes().map(read).join(' ');
        return read(child.shadowRoot ?? child);
      })
      .join(' ');
  return elements.map((element) => read(element.shadowRoot ?? element).replace(/\s+/g, ' '));
};
