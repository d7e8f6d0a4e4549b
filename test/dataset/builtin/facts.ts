/** Facts of the source page, each by words that must stand in one text: es, en, pt, fr. */
export const facts: Record<string, [RegExp, RegExp, RegExp, RegExp]> = {
  'it joins the members of CLAC that work in coffee': [
    /miembros.*\(CLAC\).*café/,
    /members?.*\(CLAC\).*coffee/,
    /membros.*\(CLAC\).*café/,
    /membres.*\(CLAC\).*café/,
  ],
  'they keep the principles of Fair Trade and of small producers': [
    /principios.*Comercio Justo.*pequeños productores/,
    /principles.*Fair Trade.*small producer/,
    /princípios.*Comércio Justo.*pequenos produtores/,
    /principes.*commerce équitable.*petits producteurs/,
  ],
  'it was established in 2005 and works since the 90s': [
    /2005.*años 90/,
    /2005.*since the 90s/,
    /2005.*anos 90/,
    /2005.*années 90/,
  ],
  'it seeks representation and negotiating power': [
    /representatividad y poder de negociación/,
    /representation and negotiating power/,
    /representatividade e poder de negociação/,
    /représentative.*pouvoir de négociation/,
  ],
  'it defends producers nationally and internationally': [
    /defender.*nacional como internacional/,
    /defend.*nationally and internationally/,
    /defender.*nacional quanto internacional/,
    /défendre.*national comme international/,
  ],
  'it is composed of so many organizations of Latin America and the Caribbean': [
    /\{total\} organizaciones.*América Latina y el Caribe/,
    /\{total\} small coffee.*Latin America and the Caribbean/,
    /\{total\} organizações.*América Latina e do Caribe/,
    /\{total\} organisations.*Amérique latine et des Caraïbes/,
  ],
  'the Assembly is a democratic space': [
    /^Espacio democrático/,
    /^Democratic space/,
    /^Espaço democrático/,
    /^Espace démocratique/,
  ],
  'representatives of the members take part in it': [
    /representantes participan en la Asamblea/,
    /representatives take part in the General Assembly/,
    /representantes participam da Assembleia/,
    /représentants participent à l’Assemblée/,
  ],
  'the Committee is elected by the Assembly': [
    /^elegido por la Asamblea General$/,
    /^elected by the General Assembly$/,
    /^eleito pela Assembleia Geral$/,
    /^élu par l’Assemblée générale$/,
  ],
  'it raises concerns, problems and proposals before the Board': [
    /Consejo de Directores.*inquietudes.*problemas.*propuestas/,
    /before CLAC’s Board of Directors.*concerns, problems and proposals/,
    /Conselho de Diretores.*preocupações.*problemas.*propostas/,
    /Conseil de direction.*préoccupations.*problèmes.*propositions/,
  ],
  'the manager met Fair Trade by chance in Europe': [
    /gerente.*clientes en Europa.*por casualidad/,
    /visiting clients in Europe.*manager.*by chance/,
    /clientes na Europa.*gerente.*por acaso/,
    /clients en Europe.*gérant.*par hasard/,
  ],
  'Asprocafé Ingrumá was the first association to enter': [
    /Asprocafé Ingrumá, la primera asociación/,
    /Asprocafé Ingrumá, the first association/,
    /Asprocafé Ingrumá, primeira associação/,
    /Asprocafé Ingrumá, première association/,
  ],
  'it exported through Expocafé, leader and pioneer': [
    /Expocafé, líder y pionera/,
    /Expocafé, leader and pioneer/,
    /Expocafé, líder e pioneira/,
    /Expocafé, leader et pionnière/,
  ],
  'Expocafé has been the leading exporter of Fair Trade coffee': [
    /líder[^,.;]*exporta|exporta[^,.;]*líder/,
    /lead[^,.;]*export|export[^,.;]*lead/,
    /líder[^,.;]*exporta|exporta[^,.;]*líder/,
    /(leader|premier)[^,.;]*export|export[^,.;]*(leader|premier)/,
  ],
  'Expocafé has transferred millions of dollars to communities': [
    /millones de dólares a las comunidades/,
    /millions of dollars to the communities/,
    /milhões de dólares às comunidades/,
    /millions de dollars aux communautés/,
  ],
  'certification went from coffee to five other products': [
    /café; después.*cacao, banano, flores, frutas y artesanías/,
    /coffee; it then.*cocoa, bananas, flowers, fruits and crafts/,
    /café; depois.*cacau, banana, flores, frutas e artesanato/,
    /café ; elle.*cacao, à la banane, aux fleurs, aux fruits et à l’artisanat/,
  ],
  'anyone may contact CLAC with any question': [
    /No dude en comunicarse con la CLAC.*placer/,
    /Do not hesitate to contact CLAC.*pleasure/,
    /Não hesite em entrar em contato com a CLAC.*prazer/,
    /N’hésitez pas à contacter la CLAC.*plaisir/,
  ],
};

/** The four areas and the six objectives, each by a word or two: es, en, pt, fr. */
export const areas = [
  [/^Social/, /^Social/, /^Social/, /^Social/],
  [/Gremial/, /Trade union/, /Sindical/, /Syndical/],
  [/Empresarial/, /Corporate/, /Empresarial/, /Entrepreneurial/],
  [/alianzas/, /alliances/, /alianças/, /alliances/],
] as const;
export const objectives = [
  [/comunicación constante/, /constant communication/, /comunicação constante/, /communication constante/],
  [/políticas/, /policies/, /políticas/, /politiques/],
  [/principios y criterios/, /principles and criteria/, /princípios e critérios/, /principes et critères/],
  [/alianzas.*actores/, /alliances.*players/, /alianças.*atores/, /alliances.*acteurs/],
  [/ferias/, /fairs/, /feiras/, /salons/],
  [/experiencias.*estrategias/, /experiences.*strategies/, /experiências.*estratégias/, /expériences.*stratégies/],
] as const;
