// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Each rule of translations.mjs refuses what it is there to refuse.
import assert from 'node:assert/strict';
import { messagesOf, problemsOf } from './translations.mjs';

const ts = (message) => `<TS><context><name>A</name>${message}</context></TS>`;
const of = (source, translation, state = '') => messagesOf(ts(`<message><source>${source}</source><translation${state}>${translation}</translation></message>`));
const plural = (...forms) => messagesOf(ts(`<message numerus="yes"><source>%n day(s)</source><translation>${forms.map((f) => `<numerusform>${f}</numerusform>`).join('')}</translation></message>`));
const refuses = (messages, what, language = 'it') => assert.match(problemsOf(language, messages).join('\n'), what);
const allows = (messages, language = 'it') => assert.deepEqual(problemsOf(language, messages), []);

allows(of('%1 of %2', '%2: %1'));
refuses(of('%1 of %2', '%1'), /placeholders/);
refuses(of('Buy', 'Compra', ' type="unfinished"'), /unfinished/);
refuses(of('Buy', ''), /empty/);
refuses(of('Buy', 'Compra '), /blanks/);
refuses(of('S&amp;ide', 'Verso'), /mnemonics/);
allows(of('S&amp;ide', 'Vers&amp;o'));
refuses(of('a\nb', 'a b'), /lines/);
allows(plural('%n giorno', '%n giorni'));
refuses(plural('%n zi', '%n zile'), /2 plural forms/, 'ro');
refuses(plural('un giorno', '%n giorni'), /placeholders/);
allows(plural('the day', '%n days'), 'en');
console.log('translation rules: refusals and allowances hold');
