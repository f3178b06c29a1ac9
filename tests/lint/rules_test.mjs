// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Each rule refuses what it is there to refuse, and lets the allowed neighbour pass.
import assert from 'node:assert/strict';
import { cyclesOf, problemsOf } from './rules.mjs';

const head = '// SPDX-License-Identifier: GPL-3.0-or-later\n';
const refuses = (file, text, what) => assert.match(problemsOf(file, head + text).join('\n'), what);
const allows = (file, text) => assert.deepEqual(problemsOf(file, head + text), []);

refuses('wallet/a.cpp', '#include "chain/light/prover.h"', /wallet may not include chain/);
allows('app/main.cpp', '#include "chain/light/prover.h"');
refuses('core/net/a.h', '#include <boost/asio.hpp>', /belongs in a \.cpp/);
allows('core/net/a.cpp', '#include <boost/asio.hpp>');
refuses('chain/a.cpp', '#include <QString>', /no Qt/);
allows('serial/worker/a.cpp', '#include <QString>');
refuses('serial/worker/a.cpp', '#include <QWidget>', /outside app/);
refuses('app/household/a.cpp', '#include "core/storage/store.h"', /a page may not/);
allows('app/bridge/a.cpp', '#include "core/storage/store.h"');
refuses('core/units/a.h', 'double price(int);', /floating point/);
allows('core/units/a.h', '// never a double\nint price(int);');
refuses('app/household/a.cpp', 'tr("<b>Buy</b>")', /tr\(\)/);
refuses('app/household/a.cpp', 'tr("Buy ")', /tr\(\)/);
allows('app/household/a.cpp', 'tr("Buy")');
allows('app/household/a.cpp', 'tr("A long text that goes "\n   "on in the next line.")');
refuses('app/household/a.cpp', 'tr("A long text that goes "\n   "on and ends in a blank ")', /tr\(\)/);
refuses('core/a.cpp', 'x\n'.repeat(1001), /more than 1000/);
assert.match(problemsOf('core/a.cpp', 'int a;').join(), /SPDX/);
assert.equal(cyclesOf(new Map([['a.h', '#include "b.h"'], ['b.h', '#include "a.h"']])).length, 1);
assert.equal(cyclesOf(new Map([['a.h', '#include "b.h"'], ['b.h', '']])).length, 0);
console.log('lint rules: refusals and allowances hold');
