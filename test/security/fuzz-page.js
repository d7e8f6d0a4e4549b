// Runs in the page: puts hostile values wherever the widgets take one, and looks at what became of them.
(() => {
  const found = new Set();
  let tried = 0;
  // Tens of thousands of messages, each with its element, would stay in the memory of the browser's driver.
  console.warn = () => {};
  window.pwned = () => found.add('a script ran');
  window.addEventListener('error', ({ message }) => found.add(`error: ${message}`));
  window.addEventListener('unhandledrejection', ({ reason }) => found.add(`rejection: ${reason}`));

  const shared = [Object, Array, String, Function, Promise, Map, Element, HTMLElement].map(
    ({ prototype }) => prototype,
  );
  const keysOf = () => shared.map((each) => Reflect.ownKeys(each).length).join();
  const keys = keysOf();

  const FORBIDDEN =
    /^(script|iframe|frame|object|embed|link|meta|base|form|input|textarea|style|template|foreignobject|animate|set|use|math|noscript|video|audio)$/i;
  const hrefIsGood = (href) => {
    const url = new URL(href, location.href);
    if (url.protocol === 'mailto:')
      return (
        [...url.searchParams.keys()].every((key) => /^(subject|body)$/.test(key)) && !/[\s,]|%0[ad]/i.test(url.pathname)
      );
    if (url.protocol === 'tel:') return /^\+?\d+$/.test(url.pathname);
    return !url.username && !url.password && (url.protocol === 'https:' || url.protocol === 'http:');
  };

  /** All that stands in a widget, against what may. */
  function inspect(root, about) {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) inspect(element.shadowRoot, about);
      const name = element.localName;
      // A widget's own style sheet stands in its root where style sheets can't be adopted.
      if (FORBIDDEN.test(name)) found.add(`<${name}> appeared: ${about}`);
      for (const { name: attribute, value } of element.attributes) {
        if (/^on|^style$|^srcdoc$|^formaction$/i.test(attribute))
          found.add(`${attribute}="${value}" appeared: ${about}`);
        if (/^(href|xlink:href|src|action)$/.test(attribute) && !name.startsWith('coffee-') && !hrefIsGood(value))
          found.add(`${attribute}="${value}" appeared: ${about}`);
      }
    }
  }

  const settle = async (elements) => {
    for (const element of elements) await element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 0));
  };

  const builtin = fetch(window.builtinAddress).then((response) => response.json());
  /** A copy in which the text, number or name at a place is another. */
  function spoiled(value, place, hostile, asKey) {
    let at = 0;
    const walk = (each) => {
      if (at++ === place && !asKey) return hostile;
      if (Array.isArray(each)) return each.map(walk);
      if (typeof each !== 'object' || !each) return each;
      return Object.fromEntries(
        Object.entries(each).map(([key, inner]) => [at === place && asKey ? hostile : key, walk(inner)]),
      );
    };
    return walk(value);
  }

  const kindOf = (address) => new URL(address).pathname.split('/')[1];
  const area = () => document.body.appendChild(document.createElement('main'));
  const PROPERTIES = [
    (value) => value,
    (value) => [value],
    (value) => ({ [value]: value, toString: () => value }),
    (value) => value.length,
  ];

  window.fuzz = {
    report: () => ({ tried, found: [...found] }),
    forget() {
      const known = [...found];
      found.clear();
      return known;
    },
    look: inspect,

    /** Attributes and properties of all elements. */
    async elements(described, values) {
      const main = area();
      for (const [turn, value] of values.entries()) {
        const elements = described.map(({ tag, attributes, properties }) => {
          const element = document.createElement(tag);
          for (const attribute of attributes) element.setAttribute(attribute, value);
          tried += attributes.length;
          main.append(element);
          for (const property of properties) element[property] = PROPERTIES[turn % PROPERTIES.length](value);
          tried += properties.length;
          return element;
        });
        await settle(elements);
        inspect(main, JSON.stringify(value).slice(0, 80));
        main.replaceChildren();
      }
      main.remove();
      if (keysOf() !== keys) found.add('a prototype was polluted');
    },

    /** Every field of the dataset, as the property `data` and as inline JSON. */
    async data(values) {
      const dataset = await builtin;
      const places = JSON.stringify(dataset).split(/[,:[{]/).length;
      const main = area();
      for (const [turn, value] of values.entries()) {
        const network = document.createElement('coffee-network');
        for (const tag of window.widgetTags) network.append(document.createElement(tag));
        const data = spoiled(dataset, (turn * 7) % places, value, turn % 3 === 0);
        if (turn % 2) {
          const json = document.createElement('script');
          json.type = 'application/json';
          json.textContent = turn % 4 === 1 ? JSON.stringify(data) : value;
          network.append(json);
        } else network.data = turn % 10 ? data : value;
        main.append(network);
        tried++;
        await settle(network.querySelectorAll(':scope > :not(script)'));
        for (const widget of network.querySelectorAll(':scope > :not(script)')) {
          inspect(widget.shadowRoot, JSON.stringify(value).slice(0, 80));
          if (!widget.shadowRoot.textContent.trim())
            found.add(`<${widget.localName}> is empty: ${JSON.stringify(value).slice(0, 80)}`);
        }
        main.replaceChildren();
      }
      main.remove();
      if (keysOf() !== keys) found.add('a prototype was polluted');
    },

    /** Every field of every kind of feed, at addresses that start with the kind; with their pictures or without. */
    async feeds(addresses, images) {
      const main = area();
      const lists = addresses.map((address) => {
        const list = document.createElement('coffee-news-list');
        list.toggleAttribute('images', images);
        list.setAttribute('src', address);
        main.append(list);
        return list;
      });
      tried += lists.length;
      await settle(lists);
      for (const list of lists)
        for (let wait = 0; wait < 200 && list.shadowRoot.querySelector('[aria-busy]'); wait++) {
          list.scrollIntoView();
          await new Promise((resolve) => setTimeout(resolve, 10));
        }
      for (const list of lists) if (list.shadowRoot.querySelector('[aria-busy]')) found.add(`${list.src} was not read`);
      // Nothing is found in feeds that are never shown.
      const shown = lists.filter(({ shadowRoot }) => shadowRoot.querySelector('[part=item]'));
      for (const kind of new Set(addresses.map(kindOf)))
        if (!shown.some(({ src }) => kindOf(src) === kind))
          found.add(`no item of a feed of the kind ${kind} was shown`);
      inspect(main, 'a feed');
      main.remove();
      if (keysOf() !== keys) found.add('a prototype was polluted');
    },

    /** Messages from this window and from a foreign frame: no frame is to change for them. */
    async messages(values) {
      const frames = [...document.querySelectorAll('iframe')];
      const heightsOf = () => frames.map(({ offsetHeight }) => offsetHeight).join();
      const before = heightsOf();
      const given = new Map(frames.map((frame) => [frame, frame.style.height]));
      // A frame that says its true height right after would hide that a forged one was heard.
      const watch = new MutationObserver((records) => {
        for (const { target } of records)
          if (target.style.height !== given.get(target)) found.add(`a frame was made ${target.style.height} high`);
      });
      for (const frame of frames) watch.observe(frame, { attributeFilter: ['style'], attributes: true });
      const shapes = (value) => [
        value,
        { type: 'coffee-network-height', height: value },
        { type: 'coffee-network-height', height: 4321 },
        { type: 'coffee-network-height-request', value },
        { message: 'height', value: 4321, secret: value },
        { [value]: value },
      ];
      const foreign = frames.find(({ dataset }) => dataset.foreign).contentWindow;
      for (const value of values)
        for (const message of shapes(value)) {
          postMessage(message, '*');
          foreign.postMessage(message, '*');
          for (const { contentWindow } of frames) contentWindow.postMessage(message, '*');
          tried += 3;
        }
      await new Promise((resolve) => setTimeout(resolve, 500));
      watch.disconnect();
      if (before !== heightsOf()) found.add(`frames were ${before}, and are ${heightsOf()} px high`);
    },
  };
})();
