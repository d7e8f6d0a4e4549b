const texts = {
  es: {
    title: 'La historia de la Red Café, en cualquier página',
    intro: 'Cinco widgets que se ponen con una etiqueta. Elija idioma y colores, mire cada uno y copie su código.',
    language: 'Idioma',
    colours: 'Colores',
    auto: 'Automáticos',
    light: 'Claros',
    dark: 'Oscuros',
  },
  en: {
    title: 'The story of the Coffee Network, on any page',
    intro: 'Five widgets that take one tag each. Choose language and colours, look at each, and copy its code.',
    language: 'Language',
    colours: 'Colours',
    auto: 'Automatic',
    light: 'Light',
    dark: 'Dark',
  },
  pt: {
    title: 'A história da Rede Café, em qualquer página',
    intro: 'Cinco widgets que se colocam com uma etiqueta. Escolha idioma e cores, veja cada um e copie seu código.',
    language: 'Idioma',
    colours: 'Cores',
    auto: 'Automáticas',
    light: 'Claras',
    dark: 'Escuras',
  },
  fr: {
    title: 'L’histoire du Réseau Café, sur toutes les pages',
    intro: 'Cinq widgets, une balise chacun. Choisissez la langue et les couleurs, regardez-les et copiez leur code.',
    language: 'Langue',
    colours: 'Couleurs',
    auto: 'Automatiques',
    light: 'Claires',
    dark: 'Sombres',
  },
};

const form = document.querySelector('form');
const root = document.documentElement;

for (const section of document.querySelectorAll('section')) {
  const code = document.createElement('pre');
  code.tabIndex = 0;
  section.append(code);
}

/** The address may choose: `?lang=en&scheme=dark`. */
const asked = new URLSearchParams(location.search);
const browser = navigator.languages.map((tag) => tag.split('-')[0]).find((code) => code in texts);
form.lang.value = asked.get('lang') in texts ? asked.get('lang') : (browser ?? 'es');
if (asked.has('scheme')) form.scheme.value = asked.get('scheme');

function apply() {
  const lang = form.lang.value;
  root.lang = lang;
  root.style.colorScheme = form.scheme.value;
  for (const element of document.querySelectorAll('[data-text]'))
    element.textContent = texts[lang][element.dataset.text];
  for (const code of document.querySelectorAll('pre')) {
    const tag = code.previousElementSibling.localName;
    const base = new URL('.', location.href).href;
    code.textContent = `<script src="${base}coffee-network.js" defer></script>\n<${tag} lang="${lang}"></${tag}>`;
  }
}
form.addEventListener('change', apply);
apply();
