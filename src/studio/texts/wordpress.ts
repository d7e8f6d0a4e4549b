import type { HomeTexts } from '../home.js';
import type { UiLanguage } from './texts.js';

/** What the studio says inside of WordPress. */
export const wordpressTexts: { readonly [ui in UiLanguage]: HomeTexts } = {
  es: {
    intro:
      'Cambie lo que cuentan los widgets de este sitio. Lo que escribe se guarda solo en este navegador; los visitantes lo ven cuando usted lo publica.',
    publish: 'Publicar',
    save: 'Publicar en este sitio',
    about: 'Los visitantes lo ven enseguida; otros sitios que leen estos datos, en cinco minutos.',
    saved: 'Publicado: los visitantes ya lo ven.',
    versions: 'Ver y restaurar versiones anteriores',
    openSite: (name) => `Lo publicado en ${name}`,
    pickPicture: 'Elegir en la biblioteca de medios',
    refusals: {
      invalid: () =>
        'Todavía no se publicó: corrija primero lo que se señala. Los visitantes siguen viendo lo de antes, y lo que escribió sigue aquí.',
      'signed-out': () =>
        'Su sesión terminó, y no se publicó. Lo que escribió sigue guardado en este navegador: entre otra vez en WordPress, en otra pestaña, vuelva aquí y publique.',
      'not-allowed': () =>
        'Su usuario no puede publicar aquí. Lo que escribió sigue guardado en este navegador: descárguelo y envíelo a quien administra el sitio.',
      'too-large': () =>
        'Es demasiado grande y no se publicó: los widgets leen hasta 5 MB. Quite lo que no sea de la historia.',
      offline: () =>
        'No se pudo llegar al sitio, y no se publicó. Revise la conexión y publique otra vez: lo que escribió sigue aquí.',
      server: (said) =>
        `No se publicó. El sitio respondió: ${said}. Lo que escribió sigue guardado en este navegador; si vuelve a pasar, descárguelo.`,
    },
  },
  en: {
    intro:
      'Change what the widgets of this site tell. What you write is kept in this browser by itself; visitors see it when you publish it.',
    publish: 'Publish',
    save: 'Publish on this site',
    about: 'Visitors see it at once; other sites that read this data, within five minutes.',
    saved: 'Published: visitors see it now.',
    versions: 'See and restore earlier versions',
    openSite: (name) => `What is published on ${name}`,
    pickPicture: 'Choose from the media library',
    refusals: {
      invalid: () =>
        'Not published yet: first correct what is marked. Visitors go on seeing what was there, and what you wrote is still here.',
      'signed-out': () =>
        'Your session has ended, and nothing was published. What you wrote is kept in this browser: sign in to WordPress again in another tab, come back here and publish.',
      'not-allowed': () =>
        'Your user may not publish here. What you wrote is kept in this browser: download it, and send it to who manages the site.',
      'too-large': () =>
        'It is too large and was not published: the widgets read up to 5 MB. Remove what is not part of the story.',
      offline: () =>
        'The site could not be reached, and nothing was published. Check the connection and publish again: what you wrote is still here.',
      server: (said) =>
        `Not published. The site answered: ${said}. What you wrote is kept in this browser; if it happens again, download it.`,
    },
  },
  pt: {
    intro:
      'Mude o que os widgets deste site contam. O que você escreve fica guardado sozinho neste navegador; os visitantes veem quando você publica.',
    publish: 'Publicar',
    save: 'Publicar neste site',
    about: 'Os visitantes veem na hora; outros sites que leem estes dados, em cinco minutos.',
    saved: 'Publicado: os visitantes já veem.',
    versions: 'Ver e restaurar versões anteriores',
    openSite: (name) => `O que está publicado em ${name}`,
    pickPicture: 'Escolher na biblioteca de mídia',
    refusals: {
      invalid: () =>
        'Ainda não foi publicado: corrija primeiro o que está marcado. Os visitantes continuam vendo o de antes, e o que você escreveu continua aqui.',
      'signed-out': () =>
        'Sua sessão terminou, e nada foi publicado. O que você escreveu está guardado neste navegador: entre outra vez no WordPress, em outra aba, volte aqui e publique.',
      'not-allowed': () =>
        'Seu usuário não pode publicar aqui. O que você escreveu está guardado neste navegador: baixe e envie a quem administra o site.',
      'too-large': () =>
        'É grande demais e não foi publicado: os widgets leem até 5 MB. Tire o que não faz parte da história.',
      offline: () =>
        'Não foi possível chegar ao site, e nada foi publicado. Confira a conexão e publique outra vez: o que você escreveu continua aqui.',
      server: (said) =>
        `Não foi publicado. O site respondeu: ${said}. O que você escreveu está guardado neste navegador; se acontecer de novo, baixe o arquivo.`,
    },
  },
  fr: {
    intro:
      'Changez ce que racontent les widgets de ce site. Ce que vous écrivez est gardé automatiquement dans ce navigateur ; les visiteurs le voient quand vous le publiez.',
    publish: 'Publier',
    save: 'Publier sur ce site',
    about: 'Les visiteurs le voient aussitôt ; les autres sites qui lisent ces données, dans les cinq minutes.',
    saved: 'Publié : les visiteurs le voient maintenant.',
    versions: 'Voir et restaurer les versions précédentes',
    openSite: (name) => `Ce qui est publié sur ${name}`,
    pickPicture: 'Choisir dans la médiathèque',
    refusals: {
      invalid: () =>
        'Pas encore publié : corrigez d’abord ce qui est signalé. Les visiteurs continuent de voir ce qui était là, et ce que vous avez écrit est toujours ici.',
      'signed-out': () =>
        'Votre session est terminée, et rien n’a été publié. Ce que vous avez écrit est gardé dans ce navigateur : reconnectez-vous à WordPress dans un autre onglet, revenez ici et publiez.',
      'not-allowed': () =>
        'Votre compte ne peut pas publier ici. Ce que vous avez écrit est gardé dans ce navigateur : téléchargez-le et envoyez-le à la personne qui gère le site.',
      'too-large': () =>
        'C’est trop grand, et rien n’a été publié : les widgets lisent 5 Mo au plus. Retirez ce qui ne fait pas partie de l’histoire.',
      offline: () =>
        'Le site est injoignable, et rien n’a été publié. Vérifiez la connexion et publiez à nouveau : ce que vous avez écrit est toujours ici.',
      server: (said) =>
        `Pas publié. Le site a répondu : ${said}. Ce que vous avez écrit est gardé dans ce navigateur ; si cela se reproduit, téléchargez-le.`,
    },
  },
};
