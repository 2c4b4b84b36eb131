import type { TroubleTemplate } from './trouble-template.ts';

/** Trouble with data: importing it, moving it, counting it. */
export const DATA_TEMPLATES: readonly TroubleTemplate[] = [
  {
    id: 'import',
    name: { en: 'Import', fr: 'Import', de: 'Import', ja: 'インポート', pt: 'Importação', es: 'Importación' },
    questions: [
      {
        id: 'file',
        text: {
          en: 'Which file and sheet did you import (name, rows, format)?',
          fr: 'Quel fichier et quelle feuille avez-vous importés (nom, lignes, format) ?',
          de: 'Welche Datei und welches Blatt haben Sie importiert (Name, Zeilen, Format)?',
          ja: 'インポートしたファイルとシートはどれですか（名前、行数、形式）？',
          pt: 'Qual arquivo e planilha você importou (nome, linhas, formato)?',
          es: '¿Qué archivo y hoja ha importado (nombre, filas, formato)?',
        },
      },
      {
        id: 'object',
        text: {
          en: 'Which object and which columns are concerned?',
          fr: 'Quel objet et quelles colonnes sont concernés ?',
          de: 'Welches Objekt und welche Spalten sind betroffen?',
          ja: '対象のオブジェクトと列はどれですか？',
          pt: 'Quais objeto e colunas são afetados?',
          es: '¿Qué objeto y qué columnas están afectados?',
        },
      },
      {
        id: 'error',
        text: {
          en: 'What does the error file say, word for word?',
          fr: 'Que dit le fichier d’erreurs, mot pour mot ?',
          de: 'Was steht wörtlich in der Fehlerdatei?',
          ja: 'エラーファイルには正確に何と書かれていますか？',
          pt: 'O que diz o arquivo de erros, palavra por palavra?',
          es: '¿Qué dice el archivo de errores, palabra por palabra?',
        },
      },
    ],
  },
  {
    id: 'workflow',
    name: {
      en: 'Workflow',
      fr: 'Workflow',
      de: 'Workflow',
      ja: 'ワークフロー',
      pt: 'Fluxo de trabalho',
      es: 'Workflow',
    },
    questions: [
      {
        id: 'which',
        text: {
          en: 'Which workflow (name and link)?',
          fr: 'Quel workflow (nom et lien) ?',
          de: 'Welcher Workflow (Name und Link)?',
          ja: 'どのワークフローですか（名前とリンク）？',
          pt: 'Qual fluxo de trabalho (nome e link)?',
          es: '¿Qué workflow (nombre y enlace)?',
        },
      },
      {
        id: 'record',
        text: {
          en: 'Which record was enrolled or should have been?',
          fr: 'Quelle fiche a été inscrite ou aurait dû l’être ?',
          de: 'Welcher Datensatz wurde aufgenommen oder hätte aufgenommen werden sollen?',
          ja: '登録された、または登録されるはずだったレコードはどれですか？',
          pt: 'Qual registro foi inscrito ou deveria ter sido?',
          es: '¿Qué registro se inscribió o debería haberse inscrito?',
        },
      },
      {
        id: 'action',
        text: {
          en: 'At which action does it differ, and what does the history show?',
          fr: 'À quelle action cela diffère-t-il, et que montre l’historique ?',
          de: 'Bei welcher Aktion weicht es ab, und was zeigt der Verlauf?',
          ja: 'どのアクションで異なりますか。履歴には何が表示されますか？',
          pt: 'Em qual ação ocorre a diferença e o que mostra o histórico?',
          es: '¿En qué acción difiere y qué muestra el historial?',
        },
      },
    ],
  },
  {
    id: 'report',
    name: { en: 'Report', fr: 'Rapport', de: 'Bericht', ja: 'レポート', pt: 'Relatório', es: 'Informe' },
    questions: [
      {
        id: 'which',
        text: {
          en: 'Which report or dashboard (name and link)?',
          fr: 'Quel rapport ou tableau de bord (nom et lien) ?',
          de: 'Welcher Bericht oder welches Dashboard (Name und Link)?',
          ja: 'どのレポートまたはダッシュボードですか（名前とリンク）？',
          pt: 'Qual relatório ou painel (nome e link)?',
          es: '¿Qué informe o panel (nombre y enlace)?',
        },
      },
      {
        id: 'numbers',
        text: {
          en: 'Which number is shown, and which one should it be?',
          fr: 'Quel chiffre est affiché, et lequel devrait l’être ?',
          de: 'Welche Zahl wird angezeigt, und welche sollte es sein?',
          ja: '表示されている数値と、正しいはずの数値は何ですか？',
          pt: 'Qual número é exibido e qual deveria ser?',
          es: '¿Qué cifra se muestra y cuál debería ser?',
        },
      },
      {
        id: 'filters',
        text: {
          en: 'Which filters and which date range are set?',
          fr: 'Quels filtres et quelle période sont définis ?',
          de: 'Welche Filter und welcher Zeitraum sind eingestellt?',
          ja: 'どのフィルターと期間が設定されていますか？',
          pt: 'Quais filtros e período estão definidos?',
          es: '¿Qué filtros y qué intervalo de fechas están definidos?',
        },
      },
    ],
  },
];
