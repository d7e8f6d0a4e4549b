import type { Texts } from './texts.js';

export const es: Texts = {
  title: 'La historia de la Red Café, en su sitio',
  intro: 'Elija qué mostrar, diga dónde lo va a pegar y copie el código. No hace falta programar.',
  pageLanguage: 'Idioma de esta página',

  what: 'Qué mostrar',
  look: 'Cómo se ve',
  where: 'Dónde lo pega',
  preview: 'Así se verá',
  code: 'Código y pasos',

  widgets: {
    'member-counter': { name: 'Contador de organizaciones', about: 'Cuántas son, desde cuándo y según quién' },
    presentation: { name: 'Presentación', about: 'Qué es la Red Café, desde cuándo y para qué' },
    'objectives-list': { name: 'Áreas y objetivos', about: 'Las cuatro áreas de trabajo y los seis objetivos' },
    'governance-diagram': { name: 'Órganos de gobierno', about: 'Quién participa, quién elige a quién' },
    'colombia-timeline': { name: 'Cronología de Colombia', about: 'El café de Comercio Justo, hito a hito' },
    timeline: { name: 'Cronología', about: 'Cualquier cronología de sus datos, hito a hito' },
    figures: { name: 'Cifras clave', about: 'Cifras con su unidad, su fecha y su fuente' },
    'news-list': { name: 'Noticias', about: 'Las últimas de la red, o las de su propio sitio' },
    'contact-button': { name: 'Botón de contacto', about: 'Un clic para escribir a la CLAC, o a ustedes' },
  },

  lang: 'Idioma del widget',
  ownContent: 'Sus propios datos (opcional)',
  options: {
    theme: 'Colores',
    accent: 'Color de acento',
    layout: 'Disposición',
    order: 'Orden',
    name: 'Qué cronología, por su nombre en los datos',
    'heading-level': 'Nivel del título',
    still: 'Sin animación',
    inline: 'Solo la cifra, dentro de una frase',
    value: 'Otra cifra',
    'as-of': 'Fecha de la cifra',
    since: 'Constituida en',
    limit: 'Cuántas noticias',
    images: 'Con imágenes',
    src: 'Dirección de su propio sitio o feed, con https:// (de un sitio WordPress: su portada, con / al final)',
    label: 'Texto del botón',
    email: 'Correo electrónico',
    phone: 'Teléfono',
    whatsapp: 'WhatsApp',
    href: 'Página web',
    subject: 'Asunto del correo',
    message: 'Texto del mensaje',
  },
  choices: {
    'theme auto': 'Los de la página',
    'theme light': 'Claros',
    'theme dark': 'Oscuros',
    'layout auto': 'Según el ancho',
    'layout list': 'Lista',
    'layout cards': 'Tarjetas',
    'layout vertical': 'Vertical',
    'layout horizontal': 'Horizontal',
    'layout figure': 'Solo la cifra',
    'layout dots': 'Una marca por organización',
    'layout countries': 'Por país',
    'order asc': 'Lo más antiguo primero',
    'order desc': 'Lo más reciente primero',
  },
  ownColour: 'Usar el color de mi sitio',
  expected: (what) => `Se espera ${what}. Mientras tanto, el código no lo incluye.`,
  carries: {
    look: 'En esta forma el contenido viene de la dirección de la red: se puede cambiar cómo se ve, no lo que dice.',
    none: 'En esta forma solo se elige el idioma: lo demás queda como está.',
  },

  systems: {
    'wordpress-admin': 'WordPress, como administrador o editor',
    'wordpress-author': 'WordPress, como autor o colaborador, o en una red multisitio',
    joomla: 'Joomla',
    drupal: 'Drupal o Backdrop',
    wix: 'Wix',
    squarespace: 'Squarespace',
    blogger: 'Blogger',
    html: 'HTML simple',
    npm: 'npm (React, Vue, Svelte…)',
  },
  formsOf: 'Forma de insertarlo',
  forms: {
    plugin: {
      name: 'Plugin de WordPress',
      about: 'Bloques con el widget a la vista, todo desde su propio sitio. Lo mejor en WordPress.',
    },
    script: { name: 'Script y etiqueta', about: 'La más completa: se adapta a la página.' },
    own: {
      name: 'Desde su propio sitio',
      about: 'El script en una carpeta suya: no se consulta ningún otro servidor.',
    },
    marked: { name: 'Párrafo marcado', about: 'Un párrafo normal, que el script del sitio convierte.' },
    link: { name: 'Enlace', about: 'Funciona siempre; con el script del sitio se vuelve el widget.' },
    iframe: { name: 'Marco (iframe)', about: 'Sin script: una ventana a la página del widget.' },
    address: { name: 'Dirección sola', about: 'Una línea con la dirección; WordPress hace el resto.' },
    static: { name: 'HTML estático', about: 'Sin script ni otras peticiones: todo va en el código.' },
    npm: { name: 'Paquete', about: 'Se instala y se importa.' },
  },
  plugin: { download: 'Descargar el plugin (coffee-network-widgets.zip)' },
  own: {
    download: 'Descargar la carpeta (own-site.zip)',
    folder: 'Dónde puso la carpeta: su dirección, desde / o con https://',
    wrong: 'Se espera una dirección como /coffee-network/ o https://example.org/coffee-network/.',
    live: 'Cifras al día, desde la red',
    asks: {
      still: 'El navegador de cada visitante solo consulta su sitio, ningún otro.',
      live: (host) => `El navegador de cada visitante pide el script a su sitio, y las cifras a ${host}.`,
    },
    updates: {
      still:
        'Nada se actualiza solo: para tener cifras nuevas, mejoras y correcciones, descargue otra vez la carpeta y reemplácela.',
      live: 'Las cifras se actualizan solas; si no se pueden obtener, se muestran las de la descarga. Para tener mejoras y correcciones, descargue otra vez la carpeta y reemplácela.',
    },
    steps: [
      'Descargue la carpeta (own-site.zip), descomprímala y súbala a su sitio: el archivo LEEME.txt que trae dice dónde, en WordPress, en Joomla, en Drupal y por FTP.',
      'En el generador, escriba la dirección de la carpeta.',
    ],
  },
  notOffered: 'Aquí no se ofrecen:',
  why: {
    'wordpress-admin':
      'El párrafo marcado y el enlace no hacen falta: usted puede pegar el script. El HTML estático se dañaría al guardar.',
    'wordpress-author':
      'WordPress quita los scripts, los marcos y las etiquetas personalizadas de lo que escriben autores y colaboradores.',
    joomla: 'Los filtros de texto de Joomla quitan los scripts, los marcos y las etiquetas con guion.',
    drupal: 'El formato «HTML básico» quita los scripts, los marcos y las etiquetas que no conoce.',
    wix: 'Wix encierra todo código en un marco propio; ahí no hay párrafos del sitio que convertir, ni una carpeta para archivos suyos.',
    squarespace:
      'Los marcos y el resto del código exigen el mismo plan que el script, y el script se ve mejor. No hay una carpeta para archivos suyos.',
    blogger:
      'Blogger admite el script: un párrafo marcado lo necesitaría además en la plantilla, y el HTML estático no es el XML bien formado que pide. No hay una carpeta para archivos suyos.',
    html: '',
    npm: 'Con el paquete instalado, las demás formas no hacen falta.',
  },
  steps: {
    'wordpress-admin/plugin': [
      'Una sola vez: descargue el plugin y, en WordPress, vaya a «Plugins» › «Añadir nuevo» › «Subir plugin», elija el archivo, instálelo y actívelo.',
      'En la página presione +, busque «café» y elija el bloque del widget: idioma, disposición y colores están en la barra lateral. Publique.',
      'En el editor clásico, Elementor o Divi, pegue en su lugar este código.',
    ],
    'wordpress-admin/script': [
      'Abra la página en el editor y añada un bloque «HTML personalizado»; en el editor clásico, elija la pestaña «Texto».',
      'Pegue el código y publique.',
      'Si el código desaparece al guardar, su sitio es parte de una red: elija aquí «como autor o colaborador».',
    ],
    'wordpress-admin/address': [
      'Pegue la dirección en un párrafo vacío, sola, y presione Enter.',
      'WordPress muestra el widget. Publique.',
    ],
    'wordpress-admin/iframe': [
      'Añada un bloque «HTML personalizado» y pegue el código.',
      'Si queda cortado o sobra espacio, cambie el valor de height.',
    ],
    'wordpress-author/address': [
      'Pegue la dirección en un párrafo vacío, sola, y presione Enter.',
      'WordPress muestra el widget, también a quien colabora sin permiso de publicar.',
    ],
    'wordpress-author/plugin': [
      'Pida a quien administra el sitio que instale una vez el plugin: es el archivo de arriba.',
      'En su entrada presione +, busque «café» y elija el bloque del widget. Lo puede hacer también quien colabora sin permiso de publicar.',
      'En el editor clásico, pegue en su lugar este código.',
    ],
    'wordpress-author/marked': [
      'Pida a quien administra el sitio que incluya una vez el script (primer código), por ejemplo en el pie de página.',
      'En su entrada, añada un bloque «HTML personalizado» y pegue el segundo código.',
    ],
    'wordpress-author/link': [
      'Añada un bloque «HTML personalizado» y pegue el código: queda un enlace que siempre funciona.',
      'Si el sitio incluye el script, el enlace se convierte en el widget.',
    ],
    'joomla/marked': [
      'Un superusuario incluye una vez el script (primer código): un módulo «Personalizado» con el editor en «Ninguno», con el título oculto, en una posición que tengan todas las páginas (por ejemplo, el pie) y asignado a todas.',
      'En el artículo, presione «Alternar editor», pegue el segundo código y guarde.',
    ],
    'joomla/link': [
      'En el artículo, presione «Alternar editor», pegue el código y guarde: queda un enlace que siempre funciona.',
      'Si el sitio incluye el script, el enlace se convierte en el widget.',
    ],
    'drupal/marked': [
      'Quien administra incluye una vez el script (primer código) en la plantilla del tema.',
      'En el contenido, presione «Código fuente», pegue el segundo código y guarde.',
    ],
    'drupal/link': [
      'En el contenido, presione «Código fuente», pegue el código y guarde: queda un enlace que siempre funciona.',
      'Si el sitio incluye el script, el enlace se convierte en el widget.',
    ],
    'wix/script': [
      'En el editor de Wix, añada «Insertar código» › «Insertar HTML», elija «Código» y pegue este.',
      'Estire el recuadro hasta que el widget se vea entero, también en la vista móvil.',
    ],
    'wix/iframe': [
      'Añada «Insertar código» › «Insertar un sitio» y pegue la dirección.',
      'Estire el recuadro hasta que el widget se vea entero.',
    ],
    'squarespace/script': [
      'Añada un bloque «Código», en modo HTML, y pegue el código. Hace falta un plan que admita JavaScript.',
      'Guarde y mire la página publicada: en el editor el script no se ejecuta.',
    ],
    'squarespace/link': [
      'Añada un bloque «Código» y pegue el código: funciona en todos los planes.',
      'Los visitantes ven un enlace que abre el widget en su propia página.',
    ],
    'blogger/script': [
      'En la entrada, cambie a «Vista HTML» y pegue el código donde quiera el widget.',
      'Publique y mire la entrada: la vista previa de Blogger puede no ejecutar el script.',
    ],
    'blogger/iframe': [
      'En la entrada, cambie a «Vista HTML» y pegue el código.',
      'Si queda cortado o sobra espacio, cambie el valor de height.',
    ],
    'blogger/link': [
      'En la entrada, cambie a «Vista HTML» y pegue el código: queda un enlace que siempre funciona.',
      'Si la plantilla incluye el script, el enlace se convierte en el widget.',
    ],
    'html/script': [
      'Pegue el código donde quiera el widget.',
      'Con varios widgets en la página, basta un solo script; no importa si va antes o después.',
    ],
    'html/static': [
      'Pegue el código donde quiera el widget: ya está completo, también sin JavaScript.',
      'Las cifras son las de hoy; para que se actualicen solas, añada el script de la primera forma.',
    ],
    'html/iframe': [
      'Pegue el código donde quiera el widget.',
      'Si queda cortado o sobra espacio, cambie el valor de height; el script de la primera forma, si está, lo ajusta solo.',
    ],
    'html/marked': [
      'Incluya una vez el script (primer código) en la plantilla del sitio.',
      'Pegue el párrafo donde quiera el widget.',
    ],
    'html/link': [
      'Pegue el código: queda un enlace que siempre funciona.',
      'Si la página incluye el script, el enlace se convierte en el widget.',
    ],
    'npm/npm': [
      'Instale el paquete e importe el widget una vez en su aplicación.',
      'Use la etiqueta como cualquier otra, en HTML, React, Vue o Svelte.',
    ],
  },

  inlineStep: 'Escriba la frase en HTML, en ese mismo lugar, y ponga el código donde va la cifra.',

  parts: {
    here: 'En la página',
    once: 'Una vez en todo el sitio',
    address: 'La dirección',
    terminal: 'En la terminal',
    module: 'En su módulo',
    style: 'En su hoja de estilos',
  },
  copy: 'Copiar',
  copied: 'Copiado',
  copyByHand: 'El navegador no dejó copiar. El código está seleccionado: presione Ctrl+C (o ⌘C).',
  exact: 'Fijar la versión exacta, con verificación de integridad',
  exactCost:
    'El navegador rechaza el archivo si alguien lo cambia. A cambio, las mejoras y correcciones ya no llegan solas: habrá que volver aquí por un código nuevo. Las cifras sí se siguen actualizando.',
  localOnly:
    'Este código apunta a su propio equipo y solo funciona en él. Para usarlo en un sitio, publique la carpeta dist/ con PUBLIC_URL y abra el generador allí.',
  staticMore: 'Con otras opciones lo escribe este comando:',
  loading: 'Preparando el código…',
  failed: 'No se pudo leer un archivo que este código necesita. Revise su conexión y recargue la página.',
  noFolder: 'El código aparecerá en cuanto la dirección de la carpeta sea válida.',

  width: 'Ancho',
  widths: { phone: 'Teléfono', tablet: 'Tableta', full: 'Completo' },
  page: 'Página',
  pages: { light: 'Clara', dark: 'Oscura' },

  all: 'Todos los widgets',
  choose: 'Usar este',

  studio: 'Cambiar los datos: el número, los hechos, los textos',
  guides: 'Guías, con imágenes: WordPress, Joomla, Drupal, Wix…',
  guide: 'en-su-sitio',
};
