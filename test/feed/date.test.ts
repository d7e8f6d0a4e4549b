import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readDate } from '../../src/feed/date.js';
import { parseFeed } from '../../src/feed/parse-feed.js';

const iso = (date: Date | undefined) => date?.toISOString();
const dayOf = (text: unknown, language = '') => iso(readDate(text, language)?.day)?.slice(0, 10);

describe('The date of a piece of news', () => {
  for (const [given, expected] of [
    ['2024-10-27T01:30:00', '2024-10-27T01:30:00.000Z'],
    ['2024-10-27T01:30:00Z', '2024-10-27T01:30:00.000Z'],
    ['2024-10-27T01:30:00.000-05:00', '2024-10-27T06:30:00.000Z'],
    ['Sat, 02 Nov 2024 09:00:00 +0000', '2024-11-02T09:00:00.000Z'],
    ['Sat, 02 Nov 2024 09:00:00 EST', '2024-11-02T14:00:00.000Z'],
    ['Sat, 02 Nov 2024 09:00:00', '2024-11-02T09:00:00.000Z'],
    ['2024-10-27', '2024-10-27T00:00:00.000Z'],
    ['2024-10-27 01:30', '2024-10-27T01:30:00.000Z'],
    ['2024-10-27 01:30:00 +05', '2024-10-26T20:30:00.000Z'],
    ['2024-10-27T01:30:00-03:30', '2024-10-27T05:00:00.000Z'],
    ['2024-10-27T05:30:00.5+05:30', '2024-10-27T00:00:00.000Z'],
    ['Sat, 02 Nov 2024 09:00:00 PDT', '2024-11-02T16:00:00.000Z'],
    ['Sat, 02 Nov 2024 09:00:00 GMT-0300', '2024-11-02T12:00:00.000Z'],
    ['Sat, 02 Nov 2024 9:05 PM', '2024-11-02T21:05:00.000Z'],
    ['2 de noviembre de 2024, 12:05 a. m.', '2024-11-02T00:05:00.000Z'],
    ['Sat Nov 02 2024 09:00:00 GMT+0100 (CET)', '2024-11-02T08:00:00.000Z'],
    ['Sat Nov  2 09:00:00 2024', '2024-11-02T09:00:00.000Z'],
    ['soon', undefined],
    ['hace 2 días', undefined],
    ['enero 2026', undefined],
    ['31 Feb 2024', undefined],
    ['2024-13-01', undefined],
    ['0000-00-00 00:00:00', undefined],
    ['0001-01-01T00:00:00', undefined],
    ['Thu, 01 Jan 1970 00:00:00 +0000', undefined],
    ['Wed, 31 Dec 1969 19:00:00 -0500', undefined],
    ['', undefined],
    [7, undefined],
    [1735693200, '2025-01-01T01:00:00.000Z'],
    ['1735693200', '2025-01-01T01:00:00.000Z'],
    [1735693200123, '2025-01-01T01:00:00.000Z'],
    ['20260105', undefined],
  ] as const)
    it(`of ${given || 'nothing'} is ${expected ?? 'none'}`, () =>
      expect(iso(readDate(given, '')?.moment)).to.equal(expected));

  for (const [given, expected] of [
    ['Mon, 05 Jan 2026 20:30:00 -0500', '2026-01-05'],
    ['2026-01-05T20:30:00-05:00', '2026-01-05'],
    ['2026-01-05T00:30:00+09:00', '2026-01-05'],
    ['21/08/2025 09:00', '2025-08-21'],
    ['08/21/2025', '2025-08-21'],
    ['21-8-2025', '2025-08-21'],
    ['5.1.2026', '2026-01-05'],
    ['2026/01/05', '2026-01-05'],
    ['2026-1-5', '2026-01-05'],
    ['07/07/2025', '2025-07-07'],
    ['lun, 05 ene 2026 10:00:00 +0000', '2026-01-05'],
    ['mar, 06 ene 2026 10:00:00 +0000', '2026-01-06'],
    ['mar., 06 janv. 2026 10:00:00 +0000', '2026-01-06'],
    ['martes, 10 de marzo de 2026', '2026-03-10'],
    ['mar 10 mars 2026', '2026-03-10'],
    ['5 de enero de 2026', '2026-01-05'],
    ['1.º de mayo de 2026', '2026-05-01'],
    ['1er février 2026', '2026-02-01'],
    ['Ter, 06 Fev 2026 10:00:00 -0300', '2026-02-06'],
    ['sex., 18 de dez. de 2025', '2025-12-18'],
    ['Do, 15 Mai 2025 10:00:00 +0200', '2025-05-15'],
    ['Dienstag, 3. März 2026', '2026-03-03'],
    ['January 5th, 2026', '2026-01-05'],
    ['Jan. 5, 2026', '2026-01-05'],
    ['ENERO 5, 2026', '2026-01-05'],
    ['5-ene-2026', '2026-01-05'],
    ['05 Jan 26 10:00 GMT', '2026-01-05'],
    ['<time datetime="2026-01-05T10:00:00Z">Mon, 01/05/2026</time>', '2026-01-05'],
    ["<time class='x' datetime='2026-01-05'>hoy</time>", '2026-01-05'],
    ['<span>5 de enero de 2026</span>', '2026-01-05'],
    ['06 ene 2026 (mar)', '2026-01-06'],
    ['10:30, 21/08/2025', '2025-08-21'],
    ['05/01/2026', undefined],
    ['05/01/26', undefined],
  ] as const)
    it(`is the day that ${given} states: ${expected ?? 'none'}`, () => expect(dayOf(given)).to.equal(expected));

  for (const [language, expected] of [
    ['es-CO', '2026-01-05'],
    ['es', '2026-01-05'],
    ['pt_BR', '2026-01-05'],
    ['fr', '2026-01-05'],
    ['en-GB', '2026-01-05'],
    ['en-US', '2026-05-01'],
    ['en-us', '2026-05-01'],
    ['en', undefined],
    ['es-PR', undefined],
    ['zz', undefined],
  ] as const)
    it(`of 05/01/2026 in ${language} is ${expected ?? 'none'}`, () =>
      expect(dayOf('05/01/2026 10:00', language)).to.equal(expected));

  it('is read in the words of every month of our languages', () => {
    for (const language of ['es', 'en', 'pt', 'fr', 'de', 'es-419', 'pt-PT', 'fr-CA', 'es-CO'])
      for (const month of ['long', 'short'] as const)
        for (let index = 0; index < 12; index++) {
          const date = new Date(Date.UTC(2025, index, 15, 12));
          for (const weekday of [undefined, 'long', 'short'] as const) {
            const parts = { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' } as const;
            const text = date.toLocaleDateString(language, weekday ? { ...parts, weekday } : parts);
            expect(dayOf(text), `${language}: ${text}`).to.equal(iso(date)!.slice(0, 10));
          }
        }
  });

  it('in any spelling that a machine writes is that day', () => {
    const days = fc.date({ min: new Date('1990-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const day = iso(date)!.slice(0, 10);
        for (const text of [date.toUTCString(), iso(date), day, date.toUTCString().replace('GMT', '-0500')])
          expect(dayOf(text), text).to.equal(day);
      }),
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => readDate(text, text)).to.not.throw();
      }),
    );
  });
});

describe('The order of news', () => {
  const read = (dates: readonly string[], language = '', at = 'pubDate') =>
    parseFeed(
      `<rss version="2.0"><channel>${language && `<language>${language}</language>`}${dates.map((date, index) => `<item><title>${index}</title>${date && `<${at}>${date}</${at}>`}</item>`).join('')}</channel></rss>`,
      'https://coop.example/feed.xml',
    ).items;
  const order = (dates: readonly string[]) =>
    read(dates)
      .map(({ title }) => title)
      .join(' ');

  it('is by date, newest first', () => {
    expect(order(['2024-01-01', '2026-01-01', '2025-01-01'])).to.equal('1 2 0');
    expect(order(['Fri, 09 Jan 2026 10:00:00 +0000', 'lun, 12 ene 2026 10:00:00 +0000'])).to.equal('1 0');
  });
  it('is by the moment, not by the day', () => {
    expect(order(['2026-01-05T23:00:00-05:00', '2026-01-06T01:00:00+00:00'])).to.equal('0 1');
  });
  it('leaves a piece without a date where the feed has it', () => {
    expect(order(['2026-01-03', 'ayer', '2026-01-01', '2026-01-02'])).to.equal('0 1 3 2');
    expect(order(['', '2026-01-01'])).to.equal('0 1');
    expect(order(['Thu, 01 Jan 1970 00:00:00 +0000', '2026-01-01'])).to.equal('0 1');
  });
  it('does not leave a piece of the future on top, nor shows its date', () => {
    const future = 'Wed, 01 Jan 2131 10:00:00 +0000';
    expect(order([future, '2026-01-01', '', future])).to.equal('1 2 0 3');
    expect(read([future])[0]!.date).to.equal(undefined);
    expect(read([future])[0]!.day).to.equal(undefined);
  });
  it('takes no offence at a clock that is ahead', () => {
    expect(read([new Date(Date.now() + 36e5).toUTCString()])[0]!.date).to.be.instanceOf(Date);
  });

  it('knows the language of the feed', () => {
    expect(iso(read(['05/01/2026'], 'es-CO')[0]!.day)).to.match(/^2026-01-05/);
    expect(read(['05/01/2026'])[0]!.day).to.equal(undefined);
    const json = { language: 'es', items: [{ title: 'T', date_published: '05/01/2026' }] };
    expect(iso(parseFeed(JSON.stringify(json), 'https://coop.example/').items[0]!.day)).to.match(/^2026-01-05/);
    const atom =
      '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="es"><entry><title>T</title><updated>05/01/2026</updated></entry></feed>';
    expect(iso(parseFeed(atom, 'https://coop.example/').items[0]!.day)).to.match(/^2026-01-05/);
  });

  for (const name of ['pubdate', 'PubDate', 'published', 'updated'])
    it(`finds ${name}`, () => expect(iso(read(['2026-01-05'], '', name)[0]!.day)).to.match(/^2026-01-05/));
  it('finds a date within a time', () => {
    expect(iso(read(['<time datetime="2026-01-05T10:00:00Z">Mon, 01/05/2026</time>'])[0]!.day)).to.match(/^2026-01-05/);
    expect(iso(read(['&lt;time datetime="2026-01-05T10:00:00Z"&gt;Mon&lt;/time&gt;'])[0]!.day)).to.match(/^2026-01-05/);
  });
  it('takes the next date where the first is empty or can’t be read', () => {
    const item =
      '<item><title>T</title><pubDate></pubDate><updated>ayer</updated><published>2026-01-05</published></item>';
    expect(iso(parseFeed(`<rss><channel>${item}</channel></rss>`, 'https://coop.example/').items[0]!.day)).to.match(
      /^2026-01-05/,
    );
  });

  it('of WordPress is by its moment, and the day is that of the site', () => {
    const [post] = parseFeed(
      JSON.stringify([{ title: { rendered: 'T' }, date: '2026-01-05T20:30:00', date_gmt: '2026-01-06T01:30:00' }]),
      'https://coop.example/',
    ).items;
    expect(iso(post!.day)).to.match(/^2026-01-05/);
    expect(iso(post!.date)).to.equal('2026-01-06T01:30:00.000Z');
    const draft = [{ title: { rendered: 'T' }, date: '2026-01-05T20:30:00', date_gmt: '0000-00-00T00:00:00' }];
    expect(iso(parseFeed(JSON.stringify(draft), 'https://coop.example/').items[0]!.date)).to.match(/^2026-01-05T20/);
  });
});
