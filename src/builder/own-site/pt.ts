import type { OwnSiteText } from './texts.js';

export const pt: OwnSiteText = {
  file: 'LEIAME.txt',
  text: (version, builder) => `WIDGETS DA REDE CAFÉ ${version}, NO SEU PRÓPRIO SITE

Com esta pasta no seu site, os widgets saem dele: o navegador dos visitantes
não precisa de nenhum outro servidor.


1. PONHA A PASTA NO SEU SITE

Envie a pasta "coffee-network" inteira, sem mudar o nome dos arquivos, por FTP
ou pelo gerenciador de arquivos da hospedagem. A biblioteca de mídia do sistema
não serve: ela não aceita scripts.

WordPress   Ao lado da pasta "wp-content".
            O endereço será /coffee-network/
            (/blog/coffee-network/ se o WordPress estiver em /blog/).
Joomla      Na pasta "media".
            O endereço será /media/coffee-network/
Drupal      Na pasta "libraries", ao lado de "core"; crie-a se não existir.
            O endereço será /libraries/coffee-network/
Outro       Por FTP, ao lado da página inicial, muitas vezes em "public_html",
            "www" ou "htdocs". O endereço será /coffee-network/

Para saber se deu certo, abra https://SEU-SITE/coffee-network/version.txt
(com o endereço acima): deve aparecer ${version}.


2. OBTENHA O CÓDIGO

Abra o gerador, ${builder}
Escolha a forma “Do seu próprio site”, escreva o endereço da pasta e siga os
passos que estão acima do código.


3. ATUALIZE

Nada nesta pasta se atualiza sozinho. Baixe own-site.zip de novo no gerador e
substitua os arquivos. O código das suas páginas não muda. Quem visitou o site
há pouco pode continuar com o script anterior pelo tempo que o servidor indicar
aos navegadores.

Se você mudou data/coffee-network.json (veja abaixo), mantenha o seu.


OS NÚMEROS

Por padrão, os widgets mostram o conteúdo da versão ${version}. Com “Números
sempre em dia”, no gerador, eles pedem os mais recentes à rede.

Para mostrar os seus, mude data/coffee-network.json e indique-o no script:
data-src="/coffee-network/data/coffee-network.json" (com o endereço acima).
Sem isso, esse arquivo não é usado.


Licenças: LICENSES.txt
`,
};
