/** What the plugin says in PHP, by the English that stands there. The build names what is missing, and what is no longer said. */
export const texts: { readonly [english: string]: string } = {
  'How it looks': 'Aparência',
  'Your own data (optional)': 'Seus próprios dados (opcional)',
  'Language of the widget': 'Idioma do widget',
  'The language of the page': 'O da página',
  'Accent colour': 'Cor de destaque',
  'Whose news': 'Notícias de quem',
  'Of this site': 'Deste site',
  'Of the network: a link to them': 'Da rede: um link para elas',
  'Of another site': 'De outro site',
  Category: 'Categoria',
  'All categories': 'Todas as categorias',
  'Coffee Network': 'Rede Café',
  'The whole story': 'A história toda',
  'What the Coffee Network is, its figure, its objectives, its bodies, its history in Colombia, and how to write to it.':
    'O que é a Rede Café, seu número, seus objetivos, seus órgãos, sua história na Colômbia e como escrever para ela.',
  'A strip with the figure and the button': 'Uma faixa com o número e o botão',
  'How many organizations there are, and beside it how to write to CLAC.':
    'Quantas organizações são e, ao lado, como escrever para a CLAC.',
  'Coffee Network: there is no widget “%1$s”. Write one of: %2$s. Only editors see this line.':
    'Rede Café: não existe o widget “%1$s”. Escreva um destes: %2$s. Só quem edita vê esta linha.',
  'Coffee Network: there is no category “%s”; write the name or the slug of one. Until then news of all categories are shown. Only editors see this line.':
    'Rede Café: não existe a categoria “%s”; escreva o nome ou o slug de uma. Enquanto isso, aparecem as notícias de todas. Só quem edita vê esta linha.',
  'On this site another plugin answers to the shortcode [coffee_network]. Write [coffee_network_widget …] for the widgets.':
    'Neste site, outro plugin responde ao shortcode [coffee_network]. Escreva [coffee_network_widget …] para os widgets.',
};
