import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse, resetMouse, setViewport } from '@web/test-runner-commands';
import type { CoffeeContactButton } from '../../../src/widgets/contact-button/index.js';
import '../../../src/widgets/contact-button/index.js';
import { accessible, all, fit, heard, languages, one, problems, read, readAll, seen, settled, show } from '../stage.js';

const put = (attributes: string, data = {}) =>
  show<CoffeeContactButton>(`<coffee-contact-button ${attributes}></coffee-contact-button>`, data);
const hrefs = (widget: CoffeeContactButton) => all<HTMLAnchorElement>(widget, 'a').map(({ href }) => href);
const clac = 'https://clac-comerciojusto.org/';
const several =
  'lang="en" email="red@example.org" phone="+57 601 234 5678" whatsapp="+573001234567" href="https://example.org/x"';

describe('the contact button', () => {
  const found = problems();

  for (const [lang, label, text] of [
    ['es', 'Contactar a la CLAC', 'No dude en'],
    ['en', 'Contact CLAC', 'Do not hesitate'],
    ['pt', 'Entrar em contato com a CLAC', 'Não hesite'],
    ['fr', 'Contacter la CLAC', 'N’hésitez pas'],
  ] as const)
    it(`invites in ${lang}, and leads to CLAC where it is told nothing`, async () => {
      const widget = await put(`lang="${lang}"`);
      expect(heard(widget).at(-1)).to.equal(`link ${label}`);
      expect(seen(widget)).to.match(new RegExp(`^${text}`));
      expect(hrefs(widget)).to.deep.equal([clac]);
      expect(found.events).to.deep.equal([]);
    });

  for (const [attribute, href] of [
    ['email="red@example.org"', 'mailto:red@example.org'],
    ['phone="+57 (601) 234-5678"', 'tel:+576012345678'],
    ['whatsapp="+57 300 123 4567"', 'https://wa.me/573001234567'],
    ['whatsapp="https://wa.me/573001234567"', 'https://wa.me/573001234567'],
    ['href="mailto:red@example.org"', 'mailto:red@example.org'],
    ['href="tel:+576012345678"', 'tel:+576012345678'],
    ['href="www.coop.example"', 'https://www.coop.example/'],
    ['email="a@example.org; b@example.org"', 'mailto:a@example.org,b@example.org'],
    ['phone="+57 601 234 5678 ext. 12"', 'tel:+576012345678;ext=12'],
    ['href="https://example.org/contacto"', 'https://example.org/contacto'],
    ['href="/contacto"', `${location.origin}/contacto`],
  ] as const)
    it(`is a link where it has one channel: ${attribute}`, async () => {
      const widget = await put(`lang="en" ${attribute}`);
      expect(hrefs(widget)).to.deep.equal([href]);
      expect(heard(widget).at(-1)).to.equal('link Contact CLAC');
      expect(all(widget, 'button')).to.have.lengthOf(0);
      await sendKeys({ press: 'Tab' });
      expect(widget.shadowRoot!.activeElement?.localName).to.equal('a');
    });

  it('takes its channels from the dataset, and its own before those', async () => {
    const contact = { email: 'data@example.org', phone: '+1 202 555 0100' };
    expect(hrefs(await put('lang="en"', { contact }))).to.deep.equal(['mailto:data@example.org', 'tel:+12025550100']);
    expect(hrefs(await put('lang="en" email="own@example.org"', { contact }))).to.deep.equal([
      'mailto:own@example.org',
    ]);
  });

  it('leaves its children where there is no channel', async () => {
    const widget = await show<CoffeeContactButton>(
      '<coffee-contact-button><a href="/contact">Ours</a></coffee-contact-button>',
      { contact: { text: 'Write to us' } },
    );
    expect(all(widget, 'a, button, p')).to.have.lengthOf(0);
    expect(widget.querySelector('a')!.getBoundingClientRect().height).to.be.above(0);
  });

  it('bears the words that it is given', async () => {
    const widget = await put('lang="en" label="Escríbanos <b>"');
    expect(heard(widget).at(-1)).to.equal('link Escríbanos <b>');
  });

  it('says Contact in each language where the dataset names no button', async () => {
    const said: string[] = [];
    for (const lang of ['es', 'en', 'pt', 'fr'])
      said.push(seen(await put(`lang="${lang}"`, { contact: { url: clac } })));
    expect(said).to.deep.equal(['Contacto', 'Contact', 'Contato', 'Contact']);
  });

  it('encodes the subject and the message, whatever is in them', async () => {
    const widget = await put('email="red@example.org" whatsapp="+573001234567"');
    widget.subject = 'Café & más? 100%';
    widget.message = 'Hola\nquiero #1 + 2 ☕&cc=a@b.c';
    await settled(widget);
    const [mail, chat] = hrefs(widget).map((href) => new URL(href));
    expect(mail!.pathname).to.equal('red@example.org');
    expect(mail!.search).to.not.contain('+');
    expect([...mail!.searchParams]).to.deep.equal([
      ['subject', 'Café & más? 100%'],
      ['body', 'Hola\r\nquiero #1 + 2 ☕&cc=a@b.c'],
    ]);
    expect([...chat!.searchParams]).to.deep.equal([['text', 'Hola\r\nquiero #1 + 2 ☕&cc=a@b.c']]);
  });

  for (const [attribute, value] of [
    ['href', 'javascript:alert(1)'],
    ['href', ' JaVaScRiPt:alert(1)'],
    ['href', 'java\tscript:alert(1)'],
    ['href', 'data:text/html,x'],
    ['href', 'vbscript:x'],
    ['href', 'http://example.org/'],
    ['email', 'javascript:alert(1)'],
    ['email', 'red@example.org?bcc=x@example.org'],
    ['email', 'red'],
    ['phone', 'javascript:alert(1)'],
    ['phone', 'call us'],
    ['whatsapp', '300 123 4567'],
    ['href', 'mailto:red@example.org?bcc=x@example.org'],
  ] as const)
    it(`refuses ${attribute}=${JSON.stringify(value)}, tells the editor, and still leads to CLAC`, async () => {
      const widget = await put(`lang="en" ${attribute}="${value}"`);
      expect(hrefs(widget)).to.deep.equal([clac]);
      expect(found.events).to.have.lengthOf(1);
      expect(found.events[0]).to.include({ tag: 'coffee-contact-button', attribute, value });
      expect([found.warnings.length, found.errors.length]).to.deep.equal([1, 0]);
    });

  it('refuses one channel and keeps the others', async () => {
    const widget = await put('lang="en" href="javascript:alert(1)" email="red@example.org"');
    expect(hrefs(widget)).to.deep.equal(['mailto:red@example.org']);
    expect(found.events).to.have.lengthOf(1);
  });

  it('shows CLAC’s page where a dataset gives an address that no link may lead to', async () => {
    const widget = await put('lang="en"', { contact: { url: 'javascript:alert(1)', email: 'red@example.org' } });
    expect(hrefs(widget)).to.deep.equal(['https://clac-comerciojusto.org/']);
  });

  describe('with several channels', () => {
    let widget: CoffeeContactButton;
    const button = () => one<HTMLButtonElement>(widget, 'button');
    const menu = () => one(widget, '[popover]');
    const open = () => menu().matches(':popover-open');
    const focused = () => read(widget.shadowRoot!.activeElement as HTMLElement);
    const onButton = () => widget.shadowRoot!.activeElement === button();
    const press = async (...keys: string[]) => {
      for (const key of keys) await sendKeys({ press: key });
      await settled(widget);
    };

    beforeEach(async () => {
      widget = await put(several);
    });
    afterEach(() => setViewport({ width: 800, height: 600 }));

    it('is a button that tells that it opens, and hides them until then', async () => {
      expect(heard(widget).at(-1)).to.equal('button Contact CLAC');
      expect(open()).to.equal(false);
      expect(menu().getClientRects()).to.have.lengthOf(0);
      await sendKeys({ press: 'Tab' });
      await press('Enter');
      expect(heard(widget).slice(-6)).to.deep.equal([
        'button Contact CLAC',
        'list',
        'link E-mail red@example.org',
        'link Telephone +57 601 234 5678',
        'link WhatsApp +573001234567',
        'link Website example.org/x',
      ]);
      expect(hrefs(widget)).to.deep.equal([
        'mailto:red@example.org',
        'tel:+576012345678',
        'https://wa.me/573001234567',
        'https://example.org/x',
      ]);
    });

    it('opens by Enter, by the space bar and by a click; Tab goes into it, Escape closes it', async () => {
      for (const key of ['Enter', ' ']) {
        button().focus();
        await press(key);
        expect(open(), key).to.equal(true);
        await press('Tab');
        expect(focused()).to.match(/^E-mail/);
        await press('Escape');
        expect(open()).to.equal(false);
        expect(onButton()).to.equal(true);
      }
      const { left, top } = button().getBoundingClientRect();
      await sendMouse({ type: 'click', position: [Math.round(left) + 5, Math.round(top) + 5] });
      await resetMouse();
      expect(open()).to.equal(true);
      await sendMouse({ type: 'click', position: [790, 590] });
      await resetMouse();
      expect(open()).to.equal(false);
    });

    it('is walked by arrow keys, Home and End, round and round', async () => {
      button().focus();
      await press('Enter');
      for (const [key, channel] of [
        ['ArrowDown', 'E-mail'],
        ['ArrowDown', 'Telephone'],
        ['End', 'Website'],
        ['ArrowDown', 'E-mail'],
        ['ArrowUp', 'Website'],
        ['ArrowUp', 'WhatsApp'],
        ['Home', 'E-mail'],
      ]) {
        await press(key!);
        expect(focused(), key).to.match(new RegExp(`^${channel}`));
      }
      await press('Escape');
      expect(open()).to.equal(false);
      expect(onButton()).to.equal(true);
    });

    for (const [key, channel] of [
      ['ArrowDown', 'E-mail'],
      ['ArrowUp', 'Website'],
    ] as const)
      it(`opens by ${key} on its button, and Escape brings the focus back to it`, async () => {
        button().focus();
        await press(key);
        expect(open()).to.equal(true);
        expect(focused()).to.match(new RegExp(`^${channel}`));
        await press('Escape');
        expect(open()).to.equal(false);
        expect(onButton()).to.equal(true);
      });

    for (const [width, height] of [
      [800, 600],
      [320, 480],
      [200, 400],
    ] as const)
      for (const place of ['top left', 'bottom right'])
        it(`keeps its menu in a window of ${width} × ${height} px, by its button at the ${place}`, async () => {
          await setViewport({ width, height });
          const [, edge] = place.split(' ');
          Object.assign(widget.parentElement!.parentElement!.style, {
            position: 'fixed',
            [place.split(' ')[0]!]: '0px',
            [edge!]: '0px',
            width: '160px',
          });
          await settled(widget);
          button().focus();
          await press('Enter');
          const around = menu().getBoundingClientRect();
          expect(around.left).to.be.at.least(0);
          expect(around.top).to.be.at.least(0);
          // Not of the size that was asked for: WebKit’s window has a least one.
          expect(around.right).to.be.at.most(innerWidth);
          expect(around.bottom).to.be.at.most(innerHeight);
          const { top, bottom } = button().getBoundingClientRect();
          const beside = around.top >= bottom || around.bottom <= top;
          if (width === 800) expect(beside, 'beside its button').to.equal(true);
        });

    for (const [where, zoom] of [
      ['body', '1.5'],
      ['html', '1.25'],
      ['html', '0.8'],
      ['div', '2'],
    ] as const)
      for (const scrolled of [0, 150])
        it(`opens its menu at its button on a page whose ${where} is zoomed to ${zoom}, scrolled by ${scrolled} px`, async () => {
          await setViewport({ width: 900, height: 1400 });
          const zoomed = widget.closest<HTMLElement>(where)!;
          zoomed.style.zoom = zoom;
          const around = widget.parentElement!.parentElement!;
          around.style.cssText += '; padding: 150px 0 2000px 40px';
          document.documentElement.scrollTop = scrolled;
          try {
            button().focus({ preventScroll: true });
            await press('Enter');
            const { left, bottom } = button().getBoundingClientRect();
            const opened = menu().getBoundingClientRect();
            expect(opened.left).to.be.closeTo(left, 1);
            expect(opened.top - bottom).to.be.within(3, 13);
            await press('Escape');
          } finally {
            zoomed.style.zoom = '';
            document.documentElement.scrollTop = 0;
          }
        });

    it('keeps its menu in the window on a zoomed page', async () => {
      await setViewport({ width: 320, height: 480 });
      document.body.style.zoom = '1.5';
      try {
        Object.assign(widget.parentElement!.parentElement!.style, { position: 'fixed', bottom: '0px', right: '0px' });
        button().focus();
        await press('Enter');
        const opened = menu().getBoundingClientRect();
        expect(opened.left).to.be.at.least(0);
        expect(opened.top).to.be.at.least(0);
        expect(opened.right).to.be.at.most(320);
        expect(opened.bottom).to.be.at.most(480);
        await press('Escape');
      } finally {
        document.body.style.zoom = '';
      }
    });

    for (const [place, position] of [
      ['a bar that is fixed', 'fixed'],
      ['a bar that sticks', 'sticky'],
      ['the page', 'static'],
    ] as const)
      it(`keeps its menu at its button in ${place} when the page is scrolled`, async () => {
        await setViewport({ width: 800, height: 600 });
        const filler = document.createElement('div');
        filler.style.height = '3000px';
        const bar = widget.parentElement!.parentElement!;
        bar.style.cssText += `; position: ${position}; bottom: 0`;
        bar.before(filler);
        bar.after(filler.cloneNode());
        try {
          document.documentElement.scrollTop = position === 'static' ? 2700 : 0;
          button().focus({ preventScroll: true });
          await press('Enter');
          const gap = () => {
            const [at, opened] = [button(), menu()].map((each) => each.getBoundingClientRect());
            return { x: Math.round(opened!.left - at!.left), y: Math.round(opened!.top - at!.top) };
          };
          const before = gap();
          document.documentElement.scrollTop += 400;
          await settled(widget);
          expect(open()).to.equal(true);
          expect(gap()).to.deep.equal(before);
          await press('Escape');
        } finally {
          bar.nextElementSibling!.remove();
          filler.remove();
          document.documentElement.scrollTop = 0;
        }
      });

    it('has nothing for axe to find while it is open, in any look', async () => {
      for (const theme of ['light', 'dark']) {
        widget = await put(`${several} theme="${theme}"`);
        button().focus();
        await press('ArrowDown');
        await expect(widget).to.be.accessible();
      }
    });

    it('names its channels in the language of the page', async () => {
      const kinds: string[] = [];
      for (const lang of ['es', 'en', 'pt', 'fr']) {
        widget = await put(several.replace('en', lang));
        button().focus();
        await press('Enter');
        kinds.push(readAll(widget, '.kind').join(', '));
      }
      expect(kinds).to.deep.equal([
        'Correo electrónico, Teléfono, WhatsApp, Sitio web',
        'E-mail, Telephone, WhatsApp, Website',
        'E-mail, Telefone, WhatsApp, Site',
        'E-mail, Téléphone, WhatsApp, Site web',
      ]);
    });
  });

  for (const width of [180, 320, 1280])
    it(`fits ${width} px in each language`, async () => {
      for (const lang of languages) {
        const widget = await put(`lang="${lang}"`);
        await fit(widget, width);
        const { left, right } = widget.getBoundingClientRect();
        const { left: from, right: to } = one(widget, 'a').getBoundingClientRect();
        expect(from).to.be.at.least(left);
        expect(to).to.be.at.most(right + 1);
      }
    });

  accessible(put);
  accessible((attributes) => put(`${several.replace('lang="en"', '')} ${attributes}`));
});
