/** The script form: `dist/coffee-network.js` is built from here. */
import './element/define-later.js';
import './index.js';
import { defineWaiting } from './element/define.js';
import { languages } from './language/languages/index.js';
import { story } from './dataset/builtin/story.js';
import { CoffeeNetwork } from './provider/index.js';
import { setBase } from './platform/base.js';
import { loadLanguage } from './later/load-language.js';
import { setPlace } from './later/second-file.js';
import type { Spoken } from './later/speak.js';
import { findBase, findScript, findDataset } from './embed/base.js';
import { startEmbedding } from './embed/start.js';
import { followPageAddress } from './dataset/page/follow-page-address.js';

/** What language packs need, which stand behind this script in one file. */
Object.assign(CoffeeNetwork, { spoken: { languages, story } satisfies Spoken });
const script = findScript();
const base = findBase(script);
setBase(base);
const dataset = findDataset(script);
// An optimizer may have put the script where it knows no address: the network's dataset is under BASE, too.
const guess = /^.*\/(?=data\/coffee-network\.json)/.exec(dataset?.given ?? '')?.[0];
setPlace({ base: base ?? guess, first: script.element, guessed: !base });
if (dataset) followPageAddress(dataset.given, dataset.attribute);
const { language } = script.element?.dataset ?? {};
if (language) loadLanguage(language);
const registered = defineWaiting();
// Attributes are set on widgets by the names that their classes have.
void registered.then(() => startEmbedding(base));
