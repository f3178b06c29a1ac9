// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every language says everything: no message unfinished, placeholders and mnemonics as in the source, as many plural
// forms as the language has, and the files are what lupdate makes of the sources now.
// usage: translations.mjs ROOT
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const LANGUAGES = ['it', 'el', 'ro', 'es'];
// Qt's own rules: Romanian has one, few and other.
const FORMS = { en: 2, it: 2, el: 2, ro: 3, es: 2 };

const plain = (xml) => xml.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&apos;/g, "'").replace(/&amp;/g, '&');

/** [{context, source, type, forms: [text], plural}] of a .ts file's text. */
export function messagesOf(ts) {
  const out = [];
  for (const [, context] of ts.matchAll(/<context>([\s\S]*?)<\/context>/g)) {
    const name = plain(/<name>([\s\S]*?)<\/name>/.exec(context)[1]);
    for (const [, attributes, body] of context.matchAll(/<message([^>]*)>([\s\S]*?)<\/message>/g)) {
      const [, state, text] = /<translation([^>]*)>([\s\S]*?)<\/translation>/.exec(body) ?? [, 'missing', ''];
      const plural = attributes.includes('numerus="yes"');
      const forms = plural ? [...text.matchAll(/<numerusform>([\s\S]*?)<\/numerusform>/g)].map((m) => plain(m[1])) : [plain(text)];
      out.push({ context: name, source: plain(/<source>([\s\S]*?)<\/source>/.exec(body)[1]), state: state.trim(), plural, forms });
    }
  }
  return out;
}

const places = (text) => (text.match(/%L?\d+|%n/g) ?? []).sort().join(' ');
const mnemonics = (text) => (text.match(/&(?=[^\s&])/g) ?? []).length;

/** What is wrong with the messages of `language`, as sentences. */
export function problemsOf(language, messages) {
  const problems = [];
  for (const m of messages) {
    const say = (what) => problems.push(`${language}: ${m.context}: “${m.source}”: ${what}`);
    if (m.state) say(`is ${m.state}`);
    if (m.plural && m.forms.length !== FORMS[language]) say(`has ${m.forms.length} plural forms`);
    for (const form of m.forms) {
      if (!form.trim()) say('is empty');
      // One day may be "the last day", so a form may leave the number out in English only.
      if (places(form) !== places(m.source) && !(language === 'en' && places(form) === places(m.source.replace('%n', '')))) say(`other placeholders: “${form}”`);
      if (mnemonics(form) !== mnemonics(m.source)) say(`other mnemonics: “${form}”`);
      if (/^\s/.test(form) !== /^\s/.test(m.source) || /\s$/.test(form) !== /\s$/.test(m.source)) say(`other blanks at its ends: “${form}”`);
      if ((form.match(/\n/g) ?? []).length !== (m.source.match(/\n/g) ?? []).length) say(`other lines: “${form}”`);
    }
  }
  return problems;
}

function main(root) {
  const folder = path.join(root, 'resources/i18n');
  const problems = [];
  const counts = {};
  const read = (language) => readFileSync(path.join(folder, `wattbourse_${language}.ts`), 'utf8');
  for (const language of ['en', ...LANGUAGES]) {
    const messages = messagesOf(read(language));
    counts[language] = messages.length;
    problems.push(...problemsOf(language, messages));
  }
  for (const language of LANGUAGES) if (counts[language] !== counts.it || counts.it < 500) problems.push(`${language}: ${counts[language]} messages, Italian has ${counts.it}`);

  const copy = mkdtempSync(path.join(os.tmpdir(), 'wattbourse-i18n-'));
  try {
    cpSync(folder, copy, { recursive: true });
    execFileSync(path.join(root, 'scripts/update-translations'), [copy], { stdio: 'inherit' });
    for (const language of ['en', ...LANGUAGES]) {
      const name = `wattbourse_${language}.ts`;
      if (readFileSync(path.join(copy, name), 'utf8') !== read(language)) problems.push(`${name} is not what the sources say: run scripts/update-translations and translate what is new`);
    }
  } finally {
    rmSync(copy, { recursive: true });
  }
  for (const problem of problems) console.log(problem);
  console.log(`translations: ${counts.it} messages in ${LANGUAGES.length} languages and English, ${problems.length} problems`);
  process.exit(problems.length ? 1 : 0);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) main(path.resolve(process.argv[2] ?? '.'));
