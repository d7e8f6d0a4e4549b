// Loaded first on each hostile page, before anything can be replaced: it keeps what it needs of the platform, looks at
// the host before and after the script, and tells what a visitor would see. A visitor's page has nothing of it.
(() => {
  const { ownKeys, getOwnPropertyDescriptor, apply } = Reflect;
  const { stringify } = JSON;
  const sourceOf = Function.prototype.toString;
  const { addEventListener: listen } = EventTarget.prototype;
  const has = (list, item) => apply(Array.prototype.includes, list, [item]);
  const problemsSeen = [];
  const listeners = [];
  let before;
  let expected = { reads: [] };

  /** Arrays that no `toJSON` of an old library can spoil. */
  const list = () => Object.defineProperty([], 'toJSON', { value: undefined });

  const seen = (text) => problemsSeen.push(String(text));
  const on = (target, type, tell) => apply(listen, target, [type, tell, true]);
  on(window, 'error', ({ message, filename, target }) =>
    seen(`error: ${message ?? `${target.localName} did not load`} ${filename ?? ''}`),
  );
  on(window, 'unhandledrejection', ({ reason }) => seen(`rejection: ${reason}`));
  on(document, 'securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) =>
    seen(`policy: ${effectiveDirective} ${blockedURI} ${sourceFile}`),
  );
  for (const level of ['error', 'warn']) {
    const say = console[level];
    console[level] = function (...words) {
      seen(`console.${level}: ${words.join(' ')}`);
      return apply(say, console, words);
    };
  }
  /** What our script listens to on what all of the page shares. */
  const hosts = [window, document, document.documentElement];
  EventTarget.prototype.addEventListener = function addEventListener(type, ...rest) {
    if ((hosts.indexOf(this) >= 0 || this === document.body) && /coffee-network/.test(new Error().stack))
      listeners.push(`${this === window ? 'window' : this.nodeName} ${type}`);
    return apply(listen, this, [type, ...rest]);
  };

  /** Everything that pages share and a script could change. */
  function hostAsItIs() {
    const state = new Map();
    const keys = ownKeys(window);
    for (let at = 0; at < keys.length; at++) {
      const key = keys[at];
      state.set(`global ${String(key)}`, true);
      let value;
      try {
        value = getOwnPropertyDescriptor(window, key)?.value;
      } catch {
        continue;
      }
      // A library's own functions are its own business.
      if (typeof value !== 'function' || !/\[native code\]/.test(apply(sourceOf, value, []))) continue;
      for (const [name, object] of [
        [String(key), value],
        [`${String(key)}.prototype`, value.prototype],
      ]) {
        if (!object || (typeof object !== 'object' && typeof object !== 'function')) continue;
        for (const own of ownKeys(object)) {
          const { value: held, get, set } = getOwnPropertyDescriptor(object, own) ?? {};
          // The last match and the like; a list that WebKit makes anew each time.
          if ((value === RegExp && name === 'RegExp') || own === 'supportedEntryTypes') continue;
          state.set(`${name} ${String(own)}`, held ?? get ?? set);
        }
      }
    }
    const { documentElement: root, head, body } = document;
    for (const element of [root, head, body])
      for (const { name, value } of element?.attributes ?? []) state.set(`<${element.localName}> ${name}`, value);
    state.set('style sheets', document.styleSheets.length);
    state.set('adopted style sheets', document.adoptedStyleSheets?.length);
    state.set('elements in the head', document.querySelectorAll('head > :not(script)').length);
    state.set('title', document.title);
    try {
      state.set('storage', localStorage.length + sessionStorage.length);
      state.set('cookies', document.cookie);
    } catch {
      // A sandboxed page has neither.
    }
    return state;
  }

  function changes() {
    if (!before) return ['the page did not look at the host before the script'];
    const after = hostAsItIs();
    const found = [];
    for (const [key, value] of after) {
      if (!before.has(key)) found.push(`${key} was added`);
      else if (!Object.is(before.get(key), value)) found.push(`${key} was changed`);
    }
    for (const key of before.keys()) if (!after.has(key)) found.push(`${key} was removed`);
    return found.filter(
      (change) => !expected.hostChanges?.test(change) && !FRAMES.test(change) && !DRIVERS.test(change),
    );
  }

  /** What the drivers of the browsers leave on a page. */
  const DRIVERS = /^global Symbol\(automationSessionProxy\)/;
  /** The numbers are the page's frames. */
  const FRAMES = /^global \d+ was added$/;
  const DOCUMENTED_LISTENERS = [
    'window message',
    'window languagechange',
    'window coffee-network-language',
    'window beforeprint',
    '#document visibilitychange',
    // While a contact menu is open.
    'window scroll',
    '#document context-provider',
    '#document transitionend',
    '#document DOMContentLoaded',
  ];

  const rootOf = (element) => element.shadowRoot ?? element;
  /** All text that is read in a node, in shadow roots too. */
  function textOf(node) {
    let text = '';
    for (let child = rootOf(node).firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) text += `${child.data} `;
      else if (child.nodeType !== 1 || /^(STYLE|SCRIPT|TEMPLATE)$/i.test(child.nodeName)) continue;
      else if (child.getAttribute('aria-hidden') === 'true') continue;
      else if (child.localName === 'slot' && child.assignedNodes().length)
        for (const each of child.assignedNodes()) text += each.nodeType === 3 ? `${each.data} ` : textOf(each);
      else text += textOf(child);
    }
    return text;
  }

  /** Every element in a widget, and where its text is drawn. */
  function* inside(node) {
    for (let child = rootOf(node).firstElementChild; child; child = child.nextElementSibling) {
      yield child;
      yield* inside(child);
    }
  }

  /** The widget's own edge, or that of what scrolls inside it. */
  const clips = (element) => /auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX);
  function clippedBy(element, widget) {
    for (let up = element.parentElement; up && up !== widget; up = up.parentElement) if (clips(up)) return true;
    return false;
  }

  function* layoutProblems(widget) {
    const tag = widget.localName;
    const box = widget.getBoundingClientRect();
    const inline = widget.hasAttribute('inline');
    if (box.width < 8 || box.height < (inline ? 8 : 24)) yield `${tag} is ${box.width} × ${box.height} px`;
    const parent = widget.parentElement;
    if (!inline && parent && parent.clientWidth && box.width > parent.getBoundingClientRect().width + 1.5)
      yield `${tag} is ${box.width} px wide, in ${parent.clientWidth} px`;
    const frame = rootOf(widget).querySelector('.root');
    if (frame) {
      const { textTransform, textIndent, whiteSpace, letterSpacing, wordSpacing } = getComputedStyle(frame);
      const given = `${textTransform} ${textIndent} ${whiteSpace} ${letterSpacing} ${wordSpacing}`;
      if (!/^none 0px normal (normal|0px) (normal|0px)$/.test(given))
        yield `${tag}: the page’s text styles came in: ${given}`;
    }
    const texts = [];
    for (const element of inside(widget)) {
      const style = getComputedStyle(element);
      if (style.display === 'none' || style.position === 'absolute' || !element.getClientRects().length) continue;
      const rect = element.getBoundingClientRect();
      if (rect.width <= 1 || clippedBy(element, widget) || element.ownerSVGElement) continue;
      // Room for an outline, and for a large figure that is set to the eye, not to its box.
      const room =
        (box.width / (widget.offsetWidth || box.width)) * Math.max(8, Math.min(0.4 * parseFloat(style.fontSize), 24));
      if (rect.right > box.right + room || rect.left < box.left - room)
        yield `${tag}: <${element.localName} class="${element.getAttribute('class')}"> leaves it, ${rect.left}–${rect.right} of ${box.left}–${box.right}`;
      const own = element.firstChild?.nodeType === 3 && element.firstChild.data.trim();
      if (!own || clips(element)) continue;
      const size = parseFloat(style.fontSize) * (rect.width / (element.offsetWidth || rect.width));
      if (size < 8.5) yield `${tag}: the text of <${element.localName}> is ${size} px`;
      // A number that counts is drawn over its last figure, which is unseen meanwhile.
      if (!element.checkVisibility({ opacityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(element.firstChild);
      for (const line of range.getClientRects()) texts.push([line, own]);
    }
    for (let a = 0; a < texts.length; a++)
      for (let b = a + 1; b < texts.length; b++) {
        const [[one, said], [other, also]] = [texts[a], texts[b]];
        const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
        const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        if (wide > 4 && high > 0.5 * Math.min(one.height, other.height)) {
          yield `${tag}: “${said.slice(0, 20)}” is drawn over “${also.slice(0, 20)}”`;
          return;
        }
      }
  }

  const widgetsOf = (root, found = []) => {
    for (let child = root.firstElementChild; child; child = child.nextElementSibling) {
      if (/^coffee-(?!network$)/.test(child.localName)) found.push(child);
      else widgetsOf(child, found);
      if (child.shadowRoot && !/^coffee-/.test(child.localName)) widgetsOf(child.shadowRoot, found);
    }
    return found;
  };

  window.witness = {
    /** The host as it is before the script. */
    look: () => (before = hostAsItIs()),
    /** What this page is to show, and which of its faults are its own. */
    expect: (given) => (expected = { ...expected, ...given }),
    /** What the browser says to its developers alone. */
    hear: (errors) => errors.forEach((error) => has(problemsSeen, error) || seen(error)),
    widgets: () => widgetsOf(document.body),
    textOf,
    async report() {
      const found = list();
      const add = (problem) => found.push(problem);
      try {
        const widgets = (await expected.find?.()) ?? widgetsOf(document.body);
        if (!widgets.length) add('there is no widget');
        const text = widgets.map(textOf).join(' ').replace(/\s+/g, ' ');
        for (const fact of expected.reads)
          if (!text.includes(fact)) add(`“${fact}” is not read in: ${text.slice(0, 300)}`);
        if (expected.layout !== false)
          for (const widget of widgets) for (const problem of layoutProblems(widget)) add(problem);
        if (document.querySelector('[data-widget^=coffee-]')) add('a marked element is still there');
        for (const change of changes()) add(`host: ${change}`);
        for (const listener of listeners)
          if (!has(DOCUMENTED_LISTENERS, listener)) add(`host: listener ${listener} was added`);
        for (const problem of problemsSeen) if (!expected.hostSays?.test(problem)) add(problem);
        for (const wanted of expected.says ?? [])
          if (!problemsSeen.some((each) => wanted.test(each))) add(`${wanted} was not said`);
        for (const problem of (await expected.also?.()) ?? []) add(problem);
      } catch (error) {
        add(`the witness failed: ${error?.stack ?? error}`);
      }
      return stringify(found);
    },
  };
})();
