/**
 * The blocks in the editor: the real widget in the canvas, its settings in the sidebar. What there is to set comes from PHP,
 * which has it from the same description as everything else.
 */
((
  { blocks, blockEditor, components, coreData, data, element },
  { widgets, languages, language, news, categories, says },
) => {
  const { createElement: el, Fragment } = element;
  const { InspectorControls, PanelColorSettings, useBlockProps, useSettings, useSetting } = blockEditor;
  const { Disabled, PanelBody, SelectControl, TextControl, ToggleControl, Path, SVG } = components;
  // What newer versions ask of each control, and older ones do not know.
  const modern = { __nextHasNoMarginBottom: true, __next40pxDefaultSize: true };

  const icon = el(
    SVG,
    { viewBox: '0 0 24 24' },
    el(Path, {
      d: 'M5 5h12v2h1.5a3.5 3.5 0 0 1 0 7H17a6 6 0 0 1-12 0V5Zm12 4v3h1.5a1.5 1.5 0 0 0 0-3H17ZM4 19h14v2H4z',
    }),
  );

  /** What a setting is called where a person types it. */
  const types = { number: 'text', date: 'text', email: 'email', tel: 'tel', url: 'url', text: 'text' };

  const choicesOf = ({ choices }) => choices.map(([value, label], index) => ({ value: index ? value : '', label }));

  /** The control of one setting. */
  function control(name, setting, value, set) {
    const shared = { key: name, label: setting.label, ...modern };
    if (setting.input === 'flag') return el(ToggleControl, { ...shared, checked: !!value, onChange: set });
    if (setting.input === 'choice')
      return el(SelectControl, { ...shared, value, options: choicesOf(setting), onChange: set });
    return el(TextControl, { ...shared, value, type: types[setting.input], onChange: set });
  }

  /** Whose news a list shows. */
  function newsControls({ from, category, src }, set, feed) {
    const terms = data.useSelect(
      (select) =>
        categories &&
        select(coreData.store).getEntityRecords('taxonomy', 'category', { per_page: 100, hide_empty: true }),
      [],
    );
    const sources = ['site', 'feed', 'network'].map((value) => ({ value, label: says[value] }));
    return [
      el(SelectControl, {
        key: 'from',
        label: says.news,
        value: from,
        options: sources,
        onChange: (from) => set({ from }),
        ...modern,
      }),
      from === 'site' &&
        !!terms?.length &&
        el(SelectControl, {
          key: 'category',
          label: says.category,
          value: String(category),
          options: [
            { value: '0', label: says.allNews },
            ...terms.map(({ id, name }) => ({ value: String(id), label: name })),
          ],
          onChange: (category) => set({ category: Number(category) }),
          ...modern,
        }),
      from === 'feed' && control('src', feed, src, (src) => set({ src })),
    ];
  }

  /** The attributes of the widget itself. */
  function attributesOf(name, { lang, accent, accentColor, from, category, ...given }) {
    const { settings } = widgets[name];
    const set = Object.entries(given).filter(([key, value]) => settings[key]?.inBlock && value);
    const colour = accentColor ? `var(--wp--preset--color--${accentColor})` : accent;
    const attributes = Object.fromEntries(set.map(([key, value]) => [key, String(value)]));
    if (name === 'news-list' && from !== 'feed') delete attributes.src;
    if (name === 'news-list' && from === 'site')
      attributes.src = category ? `${news}${news.includes('?') ? '&' : '?'}categories=${category}` : news;
    return { ...attributes, lang: lang || language, ...(colour && { style: { '--coffee-accent': colour } }) };
  }

  /** The colours of the theme. */
  const usePalette = () => (useSettings ? useSettings('color.palette')[0] : useSetting('color.palette')) ?? [];

  const edit = (name) =>
    function Edit({ attributes, setAttributes }) {
      const { settings } = widgets[name];
      const palette = usePalette();
      const { lang, accent, accentColor } = attributes;
      const controls = (wanted) =>
        Object.entries(settings)
          .filter(([key, setting]) => setting.inBlock && setting.look === wanted && key !== 'src')
          .map(([key, setting]) => control(key, setting, attributes[key], (value) => setAttributes({ [key]: value })));
      const colour = palette.find(({ slug }) => slug === accentColor)?.color ?? accent;
      const setColour = (value) => {
        const slug = palette.find(({ color }) => color === value)?.slug;
        setAttributes({ accentColor: slug ?? '', accent: slug ? '' : (value ?? '') });
      };
      const spoken = Object.entries(languages).map(([value, label]) => ({ value, label }));
      const content = controls(false);
      return el(
        Fragment,
        null,
        el(
          InspectorControls,
          null,
          el(
            PanelBody,
            { title: says.look },
            name === 'news-list' && newsControls(attributes, setAttributes, settings.src),
            el(SelectControl, {
              label: says.language,
              value: lang,
              options: [{ value: '', label: says.page }, ...spoken],
              onChange: (lang) => setAttributes({ lang }),
              ...modern,
            }),
            controls(true),
          ),
          !!content.length && el(PanelBody, { title: says.own, initialOpen: false }, content),
          el(PanelColorSettings, {
            title: settings.theme.label,
            initialOpen: false,
            colorSettings: [{ value: colour || undefined, onChange: setColour, label: says.colour }],
          }),
        ),
        // Drawn by its own script; a click chooses the block, and follows no link.
        el('div', useBlockProps(), el(Disabled, null, el(`coffee-${name}`, attributesOf(name, attributes)))),
      );
    };

  for (const name of Object.keys(widgets))
    blocks.registerBlockType(`coffee-network/${name}`, { icon, edit: edit(name), save: () => null });
})(window.wp, window.coffeeNetworkBlocks);
