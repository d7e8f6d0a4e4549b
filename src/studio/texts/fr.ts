import type { Texts } from './texts.js';

export const fr: Texts = {
  title: 'L’histoire, à jour',
  intro:
    'Modifiez ce que racontent les widgets, sans programmer. Ce que vous écrivez n’est gardé que dans ce navigateur ; rien n’est publié tant que vous n’envoyez pas le fichier.',
  pageLanguage: 'Langue de cette page',
  start: 'Accueil',
  what: 'Que voulez-vous faire ?',
  tasks: {
    number: { name: 'Changer le nombre', about: 'Combien d’organisations, à quelle date et selon qui' },
    event: { name: 'Ajouter un événement', about: 'Un fait, dans une chronologie' },
    translate: { name: 'Traduire', about: 'Tous les textes dans un tableau, une colonne par langue' },
    picture: {
      name: 'Ajouter une image ou une personne',
      about: 'À un événement, à la présentation ou à une instance',
    },
    people: { name: 'Qui siège au Comité', about: 'Les instances, leurs membres et leurs relations' },
    contact: { name: 'Contact', about: 'E-mail, téléphone, WhatsApp ou page' },
    all: { name: 'Tout le reste', about: 'Objectifs, domaines, chiffres, présentation, actualités…' },
  },
  back: 'Retour à l’accueil',
  undo: 'Annuler',
  redo: 'Rétablir',
  undone: 'La dernière modification est annulée.',
  redone: 'La modification est rétablie.',

  open: 'Ouvrir une autre histoire',
  opened: (name) => `Ouverte : ${name}`,
  openFile: 'Choisir un fichier (.json, .xlsx ou .csv)',
  orDrop: 'Vous pouvez aussi le glisser sur cette page.',
  openAddress: 'Adresse d’un fichier, avec https://',
  openPasted: 'Ou collez ici le contenu du fichier',
  openButton: 'Ouvrir',
  network: 'Celle du Réseau Café',
  blank: 'En commencer une vide',
  drafts: 'Brouillons de ce navigateur',
  goOn: 'Continuer',
  remove: 'Retirer',
  draftName: 'Nom du brouillon',
  kept: (time) => `Gardé dans ce navigateur à ${time}`,
  notKept: 'Ce navigateur ne permet pas de garder de brouillons : téléchargez le fichier avant de fermer.',
  otherTab: 'Ce brouillon est aussi modifié dans une autre fenêtre.',
  joinTabs: 'Réunir les modifications des deux',
  faults: {
    'too-large': () =>
      'Le fichier est trop grand : les widgets lisent jusqu’à 5 Mo. Retirez ce qui n’est pas de l’histoire.',
    'too-deep': () => 'Ce n’est pas le fichier d’une histoire : il a trop de niveaux. Demandez à qui l’a envoyé.',
    'no-json': (where) =>
      `Le fichier contient une faute d’écriture${where && ` (${where})`}. Corrigez-la à cet endroit, ou ouvrez une copie antérieure.`,
    'no-map': () => 'Ce n’est pas le fichier d’une histoire : il doit commencer par {.',
    'no-spreadsheet': () =>
      'Impossible de le lire comme une feuille de calcul. Ouvrez-le dans Excel ou LibreOffice et enregistrez-le en .xlsx ou .csv.',
    'old-excel': () => 'C’est un ancien .xls, ou il a un mot de passe. Enregistrez-le en .xlsx, sans mot de passe.',
    'nothing-known': () =>
      'Cette feuille de calcul porte sur autre chose. Téléchargez d’abord celle de l’histoire et écrivez dedans.',
    'not-readable': () =>
      'Le fichier n’a pas pu être lu. Vérifiez qu’il est toujours à sa place et choisissez-le de nouveau.',
    'not-loaded': () =>
      'Il manque un morceau de cette page, qui vient par le réseau. Vérifiez la connexion et réessayez : ce que vous avez écrit est toujours là.',
    network: (where) =>
      `Cette adresse n’a pas pu être lue${where && ` (${where})`}. Vérifiez la connexion, et si le serveur laisse d’autres sites la lire (CORS).`,
    'no-address': () => 'Donnez une adresse complète, avec https://.',
  },

  preview: 'Aperçu',
  previewLanguage: 'Langue',
  width: 'Largeur',
  widths: { phone: 'Téléphone', tablet: 'Tablette', full: 'Pleine' },

  number: 'Combien y a-t-il d’organisations ?',
  asOf: 'À quelle date ?',
  source: 'Qui le dit ?',
  sourceUrl: 'Sur quelle page peut-on le lire ?',
  more: 'Plus',
  dateHint: 'Écrivez-la comme vous voulez : 2018, 31/12/2018, mai 2003, années 90, depuis 1992',
  understood: (words, written) => `Compris : ${words}. Dans le fichier : ${written}`,
  whichDate: 'Cela peut être deux dates. Laquelle ?',
  noSuchDay: 'Ce jour n’existe pas. Vérifiez le jour et le mois.',
  noDate: 'Ce n’est pas compris comme une date. Essayez 2018, mai 2003 ou 31/12/2018.',
  askAsOf: 'Dites à quelle date : les visiteurs la voient à côté du nombre.',
  oldUrl: 'C’est la page de l’ancienne source : changez-la ou retirez-la.',
  askSource: 'Dites d’où il vient : sans source, personne ne peut le vérifier.',
  otherLanguages: 'Dans d’autres langues',
  optional: 'facultatif',
  picture: 'Image',
  newPicture: 'Ajouter une image',
  pictureOf: 'Où va-t-elle ?',
  choose: 'Choisissez',

  timeline: 'Chronologie',
  newTimeline: 'Nom de la nouvelle chronologie',
  addEvent: 'Ajouter un événement',
  addPerson: 'Ajouter une personne',
  addItem: 'Ajouter',
  added: 'Ajouté.',
  removed: 'Retiré. Vous pouvez l’annuler.',
  up: 'Monter',
  down: 'Descendre',
  untitled: 'Sans titre',
  search: 'Rechercher',
  showMore: (rest) => `En montrer ${rest} de plus`,
  paste: 'Coller des cellules d’Excel',
  pasteHint:
    'Copiez les cellules dans Excel ou LibreOffice, avec la ligne des titres (Date, Titre, Texte…), et collez-les ici.',
  pasteButton: 'Ajouter ces lignes',
  pasted: (count) => `Lignes ajoutées : ${count}.`,
  pastedNothing: 'Les colonnes ne sont pas reconnues. Copiez aussi la ligne des titres : Date, Titre, Texte…',

  gaps: (count) => `Manquants : ${count}`,
  noGaps: 'Complet',
  gap: 'manque',
  onlyGaps: 'Ne montrer que ce qui manque',
  where: 'Où',
  stale: 'L’autre texte a changé : revoyez celui-ci',
  handOut: 'Confier une colonne à traduire (.xlsx)',
  takeBack: 'Reprendre une colonne traduite',
  from: 'De',
  into: 'Vers',
  takenBack: (count) => `Textes repris : ${count}.`,
  noTranslations: 'Ce fichier n’est pas une colonne de cette histoire.',
  conflicts: (count) => `Textes modifiés ici aussi : ${count}. Choisissez lequel reste.`,
  conflictMine: 'Ici',
  conflictTheirs: 'Là-bas',
  keepMine: 'Garder celui-ci',
  takeTheirs: 'Prendre celui-ci',
  gone: 'supprimé',
  placeGone:
    'Cet endroit n’existe plus ou a changé depuis : copiez le texte et écrivez-le à sa place.',

  problems: (count) => `À corriger : ${count}`,
  noProblems: 'Tout va bien',
  cost: 'Vous pouvez enregistrer ainsi, mais en attendant les visiteurs verront la version antérieure de cette partie.',
  goThere: 'Y aller',

  save: 'Enregistrer',
  changes: 'Ce qui a changé',
  noChanges: 'Rien n’a encore changé.',
  saveInPlace: 'Enregistrer dans le même fichier',
  download: 'Télécharger le fichier (.json)',
  downloadBook: 'Télécharger en feuille de calcul (.xlsx)',
  copy: 'Copier pour l’envoyer par e-mail',
  copied: 'Copié.',
  copyFailed: 'Le navigateur n’a pas permis de copier. Téléchargez le fichier et joignez-le.',
  saved: (name) => `Enregistré : ${name}`,
  saveFailed: 'Impossible d’enregistrer là. Téléchargez le fichier.',
  whatNow: 'Et maintenant ? Où est votre site ?',
  places: {
    wordpress: {
      name: 'WordPress',
      steps:
        'Allez dans Médias › Ajouter et envoyez le fichier ; si WordPress le refuse, demandez à qui administre le serveur de remplacer l’ancien. Ouvrez ensuite la page et vérifiez le nombre.',
    },
    joomla: {
      name: 'Joomla',
      steps:
        'Allez dans Contenu › Médias et envoyez le fichier dans le dossier de l’ancien, sous le même nom. Ouvrez ensuite la page et vérifiez le nombre.',
    },
    drupal: {
      name: 'Drupal',
      steps:
        'Remplacez l’ancien fichier dans Contenu › Fichiers, ou demandez-le à qui administre le site. Ouvrez ensuite la page et vérifiez le nombre.',
    },
    ftp: {
      name: 'Un autre, par FTP',
      steps:
        'Envoyez le fichier dans le dossier de l’ancien, sous le même nom, et acceptez de le remplacer. Ouvrez ensuite la page et vérifiez le nombre.',
    },
    mail: {
      name: 'Je l’envoie à quelqu’un',
      steps:
        'Joignez le fichier à un e-mail et dites qu’il remplace l’ancien, sous le même nom. Quand on vous répond, vérifiez l’adresse ci-dessous.',
    },
  },
  checkAddress: 'Vérifier l’adresse publiée',
  check: 'Vérifier',
  published: {
    same: 'Ce qui est publié est identique, et d’autres sites peuvent le lire.',
    differs:
      'D’autres sites peuvent le lire, mais ce n’est pas la même chose qu’ici : l’ancienne version y est encore, ou une autre.',
    unreadable:
      'D’autres sites ne peuvent pas le lire. Demandez à qui administre le serveur d’envoyer avec lui Access-Control-Allow-Origin: *.',
    noJson: 'À cette adresse se trouve autre chose, pas le fichier de l’histoire.',
  },

  said: {
    number: (from, to) => `Le nombre passe de ${from} à ${to}`,
    numberNew: (to) => `Le nombre est ${to}`,
    asOf: (date) => `, à la date de ${date}`,
    kinds: {
      event: ['Un événement', (count) => `${count} événements`],
      person: ['Une personne', (count) => `${count} personnes`],
      body: ['Une instance', (count) => `${count} instances`],
      relation: ['Une relation', (count) => `${count} relations`],
      figure: ['Un chiffre', (count) => `${count} chiffres`],
      objective: ['Un objectif', (count) => `${count} objectifs`],
      area: ['Un domaine', (count) => `${count} domaines`],
      other: ['Une donnée', (count) => `${count} données`],
    },
    isNew: (what) => `${what} en plus`,
    isGone: (what) => `${what} en moins`,
    texts: ['Un texte', (count) => `${count} textes`],
    values: ['Une autre donnée', (count) => `${count} autres données`],
    change: (what, many) => `${what} ${many ? 'changent' : 'change'}`,
    order: 'L’ordre d’une liste change',
    lack: (count, many, language) =>
      many ? `Il manque la version en ${language} à ${count} textes` : `Il manque la version en ${language} à un texte`,
  },
  guide: 'your-own-story',
  guides: 'Guide (en anglais) : votre propre histoire',
  builder: 'Mettre un widget sur votre site',
};
