// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Random baselines and settlements of flexibility by the contract's arithmetic in anvil and by the program's:
//   node compare_flexibility.mjs PATH/flexibility_twin [COUNT] [SEED]
import { spawnSync } from 'node:child_process';
import { ethers } from 'ethers';
import { compile, randomNumbers, startAnvil } from '../../support/anvil.mjs';

const [program, count = '5000', seed = '11'] = process.argv.slice(2);
if (!program) {
    console.error('usage: node compare_flexibility.mjs PATH/flexibility_twin [COUNT] [SEED]');
    process.exit(2);
}

const random = randomNumbers(seed);
/// Small values make ties and exact divisions, large ones reach a meter's bound.
const energy = most => random(most + 1) - Math.floor(most / 2);
const range = () => [3, 50, 20_000, 1_000_000_000][random(4)];

function randomBaseline() {
    const days = 1 + random(10);
    const slots = random(5) === 0 ? 0 : 1 + random(240);
    const wh = range();
    const like = random(8) === 0 ? 0 : energy(wh) * days;
    // Near the like days' window as often as far from it.
    const actual = random(2) ? Math.trunc(like / days * (500 + random(1_000)) / 1_000) : energy(wh) * 3;
    return [energy(wh) * days, days, actual, like, slots, random(2), 1_000 - random(400), 1_000 + random(600), random(2)];
}
function randomSettlement() {
    const contracted = 1 + random([5, 3_000, 4_000_000_000][random(3)]);
    const deltas = Array.from({ length: 1 + random(16) }, () => Math.trunc(contracted * (random(2_600) - 600) / 1_000));
    return [contracted, random([2, 400_000, 4_294_967_295][random(3)]) + 1, random(1_001), random(10_001), ...deltas];
}

const { abi, code } = compile('test/harness/FlexHarness.sol', 'FlexHarness');
const harness = new ethers.Interface(abi);
const { provider, end } = await startAnvil({ more: ['--gas-limit', '1000000000', '--no-request-size-limit'] });
const at = '0x000000000000000000000000000000000000f1e2';
async function ask(method, cases) {
    const data = harness.encodeFunctionData(method, [cases]);
    return harness.decodeFunctionResult(method, await provider.send('eth_call', [{ to: at, data, gas: '0x3b9aca00' }, 'latest']))[0];
}

const lines = [];
const expected = [];
try {
    await provider.send('anvil_setCode', [at, code]);
    for (let done = 0; done < Number(count); done += 250) {
        const some = Array.from({ length: Math.min(250, Number(count) - done) });
        const baselines = some.map(randomBaseline);
        (await ask('baselines', baselines.map(([sum, days, actual, like, slots, form, low, high, up]) =>
            ({ sum, count: days, window: { actual, like, slots }, form, cap: { lowPermille: low, highPermille: high }, up: up === 1 }))))
            .forEach((value, i) => { lines.push(`baseline ${baselines[i].join(' ')}`); expected.push(`${value}`); });
        const settlements = some.map(randomSettlement);
        (await ask('settlements', settlements.map(([contracted, price, tolerancePermille, penaltyPermille, ...deltas]) =>
            ({ contracted, price, tolerancePermille, penaltyPermille, deltas }))))
            .forEach((r, i) => { lines.push(`settle ${settlements[i].join(' ')}`); expected.push(`${r.delivered} ${r.earned} ${r.penalty}`); });
    }
} finally {
    end();
}
const run = spawnSync(program, { input: `${lines.join('\n')}\n`, encoding: 'utf8', maxBuffer: 1 << 28 });
if (run.status !== 0) throw new Error(`the program ended with ${run.status}: ${run.stderr}`);
const answers = run.stdout.trimEnd().split('\n');
let failed = answers.length === lines.length ? 0 : 1;
lines.forEach((line, i) => {
    if (answers[i] === expected[i]) return;
    if (++failed < 10) console.error(`${line}\ncontract ${expected[i]}\nprogram  ${answers[i]}`);
});
const penalties = expected.filter(answer => answer.split(' ')[2] > 0).length;
console.log(`${count} baselines, ${count} settlements, ${penalties} with a penalty: ${failed ? `${failed} differ` : 'contract and program agree'}`);
process.exit(failed || penalties < Number(count) / 4 ? 1 : 0);
