/** What the plugin says of the data in PHP, by the English that stands there. */
export const texts: { readonly [english: string]: string } = {
  'You may not change the story of this site.': 'Usted no puede cambiar la historia de este sitio.',
  'Coffee Network': 'Red Café',
  'Change the story': 'Cambiar la historia',
  'Export the data': 'Exportar los datos',
  'The story': 'La historia',
  Versions: 'Versiones',
  'Share and export': 'Compartir y exportar',
  'Restored: visitors see that version now.': 'Restaurada: los visitantes ya ven esa versión.',
  'Somebody else has published meanwhile: look at the list again, and then restore.':
    'Alguien publicó mientras tanto: mire la lista otra vez y después restaure.',
  'Not restored. That version is not there any more, or is spoilt, or the database could not be written.':
    'No se restauró. Esa versión ya no está, o está dañada, o no se pudo escribir en la base de datos.',
  'Saved.': 'Guardado.',
  'Nothing was changed. Before the data can go with the plugin, say that you have a copy of it.':
    'No se cambió nada. Antes de que los datos se borren con el plugin, confirme que tiene una copia.',
  'The data is spoilt in the database. Visitors see the last version that was good; restore one, or publish the story again.':
    'Los datos están dañados en la base de datos. Los visitantes ven la última versión buena; restaure una, o publique la historia otra vez.',
  'The data is spoilt in the database, and no earlier version is good. Visitors see the network’s own content; publish the story again.':
    'Los datos están dañados en la base de datos, y no hay ninguna versión anterior buena. Los visitantes ven el contenido de la Red Café; publique la historia otra vez.',
  'Nothing has been published yet: visitors see the network’s own content. What you publish is listed here, with what changed.':
    'Todavía no se publicó nada: los visitantes ven el contenido de la Red Café. Lo que publique aparecerá aquí, con lo que cambió.',
  'Up to 100 versions are kept. What you restore becomes a new version: nothing is lost.':
    'Se guardan hasta 100 versiones. Lo que restaure será una versión nueva: no se pierde nada.',
  When: 'Cuándo',
  Who: 'Quién',
  'What changed': 'Qué cambió',
  'Visitors see this one': 'Los visitantes ven esta',
  'Restore the version of %s': 'Restaurar la versión de %s',
  Restore: 'Restaurar',
  'For other sites': 'Para otros sitios',
  'Any page that names this address as its data shows what is published here, within five minutes:':
    'Cualquier página que tome sus datos de esta dirección muestra lo que se publica aquí, en cinco minutos:',
  'Address of the data': 'Dirección de los datos',
  'On a page with the widgets’ script, it goes in here:': 'En una página con el script de los widgets, va aquí:',
  'Script with the data': 'Script con los datos',
  'A copy': 'Una copia',
  'The file opens in the studio of any site, and can be hosted anywhere.':
    'El archivo se abre en el estudio de cualquier sitio, y puede alojarse donde sea.',
  'Download the data (.json)': 'Descargar los datos (.json)',
  'If the plugin is deleted': 'Si se borra el plugin',
  'Keep the data: it is there again when the plugin is installed again.':
    'Conservar los datos: vuelven a estar cuando el plugin se instala otra vez.',
  'Delete the data and all its versions with the plugin.':
    'Borrar los datos y todas sus versiones junto con el plugin.',
  'I have downloaded a copy, or need none.': 'Ya descargué una copia, o no la necesito.',
  Save: 'Guardar',
  Copied: 'Copiado',
  Copy: 'Copiar',
  'What was sent is no data of the widgets.': 'Lo que se envió no son datos de los widgets.',
  'Say which version this one replaces.': 'Diga qué versión reemplaza esta.',
  'The version of %s was restored.': 'Se restauró la versión de %s.',
  'That version is not there any more, or is spoilt.': 'Esa versión ya no está, o está dañada.',
  'Not saved, since something in the data needs correcting: %s': 'No se guardó: hay que corregir algo en los datos: %s',
  'Somebody else is publishing right now. Publish again in a moment.':
    'Otra persona está publicando ahora mismo. Publique otra vez en un momento.',
  'The data is larger than 5 MB: the widgets would not read it. Remove what is not part of the story.':
    'Los datos pesan más de 5 MB: los widgets no los leerían. Quite lo que no sea de la historia.',
  'Somebody else has published meanwhile.': 'Alguien publicó mientras tanto.',
  'WordPress could not write it into its database. Nothing was changed.':
    'WordPress no pudo escribirlo en su base de datos. No se cambió nada.',
  'This page needs JavaScript.': 'Esta página necesita JavaScript.',
};
