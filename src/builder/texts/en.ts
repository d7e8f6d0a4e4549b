import type { Texts } from './texts.js';

export const en: Texts = {
  title: 'The story of the Coffee Network, on your site',
  intro: 'Choose what to show, say where you will paste it, and copy the code. No programming needed.',
  pageLanguage: 'Language of this page',

  what: 'What to show',
  look: 'How it looks',
  where: 'Where you paste it',
  preview: 'How it will look',
  code: 'Code and steps',

  widgets: {
    'member-counter': { name: 'Member counter', about: 'How many organizations, since when, according to whom' },
    presentation: { name: 'Presentation', about: 'What the Coffee Network is, since when and what for' },
    'objectives-list': { name: 'Areas and objectives', about: 'The four areas of work and the six objectives' },
    'governance-diagram': { name: 'Governing bodies', about: 'Who takes part, who elects whom' },
    'colombia-timeline': { name: 'Colombia timeline', about: 'Fair Trade coffee, event by event' },
    timeline: { name: 'Timeline', about: 'Any timeline of your data, event by event' },
    figures: { name: 'Key figures', about: 'Figures with their units, dates and sources' },
    'news-list': { name: 'News', about: 'The latest of the network, or of your own site' },
    'contact-button': { name: 'Contact button', about: 'One click to write to CLAC, or to you' },
  },

  lang: 'Language of the widget',
  ownContent: 'Your own data (optional)',
  options: {
    theme: 'Colours',
    accent: 'Accent colour',
    layout: 'Layout',
    order: 'Order',
    name: 'Which timeline, by its name in the data',
    'heading-level': 'Heading level',
    still: 'No animation',
    inline: 'The figure alone, inside a sentence',
    value: 'Another figure',
    'as-of': 'Date of the figure',
    since: 'Established in',
    limit: 'How many',
    images: 'With pictures',
    src: 'Address of your own site or feed, with https:// (of a WordPress site: its home page, with / at the end)',
    label: 'Words on the button',
    email: 'E-mail',
    phone: 'Telephone',
    whatsapp: 'WhatsApp',
    href: 'Web page',
    subject: 'Subject of the e-mail',
    message: 'Text of the message',
  },
  choices: {
    'theme auto': 'As on the page',
    'theme light': 'Light',
    'theme dark': 'Dark',
    'layout auto': 'Depending on the width',
    'layout list': 'List',
    'layout cards': 'Cards',
    'layout vertical': 'Vertical',
    'layout horizontal': 'Horizontal',
    'layout figure': 'The figure alone',
    'layout dots': 'A mark for each organization',
    'layout countries': 'By country',
    'order asc': 'Oldest first',
    'order desc': 'Newest first',
  },
  ownColour: 'Use the colour of my site',
  expected: (what) => `Expected ${what}. Until then the code leaves it out.`,
  carries: {
    look: 'In this form the content comes from the network’s address: you can change how it looks, not what it says.',
    none: 'In this form you choose the language only: the rest stays as it is.',
  },

  systems: {
    'wordpress-admin': 'WordPress, as administrator or editor',
    'wordpress-author': 'WordPress, as author or contributor, or on a multisite network',
    joomla: 'Joomla',
    drupal: 'Drupal or Backdrop',
    wix: 'Wix',
    squarespace: 'Squarespace',
    blogger: 'Blogger',
    html: 'Plain HTML',
    npm: 'npm (React, Vue, Svelte…)',
  },
  formsOf: 'Form of the embed',
  forms: {
    plugin: {
      name: 'WordPress plugin',
      about: 'Blocks that show the widget as you edit, all from your own site. The best in WordPress.',
    },
    script: { name: 'Script and tag', about: 'The fullest: it adapts to the page.' },
    own: { name: 'From your own site', about: 'The script in a folder of yours: no other server is asked.' },
    marked: { name: 'Marked paragraph', about: 'A normal paragraph that the site’s script turns into the widget.' },
    link: { name: 'Link', about: 'Always works; with the site’s script it becomes the widget.' },
    iframe: { name: 'Frame (iframe)', about: 'No script: a window onto the widget’s page.' },
    address: { name: 'Bare address', about: 'A line with the address; WordPress does the rest.' },
    static: { name: 'Static HTML', about: 'No script, no further request: it is all in the code.' },
    npm: { name: 'Package', about: 'Installed and imported.' },
  },
  plugin: { download: 'Download the plugin (coffee-network-widgets.zip)' },
  own: {
    download: 'Download the folder (own-site.zip)',
    folder: 'Where you put the folder: its address, from / or with https://',
    wrong: 'Expected an address such as /coffee-network/ or https://example.org/coffee-network/.',
    live: 'Live figures, from the network',
    asks: {
      still: 'Your visitors’ browsers ask your site, and no other.',
      live: (host) => `Your visitors’ browsers ask your site for the script, and ${host} for the figures.`,
    },
    updates: {
      still:
        'Nothing updates by itself: for new figures, improvements and fixes, download the folder again and replace it.',
      live: 'The figures update by themselves; where they cannot be had, those of the download are shown. For improvements and fixes, download the folder again and replace it.',
    },
    steps: [
      'Download the folder (own-site.zip), unzip it and upload it to your site: the README.txt in it says where, in WordPress, Joomla and Drupal and by FTP.',
      'In the builder, write the address of the folder.',
    ],
  },
  notOffered: 'Not offered here:',
  why: {
    'wordpress-admin':
      'You need no marked paragraph and no link: you may paste the script. Static HTML would be damaged when saved.',
    'wordpress-author': 'WordPress removes scripts, frames and custom tags from what authors and contributors write.',
    joomla: 'Joomla’s text filters remove scripts, frames and tags with a hyphen.',
    drupal: 'The “Basic HTML” format removes scripts, frames and tags that it does not know.',
    wix: 'Wix shuts all code into a frame of its own; there are no paragraphs of the site in it to turn into widgets, and there is no folder for files of yours.',
    squarespace:
      'Frames and other code need the same plan as the script, and the script looks better. There is no folder for files of yours.',
    blogger:
      'Blogger takes the script: a marked paragraph would need one in the template too, and static HTML is not the well-formed XML that it asks for. There is no folder for files of yours.',
    html: '',
    npm: 'With the package installed, the other forms are not needed.',
  },
  steps: {
    'wordpress-admin/plugin': [
      'Once: download the plugin and, in WordPress, go to “Plugins” › “Add New Plugin” › “Upload Plugin”, choose the file, install it and activate it.',
      'On the page press +, look for “coffee” and choose the widget’s block: language, layout and colours are in the sidebar. Publish.',
      'In the classic editor, Elementor or Divi, paste this code instead.',
    ],
    'wordpress-admin/script': [
      'Open the page in the editor and add a “Custom HTML” block; in the classic editor choose the “Text” tab.',
      'Paste the code and publish.',
      'If the code is gone after saving, your site is part of a network: choose “as author or contributor” here.',
    ],
    'wordpress-admin/address': [
      'Paste the address into an empty paragraph, alone, and press Enter.',
      'WordPress shows the widget. Publish.',
    ],
    'wordpress-admin/iframe': [
      'Add a “Custom HTML” block and paste the code.',
      'If it is cut off, or leaves a gap, change the value of height.',
    ],
    'wordpress-author/address': [
      'Paste the address into an empty paragraph, alone, and press Enter.',
      'WordPress shows the widget, even to contributors who may not publish.',
    ],
    'wordpress-author/plugin': [
      'Ask whoever administers the site to install the plugin once: it is the file above.',
      'In your post press +, look for “coffee” and choose the widget’s block. Contributors who may not publish can do so too.',
      'In the classic editor, paste this code instead.',
    ],
    'wordpress-author/marked': [
      'Ask whoever administers the site to include the script (first code) once, for example in the footer.',
      'In your post, add a “Custom HTML” block and paste the second code.',
    ],
    'wordpress-author/link': [
      'Add a “Custom HTML” block and paste the code: it is a link that always works.',
      'If the site includes the script, the link becomes the widget.',
    ],
    'joomla/marked': [
      'A Super User includes the script (first code) once: a “Custom” module with the editor set to “None”, its title hidden, in a position that all pages have (the footer, for example), on all pages.',
      'In the article press “Toggle Editor”, paste the second code and save.',
    ],
    'joomla/link': [
      'In the article press “Toggle Editor”, paste the code and save: it is a link that always works.',
      'If the site includes the script, the link becomes the widget.',
    ],
    'drupal/marked': [
      'Whoever administers the site includes the script (first code) once, in the theme’s template.',
      'In the content press “Source”, paste the second code and save.',
    ],
    'drupal/link': [
      'In the content press “Source”, paste the code and save: it is a link that always works.',
      'If the site includes the script, the link becomes the widget.',
    ],
    'wix/script': [
      'In the Wix editor add “Embed Code” › “Embed HTML”, choose “Code” and paste this.',
      'Drag the box until all of the widget shows, in the mobile view too.',
    ],
    'wix/iframe': [
      'Add “Embed Code” › “Embed a Site” and paste the address.',
      'Drag the box until all of the widget shows.',
    ],
    'squarespace/script': [
      'Add a “Code” block, in HTML mode, and paste the code. You need a plan that allows JavaScript.',
      'Save and look at the published page: the editor does not run the script.',
    ],
    'squarespace/link': [
      'Add a “Code” block and paste the code: it works on every plan.',
      'Visitors see a link that opens the widget on a page of its own.',
    ],
    'blogger/script': [
      'In the post switch to “HTML view” and paste the code where you want the widget.',
      'Publish and look at the post: Blogger’s preview may not run the script.',
    ],
    'blogger/iframe': [
      'In the post switch to “HTML view” and paste the code.',
      'If it is cut off, or leaves a gap, change the value of height.',
    ],
    'blogger/link': [
      'In the post switch to “HTML view” and paste the code: it is a link that always works.',
      'If the template includes the script, the link becomes the widget.',
    ],
    'html/script': [
      'Paste the code where you want the widget.',
      'For several widgets on the page one script is enough, before or after them.',
    ],
    'html/static': [
      'Paste the code where you want the widget: it is complete, even without JavaScript.',
      'The figures are today’s; to have them follow, add the script of the first form.',
    ],
    'html/iframe': [
      'Paste the code where you want the widget.',
      'If it is cut off, or leaves a gap, change the value of height; the script of the first form, if the page has it, does so by itself.',
    ],
    'html/marked': [
      'Include the script (first code) once, in the site’s template.',
      'Paste the paragraph where you want the widget.',
    ],
    'html/link': [
      'Paste the code: it is a link that always works.',
      'If the page includes the script, the link becomes the widget.',
    ],
    'npm/npm': [
      'Install the package and import the widget once in your application.',
      'Use the tag like any other, in HTML, React, Vue or Svelte.',
    ],
  },

  inlineStep: 'Write the sentence in HTML, in that same place, and put the code where the figure belongs.',

  parts: {
    here: 'On the page',
    once: 'Once in the whole site',
    address: 'The address',
    terminal: 'In the terminal',
    module: 'In your module',
    style: 'In your style sheet',
  },
  copy: 'Copy',
  copied: 'Copied',
  copyByHand: 'The browser did not let us copy. The code is selected: press Ctrl+C (or ⌘C).',
  exact: 'Pin the exact version, with an integrity check',
  exactCost:
    'The browser refuses the file if anybody changes it. In return, improvements and fixes no longer come by themselves: you will have to come back for new code. The figures still update.',
  localOnly:
    'This code points to your own computer and works on it only. To use it on a site, publish the folder dist/ with PUBLIC_URL and open the builder there.',
  staticMore: 'With other options this command writes it:',
  loading: 'Preparing the code…',
  failed: 'A file that this code needs could not be read. Check your connection and reload the page.',
  noFolder: 'The code will appear once the address of the folder is valid.',

  width: 'Width',
  widths: { phone: 'Phone', tablet: 'Tablet', full: 'Full' },
  page: 'Page',
  pages: { light: 'Light', dark: 'Dark' },

  all: 'All widgets',
  choose: 'Use this one',

  studio: 'Change the data: the number, the events, the texts',
  guides: 'Guides, with pictures: WordPress, Joomla, Drupal, Wix…',
  guide: 'on-your-site',
};
