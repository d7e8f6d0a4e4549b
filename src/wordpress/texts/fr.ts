/** What the plugin says in PHP, by the English that stands there. The build names what is missing, and what is no longer said. */
export const texts: { readonly [english: string]: string } = {
  'How it looks': 'Apparence',
  'Your own data (optional)': 'Vos propres données (facultatif)',
  'Language of the widget': 'Langue du widget',
  'The language of the page': 'Celle de la page',
  'Accent colour': 'Couleur d’accent',
  'Whose news': 'Actualités de qui',
  'Of this site': 'De ce site',
  'Of the network: a link to them': 'Du réseau : un lien vers elles',
  'Of another site': 'D’un autre site',
  Category: 'Catégorie',
  'All categories': 'Toutes les catégories',
  'Coffee Network': 'Réseau Café',
  'The whole story': 'Toute l’histoire',
  'What the Coffee Network is, its figure, its objectives, its bodies, its history in Colombia, and how to write to it.':
    'Ce qu’est le Réseau Café, son chiffre, ses objectifs, ses instances, son histoire en Colombie et comment lui écrire.',
  'A strip with the figure and the button': 'Un bandeau avec le chiffre et le bouton',
  'How many organizations there are, and beside it how to write to CLAC.':
    'Combien il y a d’organisations et, à côté, comment écrire à la CLAC.',
  'Coffee Network: there is no widget “%1$s”. Write one of: %2$s. Only editors see this line.':
    'Réseau Café : il n’y a pas de widget « %1$s ». Écrivez l’un de ceux-ci : %2$s. Seules les personnes qui éditent voient cette ligne.',
  'Coffee Network: there is no category “%s”; write the name or the slug of one. Until then news of all categories are shown. Only editors see this line.':
    'Réseau Café : il n’y a pas de catégorie « %s » ; écrivez le nom ou l’identifiant (slug) de l’une d’elles. En attendant, les actualités de toutes s’affichent. Seuls les éditeurs voient cette ligne.',
  'On this site another plugin answers to the shortcode [coffee_network]. Write [coffee_network_widget …] for the widgets.':
    'Sur ce site, une autre extension répond au code court [coffee_network]. Écrivez [coffee_network_widget …] pour les widgets.',
};
