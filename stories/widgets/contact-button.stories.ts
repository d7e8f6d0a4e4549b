import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { metaOf, slotted, widget, withData, type Args } from '../support/widget.js';
import { inEvery, placed } from '../support/variants.js';

const meta: Meta<Args> = { title: 'Widgets/Contact button', ...metaOf('contact-button') };
export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};

export const Email: Story = { args: { email: 'nombre@ejemplo.org', subject: 'Café', message: 'Buenos días.' } };
export const Phone_: Story = { name: 'Telephone', args: { phone: '+57 601 234 5678' } };
export const WhatsApp: Story = { args: { whatsapp: '+57 300 123 4567', message: 'Hola' } };
export const OwnPage: Story = { args: { href: 'https://example.org/contacto', label: 'Ir al formulario' } };
const several = {
  email: 'nombre@ejemplo.org',
  phone: '+57 601 234 5678',
  whatsapp: '+57 300 123 4567',
  href: 'https://example.org/',
};
export const SeveralChannels: Story = { args: several };
export const OwnInvitation: Story = {
  render: (args) => widget('contact-button', args, slotted('span', 'text', '¿Quiere nuestro café?')),
};
export const OfTheDataset: Story = {
  render: (args) =>
    withData(
      { contact: { email: 'hola@lasnubes.example', label: 'Escribir a Las Nubes' } },
      widget('contact-button', args),
    ),
};
/** An address that can't be read: visitors see the dataset's contact, the editor reads why in the console. */
export const WrongAddress: Story = { args: { email: 'not an address' } };
/** With the keyboard: Enter opens, arrows walk, Escape closes and gives the focus back. */
export const OpenWithTheKeyboard: Story = {
  args: several,
  play: async ({ canvasElement }) => {
    const contact = canvasElement.querySelector('coffee-contact-button')!;
    await contact.updateComplete;
    const root = contact.shadowRoot!;
    const button = root.querySelector('button')!;
    const menu = root.querySelector<HTMLElement>('[popover]')!;
    button.focus();
    button.click();
    await waitFor(() => expect(menu.matches(':popover-open')).toBe(true));
    await userEvent.keyboard('{ArrowDown}');
    await waitFor(() => expect(root.activeElement?.textContent ?? '').toContain('nombre@ejemplo.org'));
    await userEvent.keyboard('{ArrowDown}');
    await waitFor(() => expect(root.activeElement?.textContent ?? '').toContain('+57'));
    menu.hidePopover();
    await waitFor(() => expect(menu.matches(':popover-open')).toBe(false));
  },
};

export const Spanish: Story = inEvery.spanish;
export const English: Story = inEvery.english;
export const Portuguese: Story = inEvery.portuguese;
export const French: Story = inEvery.french;
export const Narrow: Story = inEvery.narrow;
export const Phone: Story = inEvery.phone;
export const Tablet: Story = inEvery.tablet;
export const Dark: Story = inEvery.dark;
export const DarkPage: Story = inEvery.darkPage;
export const LargeText: Story = inEvery.largeText;
export const OnWordPress: Story = inEvery.onWordPress;
export const OnBootstrap: Story = inEvery.onBootstrap;
export const OnAHostilePage: Story = inEvery.onAHostilePage;
export const BrandNubes: Story = inEvery.brandNubes;
export const BrandSur: Story = inEvery.brandSur;
export const BrandTosta: Story = inEvery.brandTosta;
export const InACard: Story = placed('contact-button').card;
export const OverAPhotograph: Story = placed('contact-button').photograph;
