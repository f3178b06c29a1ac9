// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Clears random books with the contract's TickBook in anvil and with the program's twin, and compares price, volume and
// every fill: node compare_auction.mjs PATH/wattbourse-cli [COUNT] [SEED]
import { spawn } from 'node:child_process';
import { ethers } from 'ethers';
import { compile, randomNumbers, startAnvil } from '../../support/anvil.mjs';

const [cli, count = '2000', seed = '7'] = process.argv.slice(2);
if (!cli) {
    console.error('usage: node compare_auction.mjs PATH/wattbourse-cli [COUNT] [SEED]');
    process.exit(2);
}

const random = randomNumbers(seed);
const ticks = 1024;
function randomBook() {
    // Narrow ranges of ticks and small quantities make ties; wide ones cross words and reach the packing's limits.
    const range = [2, 4, 12, 200, ticks][random(5)];
    const base = random(ticks - range + 1);
    const most = [3, 10, 5_000, 100_000_000][random(4)];
    return Array.from({ length: random(4) === 0 ? random(5) : random(40) },
        () => ({ side: random(2), tick: base + random(range), quantity: 1 + random(most) }));
}

function runCli(book) {
    return new Promise((resolve, reject) => {
        const run = spawn(cli, ['--json', 'market', 'clear', '-'], { stdio: ['pipe', 'pipe', 'inherit'] });
        let text = '';
        run.stdout.on('data', more => { text += more; });
        run.on('error', reject);
        run.on('close', code => (code === 0 ? resolve(JSON.parse(text)) : reject(new Error(`the program ended with ${code}`))));
        run.stdin.end(JSON.stringify({ minPrice: 1000, tick: 250, orders: book.map((order, id) =>
            ({ id, side: order.side === 0 ? 'buy' : 'sell', price: 1000 + order.tick * 250, quantity: order.quantity })) }));
    });
}

const { abi, code } = compile('test/harness/BookHarness.sol', 'BookHarness');
const harness = new ethers.Interface(abi);
const { provider, end } = await startAnvil({ more: ['--gas-limit', '1000000000', '--no-request-size-limit'] });
let crossed = 0;
let fills = 0;
let failed = 0;
try {
    const at = '0x00000000000000000000000000000000000b00c5';
    await provider.send('anvil_setCode', [at, code]);
    for (let done = 0; done < Number(count); done += 40) {
        const books = Array.from({ length: Math.min(40, Number(count) - done) }, randomBook);
        const data = harness.encodeFunctionData('clearAll',
            [books.map(book => book.map(o => [o.side, o.tick, o.quantity])), ticks]);
        const answer = await provider.send('eth_call', [{ to: at, data, gas: '0x3b9aca00' }, 'latest']);
        const [results] = harness.decodeFunctionResult('clearAll', answer);
        for (let i = 0; i < books.length; i += 2) {
            const twins = await Promise.all(books.slice(i, i + 2).map(runCli));
            twins.forEach((twin, k) => {
                const { clearing, fills: contractFills } = results[i + k];
                const volume = Number(clearing.volume);
                const contract = JSON.stringify([volume, volume ? 1000 + Number(clearing.price) * 250 : null,
                                                 contractFills.toArray().map(Number)]);
                const program = JSON.stringify([twin.volume, twin.price, twin.fills.map(fill => fill.quantity)]);
                crossed += volume ? 1 : 0;
                fills += contractFills.length;
                if (contract === program) return;
                ++failed;
                console.error(`book ${JSON.stringify(books[i + k])}\ncontract ${contract}\nprogram  ${program}`);
            });
        }
    }
} finally {
    end();
}
console.log(`${count} books, ${crossed} crossed, ${fills} fills: ${failed ? `${failed} differ` : 'contract and program agree'}`);
process.exit(failed || crossed < Number(count) / 4 ? 1 : 0);
