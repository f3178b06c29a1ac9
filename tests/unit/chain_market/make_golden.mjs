// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes golden.json: a day in the life of the contracts on anvil, as ethers encodes, signs and reads it. Calls, digests
// and logs come from ethers; views from eth_call; storage is anvil's whole dump.
//   node tests/unit/chain_market/make_golden.mjs
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ethers } from 'ethers';
import { artifact, call, goldenChain, plain } from '../../support/anvil.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const chainId = 987_654;
const slotSeconds = 60;
const start = 1_800_000_000;
const slot = start / slotSeconds + 3;

const chain = await goldenChain({ chainId, start });
const { provider, key, send, calls } = chain;
const [operator, home0, home1, agent, reporter0, reporter1, technician] = [1, 2, 3, 4, 5, 6, 7].map(key);

const deploy = (name, args) => chain.deploy(operator, name, args);
const contracts = {};
contracts.registry = await deploy('Registry', [operator.address, 'Market operator']);
contracts.meters = await deploy('Meters', [contracts.registry.target, slotSeconds]);
contracts.preferences = await deploy('Preferences', [contracts.registry.target]);
contracts.credits = await deploy('Credits', [contracts.registry.target, ethers.getCreateAddress({ from: operator.address, nonce: 10 })]);
// The market asks Coalitions what was metered, and hands what flexibility rows sell to Flexibility.
const links = [contracts.registry.target, contracts.credits.target, ethers.getCreateAddress({ from: operator.address, nonce: 11 }),
               contracts.preferences.target, ethers.getCreateAddress({ from: operator.address, nonce: 15 })];
const modules = ['Admin', 'Settlement', 'Sealed', 'Continuous', 'Intents', 'Views'];
for (const name of modules) contracts[`market${name}`] = await deploy(`Market${name}`, [links]);
await deploy('Market', [links, modules.map(name => contracts[`market${name}`].target)]);
// All functions of the market and its modules, at the market's address.
const abis = ['Market', ...modules.map(name => `Market${name}`)].flatMap(name => artifact(name).abi.filter(e => e.type !== 'constructor'));
const whole = [...new Map(abis.map(e => [JSON.stringify(e), e])).values()];
contracts.market = new ethers.Contract(ethers.getCreateAddress({ from: operator.address, nonce: 10 }), whole, provider);
const own = [contracts.registry.target, contracts.credits.target];
contracts.coalitions = await deploy('Coalitions', [...own, contracts.meters.target, contracts.market.target]);
contracts.channels = await deploy('Channels', [...own, 4 * slotSeconds]);
contracts.dataMarket = await deploy('DataMarket', [...own, contracts.meters.target, 96 * slotSeconds]);
const flexibilityAt = links[4];
contracts.baselines = await deploy('Baselines', [contracts.registry.target, contracts.meters.target, flexibilityAt]);
const shared = [...own, contracts.baselines.target, contracts.preferences.target];
contracts.flexibility = await deploy('Flexibility', [...shared, contracts.market.target, ethers.getCreateAddress({ from: operator.address, nonce: 16 })]);
contracts.flexRequests = await deploy('FlexRequests', [...shared, flexibilityAt]);
contracts.grid = await deploy('Grid', [contracts.registry.target, contracts.meters.target, contracts.market.target, contracts.flexRequests.target]);
contracts.dispatches = await deploy('Dispatches', [contracts.registry.target, contracts.meters.target, contracts.preferences.target]);
const { registry, meters, preferences, credits, market } = contracts;

const row = [0, 0, 0, 7, 7, slotSeconds, 86_400, 20, 0, 400, 100, false, 1_000, 1_000, 1, 1_000_000, 320_000, 60_000, 20_000, 1_500,
             ethers.ZeroAddress, 0, 0];
const wideRow = [0, 2, 0, 5, 3, slotSeconds, 7_200, 40, 0, 1024, 0, false, 500, 250, 10, 50_000, 320_000, 60_000, 0, 0,
                 home0.address, 0, 0];
const p2pRow = [0, 1, 0, 7, 7, slotSeconds, 86_400, 20, 0, 300, 0, false, 1_000, 1_000, 1, 1_000_000, 320_000, 60_000, 20_000, 0,
                ethers.ZeroAddress, 0, 0];
const sealedRow = [0, 0, 1, 7, 7, slotSeconds, 86_400, 20, 15, 300, 0, false, 1_000, 1_000, 1, 1_000_000, 320_000, 60_000, 20_000, 0,
                   ethers.ZeroAddress, 70_000, 0];
const certificate = ethers.id('certificate');
const meter0 = ethers.id('meter of home 0');
const meter1 = ethers.id('meter of home 1');
const limits = [agent.address, start + 86_400, 7, 250_000, 50_000, 90_000, 20_000, 5_000_000, false];
await send(operator, call(registry, 'setSystem', market.target, true), 'setSystem');
await send(operator, call(registry, 'register', home0.address, 1, 'Household 1'), 'registerAccount');
await send(operator, call(registry, 'register', home1.address, 3, 'A house with a name of 31 bytes'));
await send(operator, call(registry, 'register', technician.address, 128, 'Technician'));
await send(operator, call(meters, 'register', meter0, home0.address, reporter0.address, 3, certificate), 'registerMeter');
await send(operator, call(meters, 'register', meter1, home1.address, reporter1.address, 0, ethers.ZeroHash));
const reference = n => ethers.id(`bank transfer ${n}`);
await send(operator, call(credits, 'issue', home0.address, 100_000_000, reference(1)), 'issue');
await send(operator, call(credits, 'issue', home1.address, 60_000_000, reference(2)));
await send(operator, call(credits, 'issue', operator.address, 2_000_000_000, reference(3)));
await send(operator, call(market, 'openMarket', row), 'openMarket');
await send(operator, call(market, 'openMarket', wideRow));
await send(operator, call(market, 'openMarket', p2pRow));
await send(operator, call(market, 'openMarket', sealedRow));
await send(operator, call(market, 'fundReserve', 0, 1_000_000_000), 'fundReserve');
await send(home0, call(preferences, 'save', limits), 'savePreferences');

const intents = [[0, slot, 0, 120, 1_500], [0, slot, 0, 199, 2_500], [1, slot, 0, 700, 10_000], [0, slot, 1, 399, 77],
                 [0, slot, 0, 60, 33], [0, slot + 1, 0, 10, 5]];
await send(agent, call(market, 'placeMany', home0.address, intents), 'placeMany');
await send(home1, call(market, 'placeMany', home1.address, [[0, slot, 1, 80, 3_001], [0, slot, 1, 199, 500], [0, slot, 1, 3, 1]]));
const id = (home, index, s = slot) => Number((BigInt(home === home0 ? 2 : 3) << 40n) | (BigInt(s) << 8n) | BigInt(index));
await send(agent, call(market, 'cancel', [id(home0, 4)]), 'cancel');
// The continuous market's book: bids at 90 and 80, asks at 120, and a trade of 300 Wh at 90.
await send(home0, call(market, 'trade', home0.address, [[2, slot, 0, 90, 1_000, false], [2, slot, 0, 80, 400, false]]));
await send(home1, call(market, 'trade', home1.address, [[2, slot, 1, 120, 700, false], [2, slot, 1, 85, 300, true]]), 'trade');
const firstOrder = id(home0, 5);
await send(home0, call(market, 'amend', firstOrder, 90, 600), 'amend');
// Three sealed orders: one is revealed, one taken back, one forfeited.
const sealedOrders = [0, 1, 2].map(i => [home0.address, 3, slot, i, i % 2, 100 + i, 2_000 + i, ethers.id(`salt ${i}`)]);
const sealedHash = o => ethers.keccak256(ethers.AbiCoder.defaultAbiCoder().encode(
    ['uint256', 'address', 'address', 'uint16', 'uint32', 'uint8', 'uint8', 'uint16', 'uint32', 'bytes32'],
    [chainId, market.target, ...o])).slice(0, 62);
await send(home0, call(market, 'commit', home0.address, sealedOrders.map(o => [o[1], o[2], o[3], sealedHash(o)])), 'commit');
await send(home0, call(market, 'withdraw', home0.address, 3, slot, 1), 'withdraw');
const sealedWords = await Promise.all(sealedOrders.map(async o => (await market.sealedOf(3, slot, home0.address, o[3]))[0]));
const orderType = [['uint16', 'market'], ['uint32', 'slot'], ['uint8', 'side'], ['uint16', 'tick'], ['uint32', 'quantity']];
const orderTypes = {
    Orders: [['address', 'account'], ['address', 'submitter'], ['uint256', 'nonce'], ['uint64', 'deadline'], ['Order[]', 'orders']]
        .map(([type, name]) => ({ type, name })),
    Order: orderType.map(([type, name]) => ({ type, name })),
};
const marketDomain = { name: 'Wattbourse Market', version: '1', chainId, verifyingContract: market.target };
const signedOrders = { account: home0.address, submitter: operator.address, nonce: 77, deadline: start + 10_000,
                       orders: [[0, slot + 7, 0, 100, 1_000], [0, slot + 8, 1, 200, 500]]
                           .map(o => Object.fromEntries(o.map((value, i) => [orderType[i][1], value]))) };
const ordersSignature = await home0.signTypedData(marketDomain, orderTypes, signedOrders);
const plainOrders = signedOrders.orders.map(o => Object.values(o));
await send(operator, call(market, 'placeSigned', [[home0.address, operator.address, 77, start + 10_000, plainOrders, ordersSignature]]), 'placeSigned');
await send(home0, call(market, 'revokeNonces', 1, 1n << 44n), 'revokeNonces');
// The second market's book stays open: both states are read.
chain.now = slot * slotSeconds - 20;
await send(home1, call(market, 'reveal', [sealedOrders[0]]), 'reveal');
await send(home1, call(market, 'clear', 0, slot), 'clear');
await send(home1, call(market, 'claim', [id(home0, 0), id(home0, 1), id(home0, 3), id(home1, 0), id(home1, 1), id(home1, 2)]), 'claim');
await send(home1, call(market, 'clear', 1, slot));
await send(home1, call(market, 'claim', [id(home0, 2), id(home0, 5), id(home0, 6), id(home1, 3)]));

const types = { SlotReport: [['bytes32', 'meter'], ['uint32', 'slot'], ['uint64', 'importWh'], ['uint64', 'exportWh'],
                             ['bytes32', 'root'], ['uint32', 'flags']].map(([type, name]) => ({ type, name })) };
const domain = { name: 'Wattbourse Meters', version: '1', chainId, verifyingContract: meters.target };
const report = { meter: meter0, slot, importWh: 2_600, exportWh: 40, root: ethers.id('root'), flags: 5 };
const signature = await reporter0.signTypedData(domain, types, report);
chain.now = (slot + 1) * slotSeconds;
const compact = ethers.Signature.from(signature);
await send(home1, call(meters, 'report', report, compact.r, compact.yParityAndS), 'report');
await send(home1, call(meters, 'setAggregator', meter1, operator.address, 250));
await send(home1, call(market, 'clear', 3, slot));
await send(home1, call(market, 'claim', [id(home0, 7)]));
await send(home1, call(market, 'settle', home0.address, 0, slot), 'settle');
await send(technician, call(meters, 'setSeal', meter1, false), 'setSeal');
await send(operator, call(registry, 'setRoles', technician.address, 0), 'setRoles');
await send(home0, call(credits, 'approve', operator.address, 1_000_000), 'approve');
await send(operator, call(credits, 'redeem', home0.address, 400_000, reference(4)), 'redeem');
await send(home0, call(credits, 'transfer', home1.address, 12_345), 'transfer');
// A household that signs and does not send.
const permit = { owner: home1.address, spender: operator.address, value: 77_000_000, nonce: 0, deadline: chain.now + 600 };
const permitDomain = { name: 'Wattbourse credit', version: '1', chainId, verifyingContract: credits.target };
const permitTypes = { Permit: [['address', 'owner'], ['address', 'spender'], ['uint256', 'value'], ['uint256', 'nonce'],
                               ['uint256', 'deadline']].map(([type, name]) => ({ type, name })) };
const permitSignature = await home1.signTypedData(permitDomain, permitTypes, permit);
const permitParts = ethers.Signature.from(permitSignature);
await send(operator, call(credits, 'permit', permit.owner, permit.spender, permit.value, permit.deadline, permitParts.v, permitParts.r, permitParts.s), 'permit');
await send(home1, call(market, 'forfeit', home0.address, 3, slot, 2), 'forfeit');
await send(home1, call(market, 'payOwed', home1.address, 0), 'payOwed');
await send(operator, call(market, 'withdrawReserve', 0, 7), 'withdrawReserve');
await send(home0, call(market, 'payDebt', 0, 9), 'payDebt');
await send(operator, call(credits, 'freeze', technician.address, reference(5)), 'freeze');
await send(operator, call(credits, 'release', technician.address), 'release');
const changedRow = row.with(12, 2_000).with(22, slot + 2_000);
await send(operator, call(market, 'changeMarket', 0, changedRow), 'changeMarket');
await send(operator, call(market, 'pauseMarket', 1), 'pauseMarket');
await send(operator, call(market, 'resumeMarket', 1), 'resumeMarket');
await send(operator, call(market, 'pauseMarket', 2));

const views = {
    rows: await Promise.all([0, 1, 2, 3].map(async i => plain(await market.rowAt(i)))),
    limits: plain(await preferences.limitsOf(home0.address)),
    noLimits: plain(await preferences.limitsOf(home1.address)),
    balances: await Promise.all([home0, home1, agent].map(async w => [w.address, plain(await credits.balanceOf(w.address))])),
    supply: [plain(await credits.minted()), plain(await credits.burned()), plain(await credits.totalSupply())],
    accounts: await Promise.all([0, 1, 2, 3].map(async i => plain(await registry.accountAt(i)))),
    meters: await Promise.all([meter0, meter1].map(async id => [id, ...plain(await meters.meterOf(id))])),
    orders: await Promise.all([...await market.orderIdsOf(home0.address, slot), ...await market.orderIdsOf(home1.address, slot),
                               id(home0, 0, slot + 1)].map(async i => [plain(i), ...plain(await market.orderOf(i))])),
    orderIds: plain(await market.orderIdsOf(home0.address, slot)),
    positions: await Promise.all([home0, home1].map(async w => [w.address, plain(await market.positionOf(w.address, slot)),
                                                                plain(await meters.meteredOf(w.address, slot))])),
    books: await Promise.all([[0, slot], [1, slot], [0, slot + 1], [1, slot + 9], [2, slot]].map(async ([id, s]) => {
        const ticks = [400, 1024, 300][id];
        const used = [];
        for (let t = 0; t < ticks; ++t) {
            const [d, s2] = [plain(await market.quantityAt(id, s, 0, t)), plain(await market.quantityAt(id, s, 1, t))];
            if (d || s2) used.push([t, d, s2]);
        }
        return { market: id, slot: s, used, clearing: plain(await market.clearingOf(id, s)) };
    })),
};

const storage = await chain.storage(contracts);

const errorOf = (contract, name, args, values) => ({ name, data: artifactInterface(contract).encodeErrorResult(name, args), values });
const artifactInterface = name => new ethers.Interface(artifact(name).abi);
const short = `0x${'ab'.repeat(30)}`;
const errors = [
    errorOf('Market', 'GateClosed', [slot, 1_800_000_000], [`${slot}`, '1800000000']),
    errorOf('MarketAdmin', 'BadRow', ['ticks'], ['ticks']),
    errorOf('MarketSettlement', 'ReserveTooSmall', [-256, 2n ** 255n], ['-256', `${2n ** 255n}`]),
    errorOf('Credits', 'NotOperator', [home0.address], [home0.address.toLowerCase()]),
    errorOf('MarketAdmin', 'PauseUnchanged', [1, true], ['1', 'yes']),
    errorOf('MarketSealed', 'WrongOpening', [short, short], [`${short}0000`, `${short}0000`]),
    errorOf('Market', 'NoOrders', [], []),
];
const golden = {
    made: `ethers ${ethers.version}, anvil ${await provider.send('web3_clientVersion', [])}`,
    chainId, slotSeconds, slot, operator: operator.address, home0: home0.address, home1: home1.address, agent: agent.address,
    technician: technician.address, reporter0: reporter0.address, meter0, meter1, certificate,
    deployment: Object.fromEntries(Object.entries(contracts).map(([name, contract]) => [name, contract.target])),
    creations: chain.creations, row, changedRow, limits, sealedOrders, sealedHashes: sealedOrders.map(sealedHash), sealedWords, plainOrders, ordersSignature,
    ordersDomain: ethers.TypedDataEncoder.hashDomain(marketDomain),
    ordersHash: ethers.TypedDataEncoder.hashStruct('Orders', orderTypes, signedOrders), intents, report: Object.values(report), reportSignature: signature,
    domainSeparator: ethers.TypedDataEncoder.hashDomain(domain),
    structHash: ethers.TypedDataEncoder.hashStruct('SlotReport', types, report),
    permit, permitSignature, permitDomain: ethers.TypedDataEncoder.hashDomain(permitDomain),
    permitHash: ethers.TypedDataEncoder.hashStruct('Permit', permitTypes, permit),
    errors, calls, views, storage,
};
writeFileSync(join(here, 'golden.json'), `${JSON.stringify(golden, null, 1)}\n`);
chain.end();
