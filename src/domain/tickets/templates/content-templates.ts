import type { TroubleTemplate } from './trouble-template.ts';

/** Trouble with what visitors and readers see. */
export const CONTENT_TEMPLATES: readonly TroubleTemplate[] = [
  {
    id: 'email',
    name: { en: 'E-mail', fr: 'E-mail', de: 'E-Mail', ja: 'メール', pt: 'E-mail', es: 'Correo electrónico' },
    questions: [
      {
        id: 'which',
        text: {
          en: 'Which e-mail (name and link)?',
          fr: 'Quel e-mail (nom et lien) ?',
          de: 'Welche E-Mail (Name und Link)?',
          ja: 'どのメールですか（名前とリンク）？',
          pt: 'Qual e-mail (nome e link)?',
          es: '¿Qué correo (nombre y enlace)?',
        },
      },
      {
        id: 'recipient',
        text: {
          en: 'Which recipients are concerned, and what does their timeline show?',
          fr: 'Quels destinataires sont concernés, et que montre leur chronologie ?',
          de: 'Welche Empfänger sind betroffen, und was zeigt deren Verlauf?',
          ja: '対象の受信者は誰ですか。タイムラインには何が表示されますか？',
          pt: 'Quais destinatários são afetados e o que mostra a linha do tempo?',
          es: '¿Qué destinatarios están afectados y qué muestra su cronología?',
        },
      },
      {
        id: 'client',
        text: {
          en: 'In which mail program and on which device is it seen?',
          fr: 'Dans quel logiciel de messagerie et sur quel appareil le constatez-vous ?',
          de: 'In welchem Mailprogramm und auf welchem Gerät tritt es auf?',
          ja: 'どのメールソフトと端末で確認できますか？',
          pt: 'Em qual programa de e-mail e dispositivo isso ocorre?',
          es: '¿En qué programa de correo y dispositivo se observa?',
        },
      },
    ],
  },
  {
    id: 'form',
    name: { en: 'Form', fr: 'Formulaire', de: 'Formular', ja: 'フォーム', pt: 'Formulário', es: 'Formulario' },
    questions: [
      {
        id: 'which',
        text: {
          en: 'Which form, and on which page is it embedded?',
          fr: 'Quel formulaire, et sur quelle page est-il intégré ?',
          de: 'Welches Formular, und auf welcher Seite ist es eingebettet?',
          ja: 'どのフォームで、どのページに埋め込まれていますか？',
          pt: 'Qual formulário e em qual página está incorporado?',
          es: '¿Qué formulario y en qué página está incrustado?',
        },
      },
      {
        id: 'submission',
        text: {
          en: 'When was the submission made that shows it?',
          fr: 'Quand a eu lieu la soumission qui le montre ?',
          de: 'Wann war die Einsendung, an der man es sieht?',
          ja: 'それが確認できる送信はいつ行われましたか？',
          pt: 'Quando foi feito o envio que mostra isso?',
          es: '¿Cuándo se hizo el envío que lo muestra?',
        },
      },
      {
        id: 'console',
        text: {
          en: 'Does the page use other scripts, or does its console show errors?',
          fr: 'La page utilise-t-elle d’autres scripts, ou sa console affiche-t-elle des erreurs ?',
          de: 'Nutzt die Seite andere Skripte, oder zeigt die Konsole Fehler?',
          ja: '他のスクリプトを使用していますか。コンソールにエラーはありますか？',
          pt: 'A página usa outros scripts ou o console mostra erros?',
          es: '¿Usa la página otros scripts o muestra errores la consola?',
        },
      },
    ],
  },
];
