import type { Texts } from './texts.js';

export const fr: Texts = {
  title: 'L’histoire du Réseau Café, sur votre site',
  intro:
    'Choisissez ce que vous voulez afficher, dites où vous le collerez et copiez le code. Nul besoin de programmer.',
  pageLanguage: 'Langue de cette page',

  what: 'Que voulez-vous afficher ?',
  look: 'Apparence',
  where: 'Où le coller',
  preview: 'Aperçu',
  code: 'Code et marche à suivre',

  widgets: {
    'member-counter': { name: 'Compteur d’organisations', about: 'Combien, depuis quand, selon quelle source' },
    presentation: { name: 'Présentation', about: 'Ce qu’est le Réseau Café, depuis quand et pourquoi' },
    'objectives-list': { name: 'Domaines et objectifs', about: 'Les quatre domaines de travail et les six objectifs' },
    'governance-diagram': { name: 'Instances de gouvernance', about: 'Qui participe, qui élit qui' },
    'colombia-timeline': { name: 'Chronologie de la Colombie', about: 'Le café équitable, date par date' },
    timeline: { name: 'Chronologie', about: 'Toute chronologie de vos données, date par date' },
    figures: { name: 'Chiffres clés', about: 'Des chiffres avec leur unité, leur date et leur source' },
    'news-list': { name: 'Actualités', about: 'Les dernières du réseau, ou de votre propre site' },
    'contact-button': { name: 'Bouton de contact', about: 'Un clic pour écrire à la CLAC, ou pour qu’on vous écrive' },
  },

  lang: 'Langue du widget',
  ownContent: 'Vos propres données (facultatif)',
  options: {
    theme: 'Couleurs',
    accent: 'Couleur d’accent',
    layout: 'Disposition',
    order: 'Ordre',
    name: 'Quelle chronologie, par son nom dans les données',
    'heading-level': 'Niveau du titre',
    still: 'Sans animation',
    inline: 'Le chiffre seul, dans une phrase',
    value: 'Un autre chiffre',
    'as-of': 'Date du chiffre',
    since: 'Constitué en',
    limit: 'Nombre d’actualités',
    images: 'Avec des images',
    src: 'Adresse de votre propre site ou flux, avec https:// (d’un site WordPress : la page d’accueil, avec / à la fin)',
    label: 'Texte du bouton',
    email: 'E-mail',
    phone: 'Téléphone',
    whatsapp: 'WhatsApp',
    href: 'Page web',
    subject: 'Objet de l’e-mail',
    message: 'Texte du message',
  },
  choices: {
    'theme auto': 'Celles de la page',
    'theme light': 'Claires',
    'theme dark': 'Sombres',
    'layout auto': 'Selon la largeur',
    'layout list': 'Liste',
    'layout cards': 'Cartes',
    'layout vertical': 'Verticale',
    'layout horizontal': 'Horizontale',
    'layout figure': 'Le chiffre seul',
    'layout dots': 'Une marque par organisation',
    'layout countries': 'Par pays',
    'order asc': 'Du plus ancien au plus récent',
    'order desc': 'Du plus récent au plus ancien',
  },
  ownColour: 'Utiliser la couleur de mon site',
  expected: (what) => `Attendu : ${what}. D’ici là, le code n’en tient pas compte.`,
  carries: {
    look: 'Sous cette forme, le contenu vient de l’adresse du réseau : on peut changer son apparence, pas ce qu’il dit.',
    none: 'Sous cette forme, on ne choisit que la langue : le reste ne change pas.',
  },

  systems: {
    'wordpress-admin': 'WordPress, en tant qu’administrateur ou éditeur',
    'wordpress-author': 'WordPress, en tant qu’auteur ou contributeur, ou sur un réseau multisite',
    joomla: 'Joomla',
    drupal: 'Drupal ou Backdrop',
    wix: 'Wix',
    squarespace: 'Squarespace',
    blogger: 'Blogger',
    html: 'HTML simple',
    npm: 'npm (React, Vue, Svelte…)',
  },
  formsOf: 'Forme d’intégration',
  forms: {
    plugin: {
      name: 'Extension WordPress',
      about: 'Des blocs où le widget se voit, tout depuis votre propre site. Le mieux dans WordPress.',
    },
    script: { name: 'Script et balise', about: 'La plus complète : elle s’adapte à la page.' },
    own: {
      name: 'Depuis votre propre site',
      about: 'Le script dans un dossier à vous : aucun autre serveur n’est sollicité.',
    },
    marked: { name: 'Paragraphe marqué', about: 'Un paragraphe ordinaire, que le script du site transforme.' },
    link: { name: 'Lien', about: 'Fonctionne toujours ; avec le script du site, il devient le widget.' },
    iframe: { name: 'Cadre (iframe)', about: 'Sans script : une fenêtre sur la page du widget.' },
    address: { name: 'Adresse seule', about: 'Une ligne avec l’adresse ; WordPress fait le reste.' },
    static: { name: 'HTML statique', about: 'Ni script ni autre requête : tout est dans le code.' },
    npm: { name: 'Paquet', about: 'À installer et à importer.' },
  },
  plugin: { download: 'Télécharger l’extension (coffee-network-widgets.zip)' },
  own: {
    download: 'Télécharger le dossier (own-site.zip)',
    folder: 'Où vous avez mis le dossier : son adresse, à partir de / ou avec https://',
    wrong: 'Attendu : une adresse comme /coffee-network/ ou https://example.org/coffee-network/.',
    live: 'Chiffres à jour, depuis le réseau',
    asks: {
      still: 'Le navigateur de vos visiteurs n’interroge que votre site.',
      live: (host) => `Le navigateur de vos visiteurs demande le script à votre site, et les chiffres à ${host}.`,
    },
    updates: {
      still:
        'Rien ne se met à jour tout seul : pour de nouveaux chiffres, des améliorations ou des corrections, téléchargez à nouveau le dossier et remplacez l’ancien.',
      live: 'Les chiffres se mettent à jour tout seuls ; s’ils sont inaccessibles, ceux du téléchargement s’affichent. Pour les améliorations et les corrections, téléchargez à nouveau le dossier et remplacez l’ancien.',
    },
    steps: [
      'Téléchargez le dossier (own-site.zip), décompressez-le et envoyez-le sur votre site : le fichier LISEZMOI.txt qu’il contient dit où, pour WordPress, Joomla, Drupal et par FTP.',
      'Dans le générateur, indiquez l’adresse du dossier.',
    ],
  },
  notOffered: 'Non proposées ici :',
  why: {
    'wordpress-admin':
      'Ni paragraphe marqué ni lien ne sont utiles : vous pouvez coller le script. Le HTML statique serait abîmé à l’enregistrement.',
    'wordpress-author':
      'WordPress retire les scripts, les cadres et les balises personnalisées de ce qu’écrivent auteurs et contributeurs.',
    joomla: 'Les filtres de texte de Joomla retirent les scripts, les cadres et les balises à trait d’union.',
    drupal: 'Le format « HTML de base » retire les scripts, les cadres et les balises qu’il ne connaît pas.',
    wix: 'Wix enferme tout code dans un cadre à part ; il ne s’y trouve aucun paragraphe du site à transformer, ni de dossier pour vos fichiers.',
    squarespace:
      'Les cadres et le reste du code exigent la même offre que le script, et le script rend mieux. Il n’y a pas de dossier pour vos fichiers.',
    blogger:
      'Blogger accepte le script : un paragraphe marqué en demanderait un aussi dans le modèle, et le HTML statique n’est pas le XML bien formé qu’il demande. Il n’y a pas de dossier pour vos fichiers.',
    html: '',
    npm: 'Une fois le paquet installé, les autres formes sont inutiles.',
  },
  steps: {
    'wordpress-admin/plugin': [
      'Une seule fois : téléchargez l’extension puis, dans WordPress, allez dans « Extensions » › « Ajouter » › « Téléverser une extension », choisissez le fichier, installez-la et activez-la.',
      'Dans la page, cliquez sur +, cherchez « café » et choisissez le bloc du widget : la langue, la disposition et les couleurs sont dans la barre latérale. Publiez.',
      'Dans l’éditeur classique, Elementor ou Divi, collez plutôt ce code.',
    ],
    'wordpress-admin/script': [
      'Ouvrez la page dans l’éditeur et ajoutez un bloc « HTML personnalisé » ; dans l’éditeur classique, choisissez l’onglet « Texte ».',
      'Collez le code et publiez.',
      'Si le code a disparu après l’enregistrement, votre site fait partie d’un réseau : choisissez ici « en tant qu’auteur ou contributeur ».',
    ],
    'wordpress-admin/address': [
      'Collez l’adresse, seule, dans un paragraphe vide et appuyez sur Entrée.',
      'WordPress affiche le widget. Publiez.',
    ],
    'wordpress-admin/iframe': [
      'Ajoutez un bloc « HTML personnalisé » et collez le code.',
      'Si le widget est coupé ou laisse un vide, modifiez la valeur de height.',
    ],
    'wordpress-author/address': [
      'Collez l’adresse, seule, dans un paragraphe vide et appuyez sur Entrée.',
      'WordPress affiche le widget, même pour qui contribue sans pouvoir publier.',
    ],
    'wordpress-author/plugin': [
      'Demandez à la personne qui administre le site d’installer une fois l’extension : c’est le fichier ci-dessus.',
      'Dans votre article, cliquez sur +, cherchez « café » et choisissez le bloc du widget. Les contributeurs qui ne peuvent pas publier le peuvent aussi.',
      'Dans l’éditeur classique, collez plutôt ce code.',
    ],
    'wordpress-author/marked': [
      'Demandez à l’administrateur du site d’inclure une fois le script (premier code), par exemple dans le pied de page.',
      'Dans votre article, ajoutez un bloc « HTML personnalisé » et collez le second code.',
    ],
    'wordpress-author/link': [
      'Ajoutez un bloc « HTML personnalisé » et collez le code : c’est un lien qui fonctionne toujours.',
      'Si le site inclut le script, le lien devient le widget.',
    ],
    'joomla/marked': [
      'Un super-utilisateur inclut une fois le script (premier code) : un module « Personnalisé », l’éditeur réglé sur « Aucun », le titre masqué, à une position que toutes les pages ont (le pied de page, par exemple), sur toutes les pages.',
      'Dans l’article, cliquez sur « Afficher/masquer l’éditeur », collez le second code et enregistrez.',
    ],
    'joomla/link': [
      'Dans l’article, cliquez sur « Afficher/masquer l’éditeur », collez le code et enregistrez : c’est un lien qui fonctionne toujours.',
      'Si le site inclut le script, le lien devient le widget.',
    ],
    'drupal/marked': [
      'L’administrateur inclut une fois le script (premier code) dans le gabarit du thème.',
      'Dans le contenu, cliquez sur « Source », collez le second code et enregistrez.',
    ],
    'drupal/link': [
      'Dans le contenu, cliquez sur « Source », collez le code et enregistrez : c’est un lien qui fonctionne toujours.',
      'Si le site inclut le script, le lien devient le widget.',
    ],
    'wix/script': [
      'Dans l’éditeur Wix, ajoutez « Intégrer du code » › « Intégrer du HTML », choisissez « Code » et collez celui-ci.',
      'Étirez le cadre jusqu’à voir tout le widget, en vue mobile aussi.',
    ],
    'wix/iframe': [
      'Ajoutez « Intégrer du code » › « Intégrer un site » et collez l’adresse.',
      'Étirez le cadre jusqu’à voir tout le widget.',
    ],
    'squarespace/script': [
      'Ajoutez un bloc « Code », en mode HTML, et collez le code. Il faut une offre qui accepte JavaScript.',
      'Enregistrez et regardez la page publiée : l’éditeur n’exécute pas le script.',
    ],
    'squarespace/link': [
      'Ajoutez un bloc « Code » et collez le code : il fonctionne dans toutes les offres.',
      'Les visiteurs voient un lien qui ouvre le widget sur sa propre page.',
    ],
    'blogger/script': [
      'Dans l’article, passez en « Affichage HTML » et collez le code à l’endroit voulu.',
      'Publiez et regardez l’article : l’aperçu de Blogger peut ne pas exécuter le script.',
    ],
    'blogger/iframe': [
      'Dans l’article, passez en « Affichage HTML » et collez le code.',
      'Si le widget est coupé ou laisse un vide, modifiez la valeur de height.',
    ],
    'blogger/link': [
      'Dans l’article, passez en « Affichage HTML » et collez le code : c’est un lien qui fonctionne toujours.',
      'Si le modèle inclut le script, le lien devient le widget.',
    ],
    'html/script': [
      'Collez le code à l’endroit voulu.',
      'Pour plusieurs widgets, un seul script suffit, avant ou après eux.',
    ],
    'html/static': [
      'Collez le code à l’endroit voulu : il est complet, même sans JavaScript.',
      'Les chiffres sont ceux d’aujourd’hui ; pour qu’ils suivent, ajoutez le script de la première forme.',
    ],
    'html/iframe': [
      'Collez le code à l’endroit voulu.',
      'Si le widget est coupé ou laisse un vide, modifiez la valeur de height ; le script de la première forme, s’il est là, s’en charge.',
    ],
    'html/marked': [
      'Incluez une fois le script (premier code) dans le gabarit du site.',
      'Collez le paragraphe à l’endroit voulu.',
    ],
    'html/link': [
      'Collez le code : c’est un lien qui fonctionne toujours.',
      'Si la page inclut le script, le lien devient le widget.',
    ],
    'npm/npm': [
      'Installez le paquet et importez le widget une fois dans votre application.',
      'Utilisez la balise comme n’importe quelle autre, en HTML, React, Vue ou Svelte.',
    ],
  },

  inlineStep: 'Écrivez la phrase en HTML, à ce même endroit, et placez le code là où va le chiffre.',

  parts: {
    here: 'Dans la page',
    once: 'Une fois pour tout le site',
    address: 'L’adresse',
    terminal: 'Dans le terminal',
    module: 'Dans votre module',
    style: 'Dans votre feuille de style',
  },
  copy: 'Copier',
  copied: 'Copié',
  copyByHand: 'Le navigateur a refusé la copie. Le code est sélectionné : appuyez sur Ctrl+C (ou ⌘C).',
  exact: 'Figer la version exacte, avec contrôle d’intégrité',
  exactCost:
    'Le navigateur refuse le fichier si quelqu’un le modifie. En contrepartie, améliorations et corrections n’arrivent plus d’elles-mêmes : il faudra revenir chercher un nouveau code. Les chiffres, eux, restent à jour.',
  localOnly:
    'Ce code pointe vers votre propre ordinateur et ne fonctionne que là. Pour un site, publiez le dossier dist/ avec PUBLIC_URL et ouvrez le générateur à cette adresse.',
  staticMore: 'Avec d’autres options, cette commande l’écrit :',
  loading: 'Préparation du code…',
  failed: 'Un fichier nécessaire à ce code n’a pas pu être lu. Vérifiez votre connexion et rechargez la page.',
  noFolder: 'Le code apparaîtra dès que l’adresse du dossier sera valable.',

  width: 'Largeur',
  widths: { phone: 'Téléphone', tablet: 'Tablette', full: 'Entière' },
  page: 'Page',
  pages: { light: 'Claire', dark: 'Sombre' },

  all: 'Tous les widgets',
  choose: 'Choisir celui-ci',

  studio: 'Modifier les données : le nombre, les événements, les textes',
  guides: 'Guides illustrés : WordPress, Joomla, Drupal, Wix… (en espagnol et en anglais)',
  guide: 'on-your-site',
};
