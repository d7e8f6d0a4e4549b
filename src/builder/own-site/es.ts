import type { OwnSiteText } from './texts.js';

export const es: OwnSiteText = {
  file: 'LEEME.txt',
  text: (version, builder) => `WIDGETS DE LA RED CAFÉ ${version}, EN SU PROPIO SITIO

Con esta carpeta en su sitio, los widgets salen de ahí: el navegador de sus
visitantes no necesita ningún otro servidor.


1. PONGA LA CARPETA EN SU SITIO

Suba la carpeta "coffee-network" entera, sin cambiar el nombre de sus archivos,
por FTP o con el administrador de archivos de su alojamiento. La biblioteca de
medios del sistema no sirve: no admite scripts.

WordPress   Junto a la carpeta "wp-content".
            Su dirección será /coffee-network/
            (/blog/coffee-network/ si WordPress está en /blog/).
Joomla      En la carpeta "media".
            Su dirección será /media/coffee-network/
Drupal      En la carpeta "libraries", junto a "core"; créela si no existe.
            Su dirección será /libraries/coffee-network/
Otro        Por FTP, junto a la página de inicio, a menudo en "public_html",
            "www" o "htdocs". Su dirección será /coffee-network/

Para saber si quedó bien, abra https://SU-SITIO/coffee-network/version.txt
(con la dirección de arriba): dice ${version}.


2. OBTENGA EL CÓDIGO

Abra el generador, ${builder}
Elija la forma «Desde su propio sitio», escriba la dirección de la carpeta y
siga los pasos que están sobre el código.


3. ACTUALICE

Nada de esta carpeta se actualiza solo. Vuelva a descargar own-site.zip desde
el generador y reemplace los archivos. El código de sus páginas no cambia.
Quien haya entrado hace poco puede seguir con el script anterior por el tiempo
que su servidor indique a los navegadores.

Si cambió data/coffee-network.json (vea abajo), conserve el suyo.


LAS CIFRAS

Si no se indica otra cosa, los widgets muestran el contenido de la versión
${version}. Con «Cifras al día», en el generador, piden las últimas a la red.

Para mostrar las suyas, cambie data/coffee-network.json y nómbrelo en el
script: data-src="/coffee-network/data/coffee-network.json" (con la dirección
de arriba). De otro modo, ese archivo no se usa.


Licencias: LICENSES.txt
`,
};
