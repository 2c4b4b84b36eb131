import { describe, expect, it } from 'vitest';
import { strayImports } from './rooms.ts';
import { sourceFile } from './source-file.ts';

const PATHS = new Set([
  'src/domain/time.ts',
  'src/facts/rules.ts',
  'src/store/database.ts',
  'src/store/changes/rows.ts',
  'src/store/queries/rows.ts',
  'src/browser/badge.ts',
  'src/jobs/save.ts',
  'src/background/start.ts',
  'src/ui/popup/Face.tsx',
]);

function reasons(path: string, text: string): string[] {
  return strayImports([sourceFile({ path, text })], PATHS).map(({ reason }) => reason);
}

describe('strayImports', () => {
  it.each([
    ['src/domain/a.ts', "import { dayOf } from './time.ts'; import { z } from 'zod'; import Big from 'big.js'"],
    ['src/facts/a.ts', "import type { DayText } from '../domain/time.ts'"],
    ['src/store/queries/a.ts', "import { Dexie } from 'dexie'; import { rows } from '../database.ts'"],
    ['src/browser/a.ts', "import { browser } from 'wxt/browser'"],
    ['src/jobs/a.ts', "import { i18n } from '#i18n'; import '../store/changes/rows.ts'; import Papa from 'papaparse'"],
    ['src/background/a.ts', "import '../jobs/save.ts'; import '../browser/badge.ts'"],
    ['src/ui/a.tsx', "import '../store/queries/rows.ts'; import { createRoot } from 'react-dom/client'"],
    ['src/ui/components/use-live.ts', "import { useLiveQuery } from 'dexie-react-hooks'"],
    ['entrypoints/popup/main.ts', "import '../../src/ui/popup/Face.tsx'"],
    ['entrypoints/background.ts', "import 'wxt/utils/define-background'; import '../src/background/start.ts'"],
  ])('lets %s import %s', (path, text) => {
    expect(reasons(path, text)).toEqual([]);
  });

  it.each([
    ['src/domain/a.ts', "import { rules } from '../facts/rules.ts'", 'may not import src/facts/rules.ts'],
    ['src/domain/a.ts', "import { Dexie } from 'dexie'", 'may not import the package dexie'],
    ['src/domain/a.ts', "import { readFile } from 'node:fs'", 'may not import the package node:fs'],
    ['src/facts/a.ts', "import { z } from 'zod'", 'may not import the package zod'],
    ['src/store/a.ts', "import { i18n } from '#i18n'", 'may not import the package #i18n'],
    ['src/browser/a.ts', "import '../jobs/save.ts'", 'may not import src/jobs/save.ts'],
    ['src/jobs/a.ts', "import { useState } from 'react'", 'may not import the package react'],
    ['src/jobs/a.ts', "import '../ui/popup/Face.tsx'", 'may not import src/ui/popup/Face.tsx'],
    ['src/background/a.ts', "import type { DayText } from '../domain/time.ts'", 'may not import src/domain/time.ts'],
    ['src/ui/a.ts', "import '../store/changes/rows.ts'", 'may not import src/store/changes/rows.ts'],
    ['src/ui/a.ts', "import type { Draft } from '../store/database.ts'", 'may not import src/store/database.ts'],
    ['src/ui/a.ts', "import 'dexie-react-hooks'", 'may not import the package dexie-react-hooks'],
    ['src/ui/a.ts', "export { rows } from '../store/changes/rows.ts'", 'may not import src/store/changes/rows.ts'],
    ['src/ui/a.ts', "const later = () => import('../store/database.ts')", 'may not import src/store/database.ts'],
    ['src/ui/a.ts', "type Later = import('../store/database.ts').Later", 'may not import src/store/database.ts'],
    ['entrypoints/background.ts', "import '../src/jobs/save.ts'", 'may not import src/jobs/save.ts'],
    ['src/domain/a.ts', "import './time'", 'imports ./time, which is no file (is the extension written?)'],
  ])('refuses that %s says %s', (path, text, reason) => {
    expect(reasons(path, text)).toEqual([reason]);
  });

  it('refuses a file in no room', () => {
    expect(reasons('src/sync/a.ts', '')).toEqual(['stands in no room of the house']);
    expect(reasons('src/a.ts', '')).toEqual(['stands in no room of the house']);
  });
});
