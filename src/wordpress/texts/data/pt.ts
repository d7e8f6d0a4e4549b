/** What the plugin says of the data in PHP, by the English that stands there. */
export const texts: { readonly [english: string]: string } = {
  'You may not change the story of this site.': 'Você não pode mudar a história deste site.',
  'Coffee Network': 'Rede Café',
  'Change the story': 'Mudar a história',
  'Export the data': 'Exportar os dados',
  'The story': 'A história',
  Versions: 'Versões',
  'Share and export': 'Compartilhar e exportar',
  'Restored: visitors see that version now.': 'Restaurada: os visitantes já veem essa versão.',
  'Somebody else has published meanwhile: look at the list again, and then restore.':
    'Alguém publicou enquanto isso: olhe a lista outra vez e depois restaure.',
  'Not restored. That version is not there any more, or is spoilt, or the database could not be written.':
    'Não foi restaurada. Essa versão não existe mais, ou está danificada, ou não foi possível gravar no banco de dados.',
  'Saved.': 'Salvo.',
  'Nothing was changed. Before the data can go with the plugin, say that you have a copy of it.':
    'Nada mudou. Antes que os dados sejam apagados com o plugin, confirme que você tem uma cópia.',
  'The data is spoilt in the database. Visitors see the last version that was good; restore one, or publish the story again.':
    'Os dados estão danificados no banco de dados. Os visitantes veem a última versão boa; restaure uma, ou publique a história outra vez.',
  'The data is spoilt in the database, and no earlier version is good. Visitors see the network’s own content; publish the story again.':
    'Os dados estão danificados no banco de dados, e nenhuma versão anterior está boa. Os visitantes veem o conteúdo da Rede Café; publique a história outra vez.',
  'Nothing has been published yet: visitors see the network’s own content. What you publish is listed here, with what changed.':
    'Ainda não foi publicado nada: os visitantes veem o conteúdo da Rede Café. O que você publicar aparece aqui, com o que mudou.',
  'Up to 100 versions are kept. What you restore becomes a new version: nothing is lost.':
    'São guardadas até 100 versões. O que você restaura vira uma versão nova: nada se perde.',
  When: 'Quando',
  Who: 'Quem',
  'What changed': 'O que mudou',
  'Visitors see this one': 'Os visitantes veem esta',
  'Restore the version of %s': 'Restaurar a versão de %s',
  Restore: 'Restaurar',
  'For other sites': 'Para outros sites',
  'Any page that names this address as its data shows what is published here, within five minutes:':
    'Qualquer página que toma seus dados deste endereço mostra o que é publicado aqui, em cinco minutos:',
  'Address of the data': 'Endereço dos dados',
  'On a page with the widgets’ script, it goes in here:': 'Em uma página com o script dos widgets, vai aqui:',
  'Script with the data': 'Script com os dados',
  'A copy': 'Uma cópia',
  'The file opens in the studio of any site, and can be hosted anywhere.':
    'O arquivo abre no estúdio de qualquer site, e pode ser hospedado em qualquer lugar.',
  'Download the data (.json)': 'Baixar os dados (.json)',
  'If the plugin is deleted': 'Se o plugin for apagado',
  'Keep the data: it is there again when the plugin is installed again.':
    'Manter os dados: eles voltam quando o plugin é instalado outra vez.',
  'Delete the data and all its versions with the plugin.':
    'Apagar os dados e todas as suas versões junto com o plugin.',
  'I have downloaded a copy, or need none.': 'Já baixei uma cópia, ou não preciso dela.',
  Save: 'Salvar',
  Copied: 'Copiado',
  Copy: 'Copiar',
  'What was sent is no data of the widgets.': 'O que foi enviado não são dados dos widgets.',
  'Say which version this one replaces.': 'Diga qual versão esta substitui.',
  'The version of %s was restored.': 'A versão de %s foi restaurada.',
  'That version is not there any more, or is spoilt.': 'Essa versão não existe mais, ou está danificada.',
  'Not saved, since something in the data needs correcting: %s': 'Não foi salvo: é preciso corrigir algo nos dados: %s',
  'Somebody else is publishing right now. Publish again in a moment.':
    'Outra pessoa está publicando agora mesmo. Publique outra vez daqui a pouco.',
  'The data is larger than 5 MB: the widgets would not read it. Remove what is not part of the story.':
    'Os dados têm mais de 5 MB: os widgets não os leriam. Tire o que não faz parte da história.',
  'Somebody else has published meanwhile.': 'Alguém publicou enquanto isso.',
  'WordPress could not write it into its database. Nothing was changed.':
    'O WordPress não conseguiu gravar no banco de dados. Nada mudou.',
  'This page needs JavaScript.': 'Esta página precisa de JavaScript.',
};
