/** What the build makes for the WordPress plugin from the sources of the widgets. */
import { widgetNames } from '../../embed/widget-names.js';
import { texts as dataEs } from '../texts/data/es.js';
import { texts as dataFr } from '../texts/data/fr.js';
import { texts as dataPt } from '../texts/data/pt.js';
import { texts as es } from '../texts/es.js';
import { texts as fr } from '../texts/fr.js';
import { texts as pt } from '../texts/pt.js';
import { drawn, type Rendering } from './drawn.js';
import { amounts, countries, locales } from './locales.js';
import { blockOf, said, widgets } from './widgets.js';
import { words } from './words.js';

/** The files of `data/`, by their names. */
export const dataFiles = (rendering: Rendering) => ({
  drawn: drawn(rendering),
  widgets: widgets(),
  words: words(),
  locales: locales(),
  amounts: amounts(),
  countries: countries(),
});

/** `block.json` of each widget's block. */
export const blocks = (version: string) =>
  Object.fromEntries(widgetNames.map((name) => [name, blockOf(name, version)]));

/** The plugin's own texts, beside those that the widgets' settings have, by the name of WordPress's own locale. */
export const translations = {
  es_ES: { said: said('es'), texts: { ...es, ...dataEs } },
  pt_BR: { said: said('pt'), texts: { ...pt, ...dataPt } },
  fr_FR: { said: said('fr'), texts: { ...fr, ...dataFr } },
};
