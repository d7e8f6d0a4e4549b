import { ALL, COUNTER, COUNTER_FACTS, page } from './page.mjs';

/** Where in a page the widgets stand. */
export const surroundings = [
  page('quirks mode', { doctype: '', body: `<table width="100%"><tr><td>${ALL}</td></tr></table>` }),
  page('a base address of elsewhere', { head: '<base href="https://elsewhere.example/" target="_blank">' }),
  page('right to left', { attributes: 'lang="es" dir="rtl"' }),
  page('a column of 180 px', { body: `<div style="width:180px">${ALL}</div>` }),
  page('a window of 320 px', { viewport: { width: 320, height: 700 } }),
  page('CSS columns', { body: `<div style="columns:3;width:900px">${ALL}</div>`, expect: () => ({ layout: false }) }),
  page('a flex row', { body: `<div style="display:flex;width:900px;flex-wrap:wrap;align-items:start">${ALL}</div>` }),
  page('a grid of small tracks', {
    body: `<div style="display:grid;grid-template-columns:repeat(4,1fr);width:900px">${ALL}</div>`,
  }),
  page('a table with automatic widths', {
    body: `<table><tr><td>${COUNTER}</td><td>Texto</td></tr></table>`,
    reads: COUNTER_FACTS,
  }),
  page('hidden, then shown', {
    body: `<div id="tab" style="display:none">${ALL}</div>`,
    expect: () => ({
      find: () => {
        document.querySelector('#tab').style.display = 'block';
        return witness.widgets();
      },
    }),
  }),
  page('a transformed ancestor', { body: `<div style="transform:scale(0.8) rotate(0.0001deg)">${ALL}</div>` }),
  page('a zoomed ancestor', { body: `<div style="zoom:1.5">${ALL}</div>` }),
  page('inside <details> and <dialog>', {
    body: `<details open><summary>Más</summary>${ALL}</details><dialog open>${COUNTER}</dialog>`,
  }),
  page('inside <template>, then inserted', {
    body: `<template>${ALL}</template><div id="here"></div>
<script>addEventListener('load', () => document.querySelector('#here').append(document.querySelector('template').content.cloneNode(true)))</script>`,
  }),
  page('inside another library’s shadow root', {
    body: `<div id="host"></div>
<script>document.querySelector('#host').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(ALL)}</script>`,
  }),
  page('made in a detached document, then adopted', {
    body: `<div id="here"></div>
<script>addEventListener('load', () => {
  const other = new DOMParser().parseFromString(${JSON.stringify(`<body>${ALL}`)}, 'text/html');
  document.querySelector('#here').append(...[...other.body.children].map((child) => document.adoptNode(child)));
})</script>`,
  }),
  page('in the middle of a sentence, in a paragraph', {
    body: `<p>Somos <coffee-member-counter inline>155</coffee-member-counter> organizaciones de pequeños productores de café.</p>`,
    reads: ['155'],
  }),
  page('a sandboxed frame', {
    body: (base) =>
      `<iframe id="frame" sandbox="allow-scripts" style="width:600px;height:400px" src="${base}embed/es/member-counter.html#?secret=abc"></iframe>
<script>addEventListener('message', ({ data }) => { if (data?.secret === 'abc') window.reported = data.value })</script>`,
    reads: [],
    expect: () => ({
      layout: false,
      hostChanges: /reported/,
      find: () => [document.querySelector('#frame')],
      also: () => (window.reported > 100 ? [] : [`the frame said its height is ${window.reported}`]),
    }),
  }),
];
