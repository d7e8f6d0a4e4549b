/** The network's name, as a title says it. */
export const networkName = { es: 'Red Café', en: 'Coffee Network', pt: 'Rede Café', fr: 'Réseau Café' };
