import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { linkAddress } from '../../src/values/address.js';
import { edtf, parseEdtf } from '../../src/values/edtf.js';
import { emailAddress } from '../../src/values/email.js';
import { oneOf } from '../../src/values/one-of.js';
import { phoneNumber, whatsappNumber } from '../../src/values/phone.js';
import type { Reader } from '../../src/values/reader.js';
import { wholeNumber } from '../../src/values/whole-number.js';

/** What editors, plugins and clipboards put around a value. */
const around = fc.constantFrom(
  ['', ''],
  [' ', '\u00a0'],
  ['“', '”'],
  ['«\u00a0', '\u00a0»'],
  ['”', '″'],
  ['\u200b', '\ufeff'],
  ['\u202a', '\u202c'],
  ["'", "'"],
);
const languages = ['es', 'en', 'pt-BR', 'fr', 'es-MX', 'de-CH'];
const date = fc.date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true });
const digits = (min: number, max: number) =>
  fc.array(fc.constantFrom(...'0123456789'), { minLength: min, maxLength: max }).map((all) => all.join(''));

const readers: { readonly [kind: string]: Reader<unknown> } = {
  number: wholeNumber(0, 999_999_999),
  date: edtf,
  email: emailAddress,
  phone: phoneNumber,
  whatsapp: whatsappNumber,
  address: linkAddress,
  choice: oneOf('auto', 'vertical', 'horizontal'),
};

describe('any accepted spelling reads as the value', () => {
  it('of a number, as each language writes it', () => {
    fc.assert(
      fc.property(
        fc.nat(999_999_999),
        fc.constantFrom(...languages),
        fc.boolean(),
        around,
        (number, language, useGrouping, [before, after]) => {
          const written = new Intl.NumberFormat(language, { useGrouping }).format(number);
          expect(readers['number']!.read(before + written + after, language), written).to.equal(number);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('of a day, where its numbers can stand in one order only', () => {
    fc.assert(
      fc.property(date, fc.constantFrom('/', '.', '-'), fc.boolean(), around, (when, sign, padded, [before, after]) => {
        const [year, month, day] = [when.getUTCFullYear(), when.getUTCMonth() + 1, when.getUTCDate()];
        const two = (part: number) => (padded ? String(part).padStart(2, '0') : String(part));
        const meant = parseEdtf(when.toISOString().slice(0, 10));
        const read = (...parts: (string | number)[]) => edtf.read(before + parts.join(sign) + after);
        expect(read(year, two(month), two(day))).to.deep.equal(meant);
        const clear = day > 12 || day === month;
        expect(read(two(day), two(month), year)).to.deep.equal(clear ? meant : undefined);
        expect(read(two(month), two(day), year)).to.deep.equal(clear ? meant : undefined);
      }),
      { numRuns: 2000 },
    );
  });

  it('of a telephone number, with its country', () => {
    const gap = fc.constantFrom('', ' ', '-', '.', '\u00a0', '\u2011');
    fc.assert(
      fc.property(
        fc.constantFrom('57', '44', '49', '1'),
        digits(3, 3),
        digits(5, 7),
        gap,
        around,
        (country, area, rest, sign, [before, after]) => {
          const meant = `+${country}${area}${rest}`;
          for (const written of [
            `+${country}${sign}${area}${sign}${rest}`,
            `+${country} (${area}) ${rest}`,
            `tel:${meant}`,
          ])
            expect(phoneNumber.read(before + written + after), written).to.equal(meant);
          expect(phoneNumber.read(`+${country} (0)${area} ${rest}`)).to.equal(meant);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('of a month, whichever comes first', () => {
    fc.assert(
      fc.property(date, fc.constantFrom('/', '.', '-'), fc.boolean(), around, (when, sign, padded, [before, after]) => {
        const [year, month] = when.toISOString().split('-') as [string, string];
        const written = [padded ? month : String(+month), year].join(sign);
        expect(edtf.read(before + written + after), written).to.deep.equal(parseEdtf(`${year}-${month}`));
      }),
    );
  });

  it('of a WhatsApp number, which names its country or is none', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('57', '44', '1'),
        digits(9, 9).map((rest) => `3${rest}`),
        around,
        (country, rest, [before, after]) => {
          const number = `${country}${rest}`;
          for (const written of [
            `+${number}`,
            `00${number}`,
            `+${country} (0)${rest}`,
            `wa.me/${number}`,
            `https://wa.me/${number}?text=Hola`,
            `https://api.whatsapp.com/send?phone=%2B${number}`,
          ])
            expect(whatsappNumber.read(before + written + after), written).to.equal(`+${number}`);
          for (const written of [rest, `0${rest}`, rest.slice(0, -1)])
            expect(whatsappNumber.read(before + written + after), written).to.equal(undefined);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('of mailboxes, as mail programs write them', () => {
    const mailbox = fc.constantFrom('red@example.org', 'José.Ñ@café.example', "o'neil+red@example.org");
    const forms = fc.constantFrom<(box: string) => string>(
      (box) => box,
      (box) => `mailto:${box}`,
      (box) => `<${box}>`,
      (box) => `Red Café <${box}>`,
      (box) => `${box}.`,
    );
    const written = fc.array(fc.tuple(mailbox, forms), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(written, fc.constantFrom(',', '; '), around, (boxes, sign, [before, after]) => {
        const value = boxes.map(([box, form]) => form(box)).join(sign);
        expect(emailAddress.read(before + value + after), value).to.equal(boxes.map(([box]) => box).join());
        expect(emailAddress.read(`${before}${value}?bcc=x@example.org${after}`)).to.equal(undefined);
      }),
      { numRuns: 500 },
    );
  });

  it('of the address of another site, never as a page of this one', () => {
    const starts = ['https://', 'HTTPS://', 'https//', 'https:/', 'https:', 'https:// ', 'https://https://', ''];
    const hosts = ['www.coop.example', 'coop.example', 'cooperativa.com.co', 'café.example'];
    fc.assert(
      fc.property(
        fc.constantFrom(...starts),
        fc.constantFrom(...hosts),
        fc.constantFrom('/', '/a', '/a?b=c@d#e'),
        around,
        (start, host, path, [before, after]) => {
          const meant = new URL(`https://${host}${path}`).href;
          expect(linkAddress.read(before + start + host + path + after), start + host + path).to.equal(meant);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('of a choice, in any case', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('auto', 'vertical', 'horizontal'),
        fc.boolean(),
        around,
        (choice, capitals, [before, after]) => {
          expect(readers['choice']!.read(before + (capitals ? choice.toUpperCase() : choice) + after)).to.equal(choice);
        },
      ),
    );
  });
});

describe('any text at all', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc
      .array(fc.constantFrom(...'0123456789+-()./ ,;:@xX“”\u200btel:mailto:https://www.wa.me#?&<>'), { maxLength: 40 })
      .map((all) => all.join('')),
  );
  for (const [kind, reader] of Object.entries(readers))
    it(`is read as a ${kind}, or refused, but never throws and never depends on what is around it`, () => {
      fc.assert(
        fc.property(text, around, (value, [before, after]) => {
          expect(reader.read(before + value + after)).to.deep.equal(reader.read(value));
        }),
        { numRuns: 3000 },
      );
    });

  it('leads nowhere but to the web, a mailbox or a telephone', () => {
    fc.assert(
      fc.property(text, (value) => {
        const link = linkAddress.read(value);
        if (link !== undefined) expect(new URL(link).protocol).to.match(/^https?:$/);
        const mail = emailAddress.read(value);
        if (mail !== undefined) expect(mail).to.match(/^[^?&<>\s"]+@[^?&<>\s"]+$/);
        const phone = phoneNumber.read(value);
        if (phone !== undefined) expect(phone).to.match(/^\+?\d{5,15}(;ext=\d{1,6})?$/);
      }),
      { numRuns: 5000 },
    );
  });
});
