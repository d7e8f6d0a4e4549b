'use client';

import { useEffect, useRef, useState } from 'react';
import type { CoffeeNetwork, CoffeeNetworkLoadEvent, PartialDataset } from 'coffee-network-widgets';
import type {} from 'coffee-network-widgets/jsx';
import 'coffee-network-widgets/network';
import 'coffee-network-widgets/member-counter';
import 'coffee-network-widgets/governance-diagram';

const data: PartialDataset = { members: { total: 384, since: '2004', asOf: '2018', source: { text: 'CLAC' } } };

export function Widgets() {
  const [lang, setLang] = useState('es');
  const [status, setStatus] = useState('');
  const network = useRef<CoffeeNetwork>(null);

  // React gives attributes, but neither properties nor listeners, to custom elements that came from the server.
  useEffect(() => {
    const element = network.current!;
    const heard = ({ dataset }: CoffeeNetworkLoadEvent) => setStatus(`coffee-network-load: ${dataset.members.total}`);
    element.addEventListener('coffee-network-load', heard);
    element.data = data;
    return () => element.removeEventListener('coffee-network-load', heard);
  }, []);

  return (
    <main lang={lang}>
      <button type="button" onClick={() => setLang(lang === 'es' ? 'en' : 'es')}>
        {lang === 'es' ? 'English' : 'Español'}
      </button>
      <coffee-network ref={network}>
        <coffee-member-counter>384 organizaciones</coffee-member-counter>
      </coffee-network>
      <coffee-governance-diagram heading-level={2}>Asamblea General</coffee-governance-diagram>
      <p role="status">{status}</p>
    </main>
  );
}
