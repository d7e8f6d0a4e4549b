/** What the plugin says of the data in PHP, by the English that stands there. */
export const texts: { readonly [english: string]: string } = {
  'You may not change the story of this site.': 'Vous ne pouvez pas modifier l’histoire de ce site.',
  'Coffee Network': 'Réseau Café',
  'Change the story': 'Modifier l’histoire',
  'Export the data': 'Exporter les données',
  'The story': 'L’histoire',
  Versions: 'Versions',
  'Share and export': 'Partager et exporter',
  'Restored: visitors see that version now.': 'Restaurée : les visiteurs voient maintenant cette version.',
  'Somebody else has published meanwhile: look at the list again, and then restore.':
    'Quelqu’un d’autre a publié entre-temps : relisez la liste, puis restaurez.',
  'Not restored. That version is not there any more, or is spoilt, or the database could not be written.':
    'Pas restaurée. Cette version n’existe plus, ou elle est abîmée, ou la base de données n’a pas pu être modifiée.',
  'Saved.': 'Enregistré.',
  'Nothing was changed. Before the data can go with the plugin, say that you have a copy of it.':
    'Rien n’a été modifié. Avant que les données partent avec l’extension, confirmez que vous en avez une copie.',
  'The data is spoilt in the database. Visitors see the last version that was good; restore one, or publish the story again.':
    'Les données sont abîmées dans la base de données. Les visiteurs voient la dernière bonne version ; restaurez-en une, ou publiez l’histoire à nouveau.',
  'The data is spoilt in the database, and no earlier version is good. Visitors see the network’s own content; publish the story again.':
    'Les données sont abîmées dans la base de données, et aucune version précédente n’est bonne. Les visiteurs voient le contenu du Réseau Café ; publiez l’histoire à nouveau.',
  'Nothing has been published yet: visitors see the network’s own content. What you publish is listed here, with what changed.':
    'Rien n’a encore été publié : les visiteurs voient le contenu du Réseau Café. Ce que vous publiez est listé ici, avec ce qui a changé.',
  'Up to 100 versions are kept. What you restore becomes a new version: nothing is lost.':
    'Jusqu’à 100 versions sont gardées. Ce que vous restaurez devient une nouvelle version : rien n’est perdu.',
  When: 'Quand',
  Who: 'Qui',
  'What changed': 'Ce qui a changé',
  'Visitors see this one': 'Les visiteurs voient celle-ci',
  'Restore the version of %s': 'Restaurer la version de %s',
  Restore: 'Restaurer',
  'For other sites': 'Pour d’autres sites',
  'Any page that names this address as its data shows what is published here, within five minutes:':
    'Toute page qui prend ses données à cette adresse montre ce qui est publié ici, dans les cinq minutes :',
  'Address of the data': 'Adresse des données',
  'On a page with the widgets’ script, it goes in here:':
    'Dans une page qui a le script des widgets, elle se place ici :',
  'Script with the data': 'Script avec les données',
  'A copy': 'Une copie',
  'The file opens in the studio of any site, and can be hosted anywhere.':
    'Le fichier s’ouvre dans le studio de n’importe quel site, et peut être hébergé n’importe où.',
  'Download the data (.json)': 'Télécharger les données (.json)',
  'If the plugin is deleted': 'Si l’extension est supprimée',
  'Keep the data: it is there again when the plugin is installed again.':
    'Garder les données : elles sont de nouveau là quand l’extension est réinstallée.',
  'Delete the data and all its versions with the plugin.':
    'Supprimer les données et toutes leurs versions avec l’extension.',
  'I have downloaded a copy, or need none.': 'J’ai téléchargé une copie, ou je n’en ai pas besoin.',
  Save: 'Enregistrer',
  Copied: 'Copié',
  Copy: 'Copier',
  'What was sent is no data of the widgets.': 'Ce qui a été envoyé n’est pas des données des widgets.',
  'Say which version this one replaces.': 'Dites quelle version celle-ci remplace.',
  'The version of %s was restored.': 'La version de %s a été restaurée.',
  'That version is not there any more, or is spoilt.': 'Cette version n’existe plus, ou elle est abîmée.',
  'Not saved, since something in the data needs correcting: %s':
    'Pas enregistré : quelque chose est à corriger dans les données : %s',
  'Somebody else is publishing right now. Publish again in a moment.':
    'Quelqu’un d’autre est en train de publier. Publiez à nouveau dans un instant.',
  'The data is larger than 5 MB: the widgets would not read it. Remove what is not part of the story.':
    'Les données dépassent 5 Mo : les widgets ne les liraient pas. Retirez ce qui ne fait pas partie de l’histoire.',
  'Somebody else has published meanwhile.': 'Quelqu’un d’autre a publié entre-temps.',
  'WordPress could not write it into its database. Nothing was changed.':
    'WordPress n’a pas pu l’écrire dans sa base de données. Rien n’a été modifié.',
  'This page needs JavaScript.': 'Cette page a besoin de JavaScript.',
};
