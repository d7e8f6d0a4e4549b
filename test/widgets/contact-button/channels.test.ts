import { expect } from '@open-wc/testing';
import { channels } from '../../../src/widgets/contact-button/channels.js';

const all = {
  page: 'https://www.example.org/contacto/',
  whatsapp: '+573012345678',
  phone: '+576012345678',
  email: 'info@example.org',
};
const hrefs = (...args: Parameters<typeof channels>) => channels(...args).map(({ href }) => href);

describe('the channels to an organization', () => {
  it('are links to mail, telephone, WhatsApp and page, in this order', () => {
    expect(hrefs(all)).to.deep.equal([
      'mailto:info@example.org',
      'tel:+576012345678',
      'https://wa.me/573012345678',
      'https://www.example.org/contacto/',
    ]);
    expect(channels(all).map(({ kind }) => kind)).to.deep.equal(['email', 'phone', 'whatsapp', 'page']);
  });

  it('are only those that there are', () => {
    expect(hrefs({ phone: all.phone, email: undefined })).to.deep.equal(['tel:+576012345678']);
    expect(channels({})).to.deep.equal([]);
  });

  it('are shown as people write them', () => {
    expect(channels(all).map(({ shown }) => shown)).to.deep.equal([
      'info@example.org',
      '+576012345678',
      '+573012345678',
      'example.org/contacto',
    ]);
  });

  it('show a number in the groups in which it was written, where it is that number', () => {
    const shown = (phone: string, address = all.phone) => channels({ phone: address }, '', '', { phone })[0]!.shown;
    for (const written of ['+57 601 234 5678', '+57 (601) 234-5678', '+57.601.234.56.78'])
      expect(shown(written)).to.equal(written);
    for (const written of ['Tel. +57 601 234 5678', '+57 601 234 5679', '', '<b>'])
      expect(shown(written)).to.equal(all.phone);
    expect(shown('+57 601 234 5678 ext. 12', '+576012345678;ext=12')).to.equal('+576012345678 ext. 12');
  });

  it('carry the subject to the mail, and the message to the mail and WhatsApp', () => {
    expect(hrefs(all, 'Café', 'Hola')).to.deep.equal([
      'mailto:info@example.org?subject=Caf%C3%A9&body=Hola',
      'tel:+576012345678',
      'https://wa.me/573012345678?text=Hola',
      'https://www.example.org/contacto/',
    ]);
  });

  it('leave out what is empty', () => {
    expect(hrefs({ email: all.email }, '', null)).to.deep.equal(['mailto:info@example.org']);
    expect(hrefs({ email: all.email }, null, 'Hola')).to.deep.equal(['mailto:info@example.org?body=Hola']);
  });

  const hard = [
    'a b+c',
    'precio & envío? 100 % #1',
    '&bcc=x@evil.example',
    '"><script>alert(1)</script>',
    'ñandú ☕ 👋🏽',
    '\r\nBcc: x@evil.example',
  ];
  for (const text of hard)
    it(`bring ${JSON.stringify(text)} to the reader as it is, and nothing else`, () => {
      for (const [kind, field] of [
        ['email', 'body'],
        ['whatsapp', 'text'],
      ] as const) {
        const url = new URL(hrefs({ [kind]: all[kind] }, null, text)[0]!);
        expect([...url.searchParams]).to.deep.equal([[field, text]]);
        expect(url.hash).to.equal('');
      }
      const mail = new URL(hrefs({ email: all.email }, text, 'x')[0]!);
      // RFC 6068: a subject has one line.
      expect(mail.searchParams.get('subject')).to.equal(text.replace(/\s+/g, ' '));
    });

  it('write spaces as mail programs read them, not as plus signs', () => {
    expect(hrefs({ email: all.email }, 'a b+c')).to.deep.equal(['mailto:info@example.org?subject=a%20b%2Bc']);
  });

  it('end the lines of a message as mail wants it', () => {
    expect(hrefs({ email: all.email }, null, 'a\nb\r\nc')[0]).to.contain('body=a%0D%0Ab%0D%0Ac');
  });

  it('keep an address with unusual characters one address', () => {
    const url = new URL(hrefs({ email: "o'neil+red/{a}=b@example.org" }, 'x')[0]!);
    expect(decodeURIComponent(url.pathname)).to.equal("o'neil+red/{a}=b@example.org");
    expect([...url.searchParams]).to.deep.equal([['subject', 'x']]);
  });

  it('survive a text that was cut in the middle of an emoji', () => {
    expect(hrefs(all, '👋'.slice(0, 1), 'Hola 👋'.slice(0, -1))).to.have.lengthOf(4);
  });
});
