import 'coffee-network-widgets/network';
import 'coffee-network-widgets/member-counter';
import 'coffee-network-widgets/governance-diagram';

const find = (selector) => document.querySelector(selector);

find('coffee-governance-diagram').headingLevel = 2;

const network = find('coffee-network');
network.addEventListener('coffee-network-load', ({ dataset }) => {
  find('[role=status]').textContent = `coffee-network-load: ${dataset.members.total}`;
});
network.data = { members: { total: 384, since: '2004', asOf: '2018', source: { text: 'CLAC' } } };

const button = find('button');
button.addEventListener('click', () => {
  const main = find('main');
  main.lang = main.lang === 'es' ? 'en' : 'es';
  button.textContent = main.lang === 'es' ? 'English' : 'Español';
});
