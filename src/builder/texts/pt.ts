import type { Texts } from './texts.js';

export const pt: Texts = {
  title: 'A história da Rede Café, no seu site',
  intro: 'Escolha o que mostrar, diga onde vai colar e copie o código. Não é preciso programar.',
  pageLanguage: 'Idioma desta página',

  what: 'O que mostrar',
  look: 'Aparência',
  where: 'Onde vai colar',
  preview: 'Vai ficar assim',
  code: 'Código e passos',

  widgets: {
    'member-counter': { name: 'Contador de organizações', about: 'Quantas são, desde quando e segundo quem' },
    presentation: { name: 'Apresentação', about: 'O que é a Rede Café, desde quando e para quê' },
    'objectives-list': { name: 'Áreas e objetivos', about: 'As quatro áreas de trabalho e os seis objetivos' },
    'governance-diagram': { name: 'Órgãos de governança', about: 'Quem participa, quem elege quem' },
    'colombia-timeline': { name: 'Linha do tempo da Colômbia', about: 'O café de Comércio Justo, marco a marco' },
    timeline: { name: 'Linha do tempo', about: 'Qualquer linha do tempo dos seus dados, marco a marco' },
    figures: { name: 'Números em destaque', about: 'Números com unidade, data e fonte' },
    'news-list': { name: 'Notícias', about: 'As últimas da rede, ou as do seu próprio site' },
    'contact-button': { name: 'Botão de contato', about: 'Um clique para escrever à CLAC, ou a vocês' },
  },

  lang: 'Idioma do widget',
  ownContent: 'Seus próprios dados (opcional)',
  options: {
    theme: 'Cores',
    accent: 'Cor de destaque',
    layout: 'Disposição',
    order: 'Ordem',
    name: 'Qual linha do tempo, pelo nome que tem nos dados',
    'heading-level': 'Nível do título',
    still: 'Sem animação',
    inline: 'Só o número, dentro de uma frase',
    value: 'Outro número',
    'as-of': 'Data do número',
    since: 'Constituída em',
    limit: 'Quantas notícias',
    images: 'Com imagens',
    src: 'Endereço do seu próprio site ou feed, com https:// (de um site WordPress: a página inicial, com / no final)',
    label: 'Texto do botão',
    email: 'E-mail',
    phone: 'Telefone',
    whatsapp: 'WhatsApp',
    href: 'Página web',
    subject: 'Assunto do e-mail',
    message: 'Texto da mensagem',
  },
  choices: {
    'theme auto': 'As da página',
    'theme light': 'Claras',
    'theme dark': 'Escuras',
    'layout auto': 'Conforme a largura',
    'layout list': 'Lista',
    'layout cards': 'Cartões',
    'layout vertical': 'Vertical',
    'layout horizontal': 'Horizontal',
    'layout figure': 'Só o número',
    'layout dots': 'Uma marca por organização',
    'layout countries': 'Por país',
    'order asc': 'Do mais antigo ao mais recente',
    'order desc': 'Do mais recente ao mais antigo',
  },
  ownColour: 'Usar a cor do meu site',
  expected: (what) => `Espera-se ${what}. Até lá, o código não o inclui.`,
  carries: {
    look: 'Nesta forma o conteúdo vem do endereço da rede: você pode mudar a aparência, não o que ele diz.',
    none: 'Nesta forma só se escolhe o idioma: o resto fica como está.',
  },

  systems: {
    'wordpress-admin': 'WordPress, como administrador ou editor',
    'wordpress-author': 'WordPress, como autor ou colaborador, ou em uma rede multisite',
    joomla: 'Joomla',
    drupal: 'Drupal ou Backdrop',
    wix: 'Wix',
    squarespace: 'Squarespace',
    blogger: 'Blogger',
    html: 'HTML puro',
    npm: 'npm (React, Vue, Svelte…)',
  },
  formsOf: 'Forma de inserir',
  forms: {
    plugin: {
      name: 'Plugin do WordPress',
      about: 'Blocos com o widget à vista, tudo do seu próprio site. O melhor no WordPress.',
    },
    script: { name: 'Script e tag', about: 'A mais completa: adapta-se à página.' },
    own: { name: 'Do seu próprio site', about: 'O script em uma pasta sua: nenhum outro servidor é consultado.' },
    marked: { name: 'Parágrafo marcado', about: 'Um parágrafo normal, que o script do site converte.' },
    link: { name: 'Link', about: 'Funciona sempre; com o script do site vira o widget.' },
    iframe: { name: 'Quadro (iframe)', about: 'Sem script: uma janela para a página do widget.' },
    address: { name: 'Só o endereço', about: 'Uma linha com o endereço; o WordPress faz o resto.' },
    static: { name: 'HTML estático', about: 'Sem script nem outras requisições: está tudo no código.' },
    npm: { name: 'Pacote', about: 'É só instalar e importar.' },
  },
  plugin: { download: 'Baixar o plugin (coffee-network-widgets.zip)' },
  own: {
    download: 'Baixar a pasta (own-site.zip)',
    folder: 'Onde você pôs a pasta: o endereço dela, a partir de / ou com https://',
    wrong: 'Espera-se um endereço como /coffee-network/ ou https://example.org/coffee-network/.',
    live: 'Números sempre em dia, vindos da rede',
    asks: {
      still: 'O navegador de cada visitante consulta só o seu site, nenhum outro.',
      live: (host) => `O navegador de cada visitante pede o script ao seu site, e os números a ${host}.`,
    },
    updates: {
      still:
        'Nada se atualiza sozinho: para ter números novos, melhorias e correções, baixe a pasta de novo e substitua a antiga.',
      live: 'Os números se atualizam sozinhos; se não for possível obtê-los, aparecem os da pasta baixada. Para ter melhorias e correções, baixe a pasta de novo e substitua a antiga.',
    },
    steps: [
      'Baixe a pasta (own-site.zip), descompacte-a e envie-a ao seu site: o arquivo LEIAME.txt que vem nela diz onde, no WordPress, no Joomla, no Drupal e por FTP.',
      'No gerador, escreva o endereço da pasta.',
    ],
  },
  notOffered: 'Não disponíveis aqui:',
  why: {
    'wordpress-admin':
      'O parágrafo marcado e o link não são necessários: você pode colar o script. O HTML estático seria corrompido ao salvar.',
    'wordpress-author':
      'O WordPress retira os scripts, os quadros e as tags personalizadas do que autores e colaboradores escrevem.',
    joomla: 'Os filtros de texto do Joomla retiram os scripts, os quadros e as tags com hífen.',
    drupal: 'O formato “HTML básico” retira os scripts, os quadros e as tags que não conhece.',
    wix: 'O Wix isola todo código em um iframe próprio; nele não há parágrafos do site para converter, nem uma pasta para arquivos seus.',
    squarespace:
      'Os quadros e o resto do código exigem o mesmo plano que o script, e o script fica melhor. Não há uma pasta para arquivos seus.',
    blogger:
      'O Blogger aceita o script: um parágrafo marcado precisaria dele também no modelo, e o HTML estático não é o XML bem formado que ele pede. Não há uma pasta para arquivos seus.',
    html: '',
    npm: 'Com o pacote instalado, as outras formas não são necessárias.',
  },
  steps: {
    'wordpress-admin/plugin': [
      'Uma só vez: baixe o plugin e, no WordPress, vá a “Plugins” › “Adicionar novo” › “Enviar plugin”, escolha o arquivo, instale-o e ative-o.',
      'Na página, clique em +, busque “café” e escolha o bloco do widget: idioma, disposição e cores ficam na barra lateral. Publique.',
      'No editor clássico, no Elementor ou no Divi, cole em vez disso este código.',
    ],
    'wordpress-admin/script': [
      'Abra a página no editor e adicione um bloco “HTML personalizado”; no editor clássico, escolha a aba “Texto”.',
      'Cole o código e publique.',
      'Se o código sumir ao salvar, seu site faz parte de uma rede: escolha aqui “como autor ou colaborador”.',
    ],
    'wordpress-admin/address': [
      'Cole o endereço em um parágrafo vazio, sozinho, e tecle Enter.',
      'O WordPress mostra o widget. Publique.',
    ],
    'wordpress-admin/iframe': [
      'Adicione um bloco “HTML personalizado” e cole o código.',
      'Se ficar cortado ou sobrar espaço, mude o valor de height.',
    ],
    'wordpress-author/address': [
      'Cole o endereço em um parágrafo vazio, sozinho, e tecle Enter.',
      'O WordPress mostra o widget, também para quem colabora sem poder publicar.',
    ],
    'wordpress-author/plugin': [
      'Peça a quem administra o site que instale uma vez o plugin: é o arquivo acima.',
      'No seu post, clique em +, busque “café” e escolha o bloco do widget. Quem colabora sem permissão de publicar também pode.',
      'No editor clássico, cole em vez disso este código.',
    ],
    'wordpress-author/marked': [
      'Peça a quem administra o site que inclua uma vez o script (primeiro código), por exemplo no rodapé.',
      'No seu post, adicione um bloco “HTML personalizado” e cole o segundo código.',
    ],
    'wordpress-author/link': [
      'Adicione um bloco “HTML personalizado” e cole o código: fica um link que sempre funciona.',
      'Se o site inclui o script, o link vira o widget.',
    ],
    'joomla/marked': [
      'Um superusuário inclui uma vez o script (primeiro código): um módulo “Personalizado”, com o editor em “Nenhum” e o título oculto, em uma posição que todas as páginas tenham (por exemplo, o rodapé), em todas as páginas.',
      'No artigo, use “Alternar editor”, cole o segundo código e salve.',
    ],
    'joomla/link': [
      'No artigo, use “Alternar editor”, cole o código e salve: fica um link que sempre funciona.',
      'Se o site inclui o script, o link vira o widget.',
    ],
    'drupal/marked': [
      'Quem administra inclui uma vez o script (primeiro código) no modelo do tema.',
      'No conteúdo, clique em “Código-fonte”, cole o segundo código e salve.',
    ],
    'drupal/link': [
      'No conteúdo, clique em “Código-fonte”, cole o código e salve: fica um link que sempre funciona.',
      'Se o site inclui o script, o link vira o widget.',
    ],
    'wix/script': [
      'No editor do Wix, adicione “Incorporar código” › “Incorporar HTML”, escolha “Código” e cole este.',
      'Estique a caixa até o widget aparecer inteiro, também na visualização para celular.',
    ],
    'wix/iframe': [
      'Adicione “Incorporar código” › “Incorporar um site” e cole o endereço.',
      'Estique a caixa até o widget aparecer inteiro.',
    ],
    'squarespace/script': [
      'Adicione um bloco “Código”, no modo HTML, e cole o código. É preciso um plano que aceite JavaScript.',
      'Salve e olhe a página publicada: no editor o script não é executado.',
    ],
    'squarespace/link': [
      'Adicione um bloco “Código” e cole o código: funciona em todos os planos.',
      'Os visitantes veem um link que abre o widget em uma página própria.',
    ],
    'blogger/script': [
      'Na postagem, mude para “Visualização HTML” e cole o código onde quiser o widget.',
      'Publique e olhe a postagem: a prévia do Blogger pode não executar o script.',
    ],
    'blogger/iframe': [
      'Na postagem, mude para “Visualização HTML” e cole o código.',
      'Se ficar cortado ou sobrar espaço, mude o valor de height.',
    ],
    'blogger/link': [
      'Na postagem, mude para “Visualização HTML” e cole o código: fica um link que sempre funciona.',
      'Se o modelo inclui o script, o link vira o widget.',
    ],
    'html/script': [
      'Cole o código onde quiser o widget.',
      'Com vários widgets na página, basta um só script, antes ou depois deles.',
    ],
    'html/static': [
      'Cole o código onde quiser o widget: já está completo, também sem JavaScript.',
      'Os números são os de hoje; para que se atualizem, acrescente o script da primeira forma.',
    ],
    'html/iframe': [
      'Cole o código onde quiser o widget.',
      'Se ficar cortado ou sobrar espaço, mude o valor de height; o script da primeira forma, se estiver na página, ajusta sozinho.',
    ],
    'html/marked': [
      'Inclua uma vez o script (primeiro código) no modelo do site.',
      'Cole o parágrafo onde quiser o widget.',
    ],
    'html/link': [
      'Cole o código: fica um link que sempre funciona.',
      'Se a página inclui o script, o link vira o widget.',
    ],
    'npm/npm': [
      'Instale o pacote e importe o widget uma vez na sua aplicação.',
      'Use a tag como qualquer outra, em HTML, React, Vue ou Svelte.',
    ],
  },

  inlineStep: 'Escreva a frase em HTML, nesse mesmo lugar, e ponha o código onde vai o número.',

  parts: {
    here: 'Na página',
    once: 'Uma vez em todo o site',
    address: 'O endereço',
    terminal: 'No terminal',
    module: 'No seu módulo',
    style: 'Na sua folha de estilos',
  },
  copy: 'Copiar',
  copied: 'Copiado',
  copyByHand: 'O navegador não deixou copiar. O código está selecionado: tecle Ctrl+C (ou ⌘C).',
  exact: 'Fixar a versão exata, com verificação de integridade',
  exactCost:
    'O navegador recusa o arquivo se alguém o mudar. Em troca, as melhorias e correções já não chegam sozinhas: será preciso voltar aqui por um código novo. Os números continuam se atualizando.',
  localOnly:
    'Este código aponta para o seu próprio computador e só funciona nele. Para usá-lo em um site, publique a pasta dist/ com PUBLIC_URL e abra o gerador lá.',
  staticMore: 'Com outras opções, este comando o escreve:',
  loading: 'Preparando o código…',
  failed: 'Não foi possível ler um arquivo de que este código precisa. Verifique a conexão e recarregue a página.',
  noFolder: 'O código aparece assim que o endereço da pasta for válido.',

  width: 'Largura',
  widths: { phone: 'Celular', tablet: 'Tablet', full: 'Inteira' },
  page: 'Página',
  pages: { light: 'Clara', dark: 'Escura' },

  all: 'Todos os widgets',
  choose: 'Usar este',

  studio: 'Alterar os dados: o número, os fatos, os textos',
  guides: 'Guias, com imagens: WordPress, Joomla, Drupal, Wix… (em espanhol e inglês)',
  guide: 'en-su-sitio',
};
