import { expect } from '@open-wc/testing';
import { widgetNames } from '../../src/embed/widget-names.js';
import { texts } from '../../src/builder/texts/texts.js';
import { widgetOptions } from '../../src/snippets/widget-options.js';

describe('The words of the builder', () => {
  for (const [lang, { options, choices }] of Object.entries(texts))
    for (const name of widgetNames)
      it(`name every option of ${name} and every choice in ${lang}`, () => {
        for (const { name: option, input, choices: values } of widgetOptions[name]) {
          expect(options[option], option).to.match(/\S/);
          // A level is its own name.
          if (input !== 'choice' || option === 'heading-level') continue;
          for (const value of values) expect(choices[`${option} ${value}`], `${option} ${value}`).to.match(/\S/);
        }
      });
});
