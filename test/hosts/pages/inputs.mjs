import { COUNTER_FACTS, page } from './page.mjs';

const news = (path, reads) => ({
  body: `<coffee-news-list src="${path}"></coffee-news-list>`,
  reads,
});

/** What people paste and publish, which the engines read each in its own way. */
export const inputs = [
  page('a tag that is closed in itself', {
    body: '<div><coffee-member-counter/><h2>Nuestra historia</h2><p>EL RESTO DEL ARTÍCULO</p></div><p>Y MÁS</p>',
    reads: COUNTER_FACTS,
    expect: () => ({
      layout: false,
      hostSays: /\[coffee-network\]/,
      says: [/<\/coffee-member-counter>/],
      also: () =>
        ['Nuestra historia', 'EL RESTO DEL ARTÍCULO', 'Y MÁS'].filter(
          (text) => !document.body.innerText.includes(text),
        ),
    }),
  }),
  page('a feed in ISO-8859-1', news('/latin-1.xml', ['Café de Nariño', 'Promoción en Huila'])),
  page('a feed with faults in its XML', news('/faulty.xml', ['Uno', 'Café & cacao', 'Día de Nariño', 'Cuatro'])),
  page('a feed with HTML’s entities, under a DOCTYPE', news('/entities.xml', ['Café de Nariño'])),
  page('a feed with prefixes on its names', news('/prefixed.xml', ['Feria en Huila'])),
  page('a feed with XHTML in it', {
    ...news('/xhtml.xml', ['Uno dos', 'Primera. Segunda.']),
    expect: () => ({
      also: () =>
        witness.widgets().some((widget) => witness.textOf(widget).includes('color: red')) ? ['code is read'] : [],
    }),
  }),
  page(
    'a feed with dates in words',
    news('/dates.xml', ['6 de enero de 2026', '5 de febrero de 2026', '2 de marzo de 2026']),
  ),
  page(
    'news of a WordPress with a warning before them and a comment after',
    news('/posts.json', ['Café & cacao', '5 de enero de 2026']),
  ),
  page('a menu in a bar that stays while the page scrolls', {
    body: `<div style="height: 3000px"></div><div style="position: fixed; bottom: 0"><coffee-contact-button email="red@example.org" phone="+57 601 234 5678"></coffee-contact-button></div>`,
    reads: ['Contactar a la CLAC'],
    expect: () => ({
      layout: false,
      also: async () => {
        const { shadowRoot } = document.querySelector('coffee-contact-button');
        const [button, menu] = [shadowRoot.querySelector('button'), shadowRoot.querySelector('#menu')];
        if (!menu.showPopover) return [];
        menu.showPopover();
        const wait = () => new Promise((done) => setTimeout(done, 150));
        await wait();
        window.scrollBy(0, 400);
        await wait();
        const [anchor, list] = [button.getBoundingClientRect(), menu.getBoundingClientRect()];
        const open = menu.matches(':popover-open');
        menu.hidePopover();
        const away = Math.min(Math.abs(list.top - anchor.bottom), Math.abs(anchor.top - list.bottom));
        return !open || away < 30 ? [] : [`the menu is ${Math.round(away)} px from its button`];
      },
    }),
  }),
  ...['html', 'body'].map((zoomed) =>
    page(`a menu on a page whose ${zoomed} is zoomed`, {
      head: `<style>${zoomed} { zoom: 1.5 }</style>`,
      body: `<div style="height: 120px"></div><coffee-contact-button email="red@example.org" phone="+57 601 234 5678"></coffee-contact-button>`,
      reads: ['Contactar a la CLAC'],
      expect: () => ({
        layout: false,
        also: () => {
          const { shadowRoot } = document.querySelector('coffee-contact-button');
          const [button, menu] = [shadowRoot.querySelector('button'), shadowRoot.querySelector('#menu')];
          if (!menu.showPopover) return [];
          menu.showPopover();
          return new Promise((done) =>
            setTimeout(() => {
              const [above, below] = [button.getBoundingClientRect(), menu.getBoundingClientRect()];
              menu.hidePopover();
              const away = Math.abs(below.top - above.bottom) + Math.abs(below.left - above.left);
              done(away < 30 ? [] : [`the menu opened ${Math.round(away)} px from its button`]);
            }, 100),
          );
        },
      }),
    }),
  ),
];
