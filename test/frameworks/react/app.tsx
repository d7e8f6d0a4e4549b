import { useState } from 'react';
import type { PartialDataset } from 'coffee-network-widgets';
import type {} from 'coffee-network-widgets/jsx';
import 'coffee-network-widgets/network';
import 'coffee-network-widgets/member-counter';
import 'coffee-network-widgets/governance-diagram';

// Outside of the component: a new object at each render would be a new dataset.
const data: PartialDataset = { members: { total: 384, since: '2004', asOf: '2018', source: { text: 'CLAC' } } };

export function App() {
  const [lang, setLang] = useState('es');
  const [status, setStatus] = useState('');

  return (
    <main lang={lang}>
      <button type="button" onClick={() => setLang(lang === 'es' ? 'en' : 'es')}>
        {lang === 'es' ? 'English' : 'Español'}
      </button>
      <coffee-network
        data={data}
        // React listens to the name after `on` as it is written: `onCoffee-…` would hear nothing.
        oncoffee-network-load={({ dataset }) => setStatus(`coffee-network-load: ${dataset.members.total}`)}
      >
        <coffee-member-counter>384 organizaciones</coffee-member-counter>
      </coffee-network>
      <coffee-governance-diagram headingLevel={2}>Asamblea General</coffee-governance-diagram>
      <p role="status">{status}</p>
    </main>
  );
}
