import type { OwnSiteText } from './texts.js';

export const fr: OwnSiteText = {
  file: 'LISEZMOI.txt',
  text: (version, builder) => `WIDGETS DU RÉSEAU CAFÉ ${version}, SUR VOTRE PROPRE SITE

Avec ce dossier sur votre site, les widgets viennent de chez vous : le
navigateur de vos visiteurs n’a besoin d’aucun autre serveur.


1. METTEZ LE DOSSIER SUR VOTRE SITE

Envoyez le dossier « coffee-network » entier, sans renommer ses fichiers, par
FTP ou avec le gestionnaire de fichiers de votre hébergement. La médiathèque du
système ne convient pas : elle n’accepte pas les scripts.

WordPress   À côté du dossier « wp-content ».
            Son adresse est alors /coffee-network/
            (/blog/coffee-network/ si WordPress se trouve dans /blog/).
Joomla      Dans le dossier « media ».
            Son adresse est alors /media/coffee-network/
Drupal      Dans le dossier « libraries », à côté de « core » ; créez-le s’il
            n’existe pas. Son adresse est alors /libraries/coffee-network/
Autre       Par FTP, à côté de la page d’accueil, souvent dans « public_html »,
            « www » ou « htdocs ». Son adresse est alors /coffee-network/

Pour vérifier, ouvrez https://VOTRE-SITE/coffee-network/version.txt (avec
l’adresse ci-dessus) : on doit y lire ${version}.


2. PRENEZ LE CODE

Ouvrez le générateur, ${builder}
Choisissez la forme « Depuis votre propre site », indiquez l’adresse du dossier
et suivez la marche indiquée au-dessus du code.


3. METTEZ À JOUR

Rien dans ce dossier ne se met à jour tout seul. Téléchargez à nouveau
own-site.zip depuis le générateur et remplacez les fichiers. Le code de vos
pages ne change pas. Qui est venu récemment peut garder l’ancien script aussi
longtemps que votre serveur l’indique aux navigateurs.

Si vous avez modifié data/coffee-network.json (voir plus bas), gardez le vôtre.


LES CHIFFRES

Par défaut, les widgets affichent le contenu de la version ${version}. Avec
« Chiffres à jour », dans le générateur, ils demandent les derniers au réseau.

Pour afficher les vôtres, modifiez data/coffee-network.json et nommez-le dans
le script : data-src="/coffee-network/data/coffee-network.json" (avec l’adresse
ci-dessus). Sinon, ce fichier ne sert pas.


Licences : LICENSES.txt
`,
};
