// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes golden.json: meters, demand response and a branch on anvil, as ethers encodes, signs and reads them. Calls,
// digests and logs come from ethers; views from eth_call; storage is anvil's whole dump.
//   node tests/unit/chain_flex/make_golden.mjs
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ethers } from 'ethers';
import { call, goldenChain, plain } from '../../support/anvil.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const chainId = 987_654;
const slotSeconds = 60;
const start = 1_800_000_000;
const first = start / slotSeconds + 20;

const chain = await goldenChain({ chainId, start });
const { provider, key, send, calls } = chain;
const [operator, home0, home1, dso, aggregator, reporter0, reporter1] = [1, 2, 3, 4, 5, 6, 7].map(key);

const deploy = (name, args) => chain.deploy(operator, name, args);
const after = async ahead => ethers.getCreateAddress({ from: operator.address, nonce: await provider.getTransactionCount(operator.address) + ahead });

const registry = await deploy('Registry', [operator.address, 'Market operator']);
const meters = await deploy('Meters', [registry.target, slotSeconds]);
const preferences = await deploy('Preferences', [registry.target]);
// The operator stands for the market.
const credits = await deploy('Credits', [registry.target, operator.address]);
const baselines = await deploy('Baselines', [registry.target, meters.target, await after(1)]);
const flexibility = await deploy('Flexibility', [...[registry, credits, baselines, preferences].map(c => c.target), operator.address, await after(1)]);
const requests = await deploy('FlexRequests', [registry, credits, baselines, preferences, flexibility].map(c => c.target));
// Answers a net position of 5,000 Wh without open orders to everybody.
const positions = (await send(operator, { data: '0x600b600c600039600b6000f361138860005260406000f3' })).contractAddress;
const grid = await deploy('Grid', [registry.target, meters.target, positions, requests.target]);
const dispatches = await deploy('Dispatches', [registry, meters, preferences].map(c => c.target));
const contracts = { meters, baselines, flexibility, requests, grid, dispatches };

const meter0 = ethers.id('meter of home 0');
const meter1 = ethers.id('meter of home 1');
for (const contract of [flexibility, requests]) await send(operator, call(registry, 'setSystem', contract.target, true));
for (const [wallet, roles, name] of [[home0, 1, 'Household 1'], [home1, 1, 'Household 2'], [dso, 8, 'DSO'], [aggregator, 4, 'Aggregator']]) {
    await send(operator, call(registry, 'register', wallet.address, roles, name));
    await send(operator, call(credits, 'issue', wallet.address, 100_000_000, ethers.id(wallet.address)));
    await send(wallet, call(credits, 'approve', requests.target, 100_000_000));
}
await send(operator, call(meters, 'register', meter0, home0.address, reporter0.address, 1, ethers.ZeroHash));
await send(operator, call(meters, 'register', meter1, home1.address, reporter1.address, 1, ethers.ZeroHash));
const rule = [1, 1, 10, 3, 6, 0, [800, 1200]];
await send(operator, call(baselines, 'addRule', rule), 'addRule');
await send(home1, call(meters, 'setAggregator', meter1, aggregator.address, 250), 'setAggregator');

await send(dso, call(grid, 'openBranch', 6_000, 4_000, 300), 'openBranch');
await send(dso, call(grid, 'addMember', 1, home0.address), 'addMember');
await send(dso, call(grid, 'addMember', 1, home1.address));
await send(dso, call(grid, 'addAsset', 1, 1_500, 700, 50_000), 'addAsset');
const terms = [300_000, 60, 10, 100, 1_500, 0, 1, true];
await send(dso, call(grid, 'setCallTerms', 1, terms), 'setCallTerms');
await send(dso, call(requests, 'setRequester', grid.target, true), 'setRequester');

const ask = [7, first, 2, true, 1_000, 10, 400_000, 300, 100, 1_500, 0, 1, false];
await send(dso, call(requests, 'request', dso.address, ask), 'request');
await send(home0, call(requests, 'offer', 1, home0.address, 600, 250_000, 1_000), 'offer');
await send(aggregator, call(requests, 'offer', 1, aggregator.address, 700, 260_000, 200));
await send(home0, call(requests, 'offer', 1, home0.address, 100, 100_000, 1_000));
await send(home0, call(requests, 'withdrawOffer', 1, 2), 'withdrawOffer');
await send(dso, call(requests, 'request', dso.address, ask));
await send(dso, call(requests, 'end', 2), 'endRequest');

const types = { SlotReport: [['bytes32', 'meter'], ['uint32', 'slot'], ['uint64', 'importWh'], ['uint64', 'exportWh'],
                             ['bytes32', 'root'], ['uint32', 'flags']].map(([type, name]) => ({ type, name })) };
const domain = { name: 'Wattbourse Meters', version: '1', chainId, verifyingContract: meters.target };
const reading = (meter, slot, net) => ({ meter, slot, importWh: Math.max(net, 0), exportWh: Math.max(-net, 0), root: ethers.id('root'), flags: 0 });
async function signedReport(reporter, report) {
    const signature = await reporter.signTypedData(domain, types, report);
    const { r, yParityAndS } = ethers.Signature.from(signature);
    return { report, signature, words: [r, yParityAndS] };
}
// The aggregator asks both homes, then the silent one again.
const dispatchDomain = { name: 'Wattbourse Dispatches', version: '1', chainId, verifyingContract: dispatches.target };
const field = ([type, name]) => ({ type, name });
const dispatchTypes = {
    Dispatch: [['address', 'aggregator'], ['uint64', 'number'], ['uint64', 'award'], ['uint32', 'firstSlot'], ['uint8', 'slots'], ['bool', 'up'],
               ['uint32', 'price'], ['uint64', 'deadline'], ['uint64', 'nonce'], ['Ask[]', 'asks']].map(field),
    Ask: [['address', 'member'], ['uint32', 'wh']].map(field),
};
const answerTypes = { Answer: [['address', 'aggregator'], ['uint64', 'number'], ['address', 'member'], ['uint32', 'wh']].map(field) };
const asked = [[home0.address, 650], [home1.address, 800]].map(([member, wh]) => ({ member, wh }));
const dispatchCalls = [[0, asked], [1, [{ member: home1.address, wh: 750 }]]].map(([nonce, asks]) => (
    { aggregator: aggregator.address, number: 1, award: 2, firstSlot: first, slots: 2, up: true, price: 210_000,
      deadline: (first - 3) * slotSeconds + nonce, nonce, asks }));
const dispatchSigned = [];
for (const [i, message] of dispatchCalls.entries()) {
    const signature = await aggregator.signTypedData(dispatchDomain, dispatchTypes, message);
    dispatchSigned.push({ message: Object.values({ ...message, asks: message.asks.map(Object.values) }), signature,
                          structHash: ethers.TypedDataEncoder.hashStruct('Dispatch', dispatchTypes, message) });
    await send(operator, call(dispatches, 'call', message, signature), `dispatch${i}`);
}
const answers = [];
for (const [wallet, wh] of [[home0, 600], [home1, 0]]) {
    const message = { aggregator: aggregator.address, number: 1, member: wallet.address, wh };
    const signature = await wallet.signTypedData(dispatchDomain, answerTypes, message);
    answers.push({ message: Object.values(message), signature, structHash: ethers.TypedDataEncoder.hashStruct('Answer', answerTypes, message) });
    await send(operator, call(dispatches, 'answer', aggregator.address, 1, wallet.address, wh, signature), `answer${answers.length - 1}`);
}
// The window: five slots before the notification, the fifth still open when the gate closes.
chain.now = (first - 5) * slotSeconds;
const batch = [];
for (let slot = first - 10; slot < first - 5; ++slot) batch.push(await signedReport(reporter0, reading(meter0, slot, 2_000 + slot % 3)));
await send(operator, call(meters, 'reportMany', batch.map(b => b.report), batch.map(b => b.words)), 'reportMany');
for (let slot = first - 10; slot < first - 5; ++slot) {
    const { report, words } = await signedReport(reporter1, reading(meter1, slot, -500));
    await send(operator, call(meters, 'report', report, ...words));
}
await send(operator, call(requests, 'awardRequest', 1), 'awardRequest');
await send(home0, call(flexibility, 'includeOwn', 1), 'includeOwn');
await send(aggregator, call(flexibility, 'include', 2, [meter1]), 'include');
await send(home0, call(baselines, 'nominate', meter0, first + 5, [1_200, -300, 0]), 'nominate');
const marketAward = { order: 1, seller: home0.address, market: 3, slot: first + 3, up: false, quantity: 500, price: 90_000,
                      tolerancePermille: 50, penaltyPermille: 2_000, proceeds: 45_000, bond: 90_000, buyer: dso.address };
await send(operator, call(credits, 'issue', flexibility.target, 135_000, ethers.id('award')));
await send(operator, call(flexibility, 'award', marketAward));
await send(home0, call(flexibility, 'include', 3, [meter0]));
await send(home0, call(flexibility, 'release', 3, meter0), 'release');
await send(home0, call(flexibility, 'leave', 3), 'leave');

chain.now = (first + 3) * slotSeconds;
for (const [slot, net] of [[first, 1_100], [first + 1, 1_900]]) {
    const { report, words } = await signedReport(reporter0, reading(meter0, slot, net));
    await send(operator, call(meters, 'report', report, ...words));
}
// Three leaves: the last one moves up a level as it is.
const anchored = [reading(meter1, first, -900), reading(meter1, first + 1, -1_000), reading(meter1, first + 2, -1_100)];
const leaf = r => ethers.solidityPackedKeccak256(['uint8', 'bytes32', 'uint32', 'uint64', 'uint64', 'bytes32', 'uint32'],
    [0, r.meter, r.slot, r.importWh, r.exportWh, r.root, r.flags]);
const node = (a, b) => ethers.solidityPackedKeccak256(['uint8', 'bytes32', 'bytes32'], [1, a, b]);
const leaves = anchored.map(leaf);
const root = node(node(leaves[0], leaves[1]), leaves[2]);
await send(aggregator, call(meters, 'anchor', root, first, first + 2, 3), 'anchor');
await send(operator, call(meters, 'prove', anchored[2], aggregator.address, [node(leaves[0], leaves[1])], 1), 'prove');
await send(operator, call(meters, 'prove', anchored[1], aggregator.address, [leaves[0], leaves[2]], 1), 'proveSecond');
await send(operator, call(meters, 'prove', anchored[0], aggregator.address, [leaves[1], leaves[2]], 0));
await send(operator, call(flexibility, 'measure', 1, [meter0]), 'measure');
await send(operator, call(flexibility, 'settle', 1), 'settle');
await send(operator, call(flexibility, 'measure', 2, [meter1]));
chain.now = Number(await meters.closesAt(first + 1));
await send(operator, call(flexibility, 'settle', 2));

await send(operator, call(flexibility, 'payShares', 2, [meter1]), 'payShares');

// A day later the members belong to the branch.
const planned = first + 1_500;
chain.now = planned * slotSeconds - 200;
await send(operator, call(grid, 'plan', 1, planned, 10), 'plan');
await send(operator, call(grid, 'callFlexibility', 1, planned), 'callFlexibility');
chain.now = (planned + 1) * slotSeconds;
for (const [reporter, meter, net] of [[reporter0, meter0, 4_800], [reporter1, meter1, 5_300]]) {
    const { report, words } = await signedReport(reporter, reading(meter, planned, net));
    await send(operator, call(meters, 'report', report, ...words));
}
await send(operator, call(grid, 'measure', 1, planned, 10), 'measureBranch');
await send(operator, call(grid, 'bookTokens', 1, planned, [0, 1]), 'bookTokens');
await send(dso, call(grid, 'setCapacity', 1, 9_000, 8_000), 'setCapacity');
await send(dso, call(grid, 'setTokenPrice', 1, 120_000), 'setTokenPrice');
await send(dso, call(grid, 'removeMember', 1, home1.address), 'removeMember');
await send(dso, call(grid, 'removeAsset', 1, 0), 'removeAsset');
chain.now += 86_400 + 2 * slotSeconds;
for (const wallet of [dso, home0, home1]) await send(wallet, call(credits, 'approve', grid.target, 100_000_000));
const [eased, aggravated] = await grid.tokensOf(1, home0.address) > 0n ? [home0, home1] : [home1, home0];
await send(eased, call(grid, 'redeemTokens', 1, 40), 'redeemTokens');
await send(aggravated, call(grid, 'payTokens', 1, 30), 'payTokens');
await send(operator, call(baselines, 'setHoliday', 21_000, true), 'setHoliday');
await send(operator, call(requests, 'setPaused', true), 'setPaused');

const tamperTypes = { Tamper: [{ name: 'meter', type: 'bytes32' }, { name: 'generation', type: 'uint16' }] };
const tamper = { meter: meter0, generation: 1 };
const tamperSignature = await reporter0.signTypedData(domain, tamperTypes, tamper);
const compactTamper = ethers.Signature.from(tamperSignature);
await send(operator, call(meters, 'tamper', meter0, compactTamper.r, compactTamper.yParityAndS), 'tamper');
await send(operator, call(meters, 'certify', meter0, ethers.id('certificate')), 'certify');
await send(operator, call(meters, 'moveToBranch', meter0, 9), 'moveToBranch');

const views = {
    requestCount: plain(await requests.requestCount()),
    requests: await Promise.all([1, 2, 3, 4].map(async i => plain(await requests.requestOf(i)))),
    offers: await Promise.all([0, 1, 2].map(async i => plain(await requests.offerOf(1, i)))),
    awardCount: plain(await flexibility.awardCount()),
    awards: await Promise.all([1, 2, 3].map(async i => [plain(await flexibility.awardOf(i)), plain(await flexibility.sumsOf(i))])),
    parts: await Promise.all([[1, meter0], [2, meter1], [1, meter1]].map(async ([i, m]) => [i, m, plain(await flexibility.partOf(i, m))])),
    certificate: (await meters.meterOf(meter0)).certificate,
    branch: plain(await grid.branchOf(1)),
    flow: plain(await grid.flowOf(1, planned)),
    members: [plain(await grid.memberAt(1, 0)), plain(await grid.memberAt(1, 1))],
    assets: plain(await grid.assetsOf(1)),
    terms: plain(await grid.callTermsOf(1)),
    tokenPrice: plain(await grid.tokenPriceOf(1)),
    totalTokens: plain(await grid.totalTokens(1)),
    tokens: await Promise.all([home0, home1].map(async w => [w.address, plain(await grid.tokensOf(1, w.address))])),
    dispatchCounts: plain(await dispatches.countsOf(aggregator.address)),
    dispatch: plain(await dispatches.dispatchOf(aggregator.address, 1)),
    seats: await Promise.all([home0, home1, dso].map(async w => plain(await dispatches.seatOf(aggregator.address, 1, w.address)))),
    readings: await Promise.all([[meter1, first], [meter0, first], [meter0, first + 2]].map(async ([m, s]) => [m, s, plain(await meters.reportOf(m, s))])),
};

const storage = await chain.storage(contracts);
const golden = {
    made: `ethers ${ethers.version}, anvil ${await provider.send('web3_clientVersion', [])}`,
    chainId, first, planned, home0: home0.address, home1: home1.address, dso: dso.address, aggregator: aggregator.address,
    meter0, meter1, ask, terms, rule,
    deployment: Object.fromEntries(Object.entries(contracts).map(([name, contract]) => [name, contract.target])),
    batch: batch.map(({ report, signature }) => [Object.values(report), signature]),
    anchored: anchored.map(r => Object.values(r)), root,
    tamper: { signature: tamperSignature, domainSeparator: ethers.TypedDataEncoder.hashDomain(domain),
              structHash: ethers.TypedDataEncoder.hashStruct('Tamper', tamperTypes, tamper) },
    dispatchSigned, answers, dispatchDomain: ethers.TypedDataEncoder.hashDomain(dispatchDomain),
    calls, views, storage,
};
writeFileSync(join(here, 'golden.json'), `${JSON.stringify(golden, null, 1)}\n`);
chain.end();
