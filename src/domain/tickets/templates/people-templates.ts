import type { TroubleTemplate } from './trouble-template.ts';

/** Trouble of people: who gets in, who learns, who sells. */
export const PEOPLE_TEMPLATES: readonly TroubleTemplate[] = [
  {
    id: 'access',
    name: { en: 'Access', fr: 'Accès', de: 'Zugang', ja: 'アクセス', pt: 'Acesso', es: 'Acceso' },
    questions: [
      {
        id: 'who',
        text: {
          en: 'Who is concerned: one user, several or all?',
          fr: 'Qui est concerné : un utilisateur, plusieurs ou tous ?',
          de: 'Wer ist betroffen: ein Nutzer, mehrere oder alle?',
          ja: '対象は一人、複数、それとも全員ですか？',
          pt: 'Quem é afetado: um usuário, vários ou todos?',
          es: '¿A quién afecta: a un usuario, a varios o a todos?',
        },
      },
      {
        id: 'permissions',
        text: {
          en: 'Which seat and permissions does the user have?',
          fr: 'Quelle licence et quelles autorisations l’utilisateur a-t-il ?',
          de: 'Welchen Seat und welche Berechtigungen hat der Nutzer?',
          ja: 'そのユーザーのシートと権限は何ですか？',
          pt: 'Qual licença e quais permissões o usuário tem?',
          es: '¿Qué licencia y qué permisos tiene el usuario?',
        },
      },
      {
        id: 'message',
        text: {
          en: 'What does the message say, word for word?',
          fr: 'Que dit le message, mot pour mot ?',
          de: 'Wie lautet die Meldung wörtlich?',
          ja: 'メッセージの正確な文面は何ですか？',
          pt: 'O que diz a mensagem, palavra por palavra?',
          es: '¿Qué dice el mensaje, palabra por palabra?',
        },
      },
    ],
  },
  {
    id: 'academy',
    name: { en: 'Academy', fr: 'Academy', de: 'Academy', ja: 'アカデミー', pt: 'Academy', es: 'Academy' },
    questions: [
      {
        id: 'certification',
        text: {
          en: 'Which course or certification (name and link)?',
          fr: 'Quel cours ou quelle certification (nom et lien) ?',
          de: 'Welcher Kurs oder welche Zertifizierung (Name und Link)?',
          ja: 'どのコースまたは認定資格ですか（名前とリンク）？',
          pt: 'Qual curso ou certificação (nome e link)?',
          es: '¿Qué curso o certificación (nombre y enlace)?',
        },
      },
      {
        id: 'address',
        text: {
          en: 'Which e-mail address is it taken with?',
          fr: 'Avec quelle adresse e-mail est-elle suivie ?',
          de: 'Mit welcher E-Mail-Adresse wird er absolviert?',
          ja: '受講しているメールアドレスは何ですか？',
          pt: 'Com qual endereço de e-mail é feito?',
          es: '¿Con qué dirección de correo se realiza?',
        },
      },
      {
        id: 'when',
        text: {
          en: 'When was the exam or lesson ended?',
          fr: 'Quand l’examen ou la leçon s’est-il terminé ?',
          de: 'Wann wurde die Prüfung oder Lektion beendet?',
          ja: '試験またはレッスンはいつ終了しましたか？',
          pt: 'Quando terminou o exame ou a aula?',
          es: '¿Cuándo terminó el examen o la lección?',
        },
      },
    ],
  },
  {
    id: 'partner',
    name: {
      en: 'Partner program',
      fr: 'Programme de partenaires',
      de: 'Partnerprogramm',
      ja: 'パートナープログラム',
      pt: 'Programa de parceiros',
      es: 'Programa de partners',
    },
    questions: [
      {
        id: 'client',
        text: {
          en: 'Which client or deal is concerned?',
          fr: 'Quel client ou quelle transaction est concerné ?',
          de: 'Welcher Kunde oder welcher Deal ist betroffen?',
          ja: '対象の顧客または取引はどれですか？',
          pt: 'Qual cliente ou negócio é afetado?',
          es: '¿Qué cliente o negocio está afectado?',
        },
      },
      {
        id: 'shown',
        text: {
          en: 'What does the partner dashboard show, and since when?',
          fr: 'Que montre le tableau de bord partenaire, et depuis quand ?',
          de: 'Was zeigt das Partner-Dashboard, und seit wann?',
          ja: 'パートナーダッシュボードには何が、いつから表示されていますか？',
          pt: 'O que mostra o painel de parceiro e desde quando?',
          es: '¿Qué muestra el panel de partner y desde cuándo?',
        },
      },
      {
        id: 'registered',
        text: {
          en: 'When was the deal registered or shared?',
          fr: 'Quand la transaction a-t-elle été enregistrée ou partagée ?',
          de: 'Wann wurde der Deal registriert oder geteilt?',
          ja: '取引が登録または共有されたのはいつですか？',
          pt: 'Quando o negócio foi registrado ou compartilhado?',
          es: '¿Cuándo se registró o compartió el negocio?',
        },
      },
    ],
  },
];
