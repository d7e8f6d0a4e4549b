import type { OwnSiteText } from './texts.js';

export const en: OwnSiteText = {
  file: 'README.txt',
  text: (version, builder) => `COFFEE NETWORK WIDGETS ${version}, ON YOUR OWN SITE

With this folder on your site, the widgets come from there: your visitors'
browsers need no other server.


1. PUT THE FOLDER ON YOUR SITE

Upload the whole folder "coffee-network", with the names of its files as they
are, by FTP or with the file manager of your hosting. The media library of a
content system will not do: it takes no scripts.

WordPress   Beside the folder "wp-content".
            Its address is then /coffee-network/
            (/blog/coffee-network/ where WordPress is in /blog/).
Joomla      In the folder "media".
            Its address is then /media/coffee-network/
Drupal      In the folder "libraries", beside "core"; make it if it is missing.
            Its address is then /libraries/coffee-network/
Any other   By FTP, beside the home page, often in "public_html", "www" or
            "htdocs". Its address is then /coffee-network/

To see whether it is there, open https://YOUR-SITE/coffee-network/version.txt
(with the address from above): it says ${version}.


2. GET THE CODE

Open the builder, ${builder}
Choose the form "From your own site", write the address of the folder, and
follow the steps above the code.


3. UPDATE

Nothing in this folder updates by itself. Download own-site.zip again from the
builder and replace the files. The code on your pages stays as it is. Visitors
who came lately may keep the old script for as long as your server tells
browsers to.

If you have changed data/coffee-network.json (see below), keep yours.


THE FIGURES

By default the widgets show the content of version ${version}. With "Live
figures" in the builder they ask the network for the latest instead.

To show your own, change data/coffee-network.json and name it in the script:
data-src="/coffee-network/data/coffee-network.json" (with the address from
above). Otherwise that file is not used.


Licences: LICENSES.txt
`,
};
