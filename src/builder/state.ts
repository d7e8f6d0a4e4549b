import { widgetNames, type WidgetName } from '../embed/widget-names.js';
import { languageOf } from '../language/resolve.js';
import { USUAL_FOLDER } from '../snippets/own-folder.js';
import { optionsFor } from '../snippets/snippets.js';
import { forms, systems, type FormId, type SystemId } from '../snippets/systems.js';
import { fitting } from '../snippets/widget-options.js';
import { uiLanguages, type UiLanguage } from './texts/texts.js';

/** What the visitor of the builder has chosen: all of it stands in the page's address. */
export interface State {
  /** The language of the page. */
  readonly ui: UiLanguage;
  readonly widget: WidgetName;
  /** The language of the widget; nothing while it follows the page's. */
  readonly lang: string | undefined;
  readonly system: SystemId;
  /** Nothing while it is the system's best. */
  readonly form: FormId | undefined;
  /** Pins the script to its exact version. */
  readonly pinned: boolean;
  /** The folder of the script on the webmaster's own site, as it was typed. */
  readonly folder: string;
  /** From that folder, with the network's latest figures. */
  readonly live: boolean;
  readonly options: { readonly [name: string]: string };
}

const member = <T extends string>(of: readonly T[], value: string | null | undefined) =>
  of.find((each) => each === value);

/** The state that an address asks for; the language by the browser's, where it doesn't say. */
export function readState(search: string, browserLanguages: readonly string[]): State {
  const asked = new URLSearchParams(search);
  const spoken = browserLanguages.map((tag) => tag.slice(0, 2).toLowerCase());
  const widget = member(widgetNames, asked.get('widget')) ?? 'member-counter';
  return {
    ui: member(uiLanguages, asked.get('ui')) ?? spoken.map((code) => member(uiLanguages, code)).find(Boolean) ?? 'es',
    widget,
    lang: languageOf(asked.get('lang') ?? '')?.code,
    system: member(Object.keys(systems) as SystemId[], asked.get('system')) ?? 'wordpress-admin',
    form: member(forms, asked.get('form')),
    pinned: asked.has('exact'),
    folder: asked.get('folder') ?? USUAL_FOLDER,
    live: asked.has('live'),
    options: fitting(widget, Object.fromEntries(asked)),
  };
}

/** The state after a choice: of another widget it keeps the options that both have. */
export function changed(state: State, change: Partial<State>): State {
  const next = { ...state, ...change };
  return { ...next, options: fitting(next.widget, next.options) };
}

/** The address that leads back to a state. */
export function writeState({ ui, widget, lang, system, form, pinned, folder, live, options }: State): string {
  const given = {
    ui,
    widget,
    ...(lang && { lang }),
    system,
    ...(form && { form }),
    ...(pinned && { exact: '1' }),
    ...(folder !== USUAL_FOLDER && { folder }),
    ...(live && { live: '1' }),
  };
  const own = Object.entries(options).filter(([, value]) => value);
  return `?${new URLSearchParams([...Object.entries(given), ...own]).toString()}`;
}

/** The state, with what it leaves open decided. */
export function decide({ form, ...state }: State) {
  const offered: readonly FormId[] = systems[state.system].forms;
  const chosen = form && offered.includes(form) ? form : offered[0]!;
  return {
    ...state,
    lang: state.lang ?? state.ui,
    form: chosen,
    offered,
    available: optionsFor({ ...state, form: chosen }),
  };
}

export type Decided = ReturnType<typeof decide>;
