/** What the plugin says in PHP, by the English that stands there. The build names what is missing, and what is no longer said. */
export const texts: { readonly [english: string]: string } = {
  'How it looks': 'Cómo se ve',
  'Your own data (optional)': 'Sus propios datos (opcional)',
  'Language of the widget': 'Idioma del widget',
  'The language of the page': 'El de la página',
  'Accent colour': 'Color de acento',
  'Whose news': 'Noticias de quién',
  'Of this site': 'De este sitio',
  'Of the network: a link to them': 'De la red: un enlace a ellas',
  'Of another site': 'De otro sitio',
  Category: 'Categoría',
  'All categories': 'Todas las categorías',
  'Coffee Network': 'Red Café',
  'The whole story': 'Toda la historia',
  'What the Coffee Network is, its figure, its objectives, its bodies, its history in Colombia, and how to write to it.':
    'Qué es la Red Café, su cifra, sus objetivos, sus órganos, su historia en Colombia y cómo escribirle.',
  'A strip with the figure and the button': 'Una franja con la cifra y el botón',
  'How many organizations there are, and beside it how to write to CLAC.':
    'Cuántas organizaciones son y, al lado, cómo escribir a la CLAC.',
  'Coffee Network: there is no widget “%1$s”. Write one of: %2$s. Only editors see this line.':
    'Red Café: no hay ningún widget «%1$s». Escriba uno de estos: %2$s. Solo quienes editan ven esta línea.',
  'Coffee Network: there is no category “%s”; write the name or the slug of one. Until then news of all categories are shown. Only editors see this line.':
    'Red Café: no existe la categoría «%s»; escriba el nombre o el slug de una. Mientras tanto se muestran las noticias de todas. Solo quienes editan ven esta línea.',
  'On this site another plugin answers to the shortcode [coffee_network]. Write [coffee_network_widget …] for the widgets.':
    'En este sitio otro plugin responde al shortcode [coffee_network]. Escriba [coffee_network_widget …] para los widgets.',
};
