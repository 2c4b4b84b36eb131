import type { TicketLanguage } from '../ticket-language.ts';

/** The headings and fixed words of a ticket's text. Its language is the reader's at HubSpot, not that of our screens. */
export interface TextWords {
  readonly summary: string;
  readonly happened: string;
  readonly expected: string;
  readonly steps: string;
  readonly affected: string;
  readonly hubId: string;
  readonly browser: string;
  readonly localTime: string;
  readonly pictures: string;
  readonly untitled: string;
  /** What stands in place of what a public text leaves out. */
  readonly hidden: {
    readonly email: string;
    readonly phone: string;
    readonly hubId: string;
    readonly address: string;
    readonly name: string;
  };
}

export const TEXT_WORDS: Readonly<Record<TicketLanguage, TextWords>> = {
  en: {
    summary: 'Summary',
    happened: 'What happened',
    expected: 'What I expected',
    steps: 'Steps to reproduce',
    affected: 'Affected page or record',
    hubId: 'Hub ID',
    browser: 'Browser',
    localTime: 'Local time',
    pictures: 'Screenshots',
    untitled: 'Support request',
    hidden: { email: '[e-mail]', phone: '[phone]', hubId: '[Hub ID]', address: '[account page]', name: '[name]' },
  },
  fr: {
    summary: 'Résumé',
    happened: 'Ce qui s’est passé',
    expected: 'Ce que j’attendais',
    steps: 'Étapes pour reproduire',
    affected: 'Page ou fiche concernée',
    hubId: 'Hub ID',
    browser: 'Navigateur',
    localTime: 'Heure locale',
    pictures: 'Captures d’écran',
    untitled: 'Demande d’assistance',
    hidden: { email: '[e-mail]', phone: '[téléphone]', hubId: '[Hub ID]', address: '[page du compte]', name: '[nom]' },
  },
  de: {
    summary: 'Zusammenfassung',
    happened: 'Was passiert ist',
    expected: 'Was ich erwartet habe',
    steps: 'Schritte zum Nachstellen',
    affected: 'Betroffene Seite oder betroffener Datensatz',
    hubId: 'Hub-ID',
    browser: 'Browser',
    localTime: 'Ortszeit',
    pictures: 'Screenshots',
    untitled: 'Supportanfrage',
    hidden: { email: '[E-Mail]', phone: '[Telefon]', hubId: '[Hub-ID]', address: '[Account-Seite]', name: '[Name]' },
  },
  ja: {
    summary: '概要',
    happened: '発生した内容',
    expected: '期待していた動作',
    steps: '再現手順',
    affected: '対象のページまたはレコード',
    hubId: 'Hub ID',
    browser: 'ブラウザー',
    localTime: '現地時刻',
    pictures: 'スクリーンショット',
    untitled: 'サポート依頼',
    hidden: {
      email: '［メールアドレス］',
      phone: '［電話番号］',
      hubId: '［Hub ID］',
      address: '［アカウントのページ］',
      name: '［名前］',
    },
  },
  pt: {
    summary: 'Resumo',
    happened: 'O que aconteceu',
    expected: 'O que eu esperava',
    steps: 'Passos para reproduzir',
    affected: 'Página ou registro afetado',
    hubId: 'Hub ID',
    browser: 'Navegador',
    localTime: 'Horário local',
    pictures: 'Capturas de tela',
    untitled: 'Solicitação de suporte',
    hidden: { email: '[e-mail]', phone: '[telefone]', hubId: '[Hub ID]', address: '[página da conta]', name: '[nome]' },
  },
  es: {
    summary: 'Resumen',
    happened: 'Qué ha ocurrido',
    expected: 'Qué esperaba',
    steps: 'Pasos para reproducirlo',
    affected: 'Página o registro afectado',
    hubId: 'ID de Hub',
    browser: 'Navegador',
    localTime: 'Hora local',
    pictures: 'Capturas de pantalla',
    untitled: 'Solicitud de asistencia',
    hidden: {
      email: '[correo electrónico]',
      phone: '[teléfono]',
      hubId: '[ID de Hub]',
      address: '[página de la cuenta]',
      name: '[nombre]',
    },
  },
};
