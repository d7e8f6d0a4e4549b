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
