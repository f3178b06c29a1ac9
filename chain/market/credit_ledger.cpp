// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/market/credit_ledger.h"

#include "chain/encode/abi.h"
#include "chain/market/rounds.h"
#include "chain/market/storage.h"

#include <algorithm>
#include <limits>

namespace wattbourse::chain {

namespace {

using core::Hash32;
using core::Result;

constexpr std::uint64_t kMostAccounts = 4'096;
// Of each account: balance, freezing order, allowance to the operator.
constexpr std::size_t kWordsEach = 3;

Result<core::Credit> amount(const Hash32& word) {
    WB_ASSIGN(const auto value, amountField(word, 0, "credits"));
    return core::Credit{value};
}

/// An allowance may be as large as its word; more than there can be of credits is as good as all of them.
core::Credit allowance(const Hash32& word) {
    const bool beyond = std::any_of(word.bytes.begin(), word.bytes.end() - 8, [](auto byte) { return byte != 0; }) ||
                        wordField(word, 7, 1) > 0x7f;
    return {beyond ? std::numeric_limits<std::int64_t>::max() : signedWordField(word, 0)};
}

std::vector<std::pair<std::string_view, core::Address>> holdersOf(const Deployment& at) {
    return {{"market", at.market.address},           {"coalitions", at.coalitions.address},
            {"channels", at.channels.address},       {"dataMarket", at.dataMarket.address},
            {"flexibility", at.flexibility.address}, {"flexRequests", at.flexRequests.address}};
}

Hash32 allowanceKey(const core::Address& account, const core::Address& spender) {
    return mappingKey(abiWord(spender), mappingKey(abiWord(account), abiWord(layout::kCreditsAllowances)));
}

Result<std::vector<core::AccountRecord>> accountsFrom(const StorageWords& words) {
    WB_ASSIGN(const auto count, wordCount(words.front(), kMostAccounts));
    std::vector<core::AccountRecord> out;
    for (std::uint64_t i = 0; i < count; ++i) {
        const auto at = 1 + i * layout::kAccountWords;
        WB_ASSIGN(auto account, accountFromWords(words[at], words[at + 1]));
        out.push_back(std::move(account));
    }
    return out;
}

Result<CreditLedger> ledgerFrom(const std::vector<StorageWords>& words, const Deployment& at) {
    const auto& credits = words[1];
    CreditLedger out;
    WB_ASSIGN(out.supply.total, amount(credits[0]));
    out.supply.minted = {signedWordField(credits[1], 0)};
    out.supply.burned = {signedWordField(credits[1], 8)};
    std::size_t next = 2;
    for (const auto& [name, contract] : holdersOf(at)) {
        WB_ASSIGN(const auto held, amount(credits[next++]));
        out.contracts.emplace_back(name, held);
    }
    WB_ASSIGN(const auto accounts, accountsFrom(words[0]));
    for (const auto& account : accounts) {
        CreditHolder holder{account.address, account.name, account.roles, {}, credits[next + 1], {}};
        WB_ASSIGN(holder.balance, amount(credits[next]));
        holder.redeemable = allowance(credits[next + 2]);
        next += kWordsEach;
        out.accounts.push_back(std::move(holder));
    }
    return out;
}

} // namespace

core::Credit CreditLedger::heldByAccounts() const {
    core::Credit out;
    for (const auto& holder : accounts)
        out += holder.balance;
    return out;
}

core::Credit CreditLedger::heldByContracts() const {
    core::Credit out;
    for (const auto& [name, held] : contracts)
        out += held;
    return out;
}

bool CreditLedger::balances() const {
    return supply.minted == supply.burned + supply.total && supply.total == heldByAccounts() + heldByContracts();
}

Result<core::Proven<CreditLedger>> readCreditLedger(StateReader& reader, const Deployment& at,
                                                    const core::Address& operatorAccount, core::Finality atLeast) {
    const auto list = abiWord(layout::kRegistryAccounts);
    const auto listed = [&](std::uint64_t count) {
        std::vector<Hash32> keys{list};
        for (std::uint64_t i = 0; i < count * layout::kAccountWords; ++i)
            keys.push_back(keyAfter(arrayBase(layout::kRegistryAccounts), i));
        return keys;
    };
    std::vector<Hash32> head{abiWord(layout::kCreditsTotalSupply), abiWord(layout::kCreditsMintedBurned)};
    for (const auto& [name, contract] : holdersOf(at))
        head.push_back(balanceKey(contract));
    const auto names = [&](const std::vector<StorageWords>& answers) -> Result<std::vector<StorageQuery>> {
        WB_ASSIGN(const auto count, wordCount(answers[0].front(), kMostAccounts));
        return std::vector<StorageQuery>{{at.registry.address, listed(count)}, {at.credits.address, head}};
    };
    const auto balances = [&](const std::vector<StorageWords>& answers) -> Result<std::vector<StorageQuery>> {
        WB_ASSIGN(const auto accounts, accountsFrom(answers[0]));
        auto keys = head;
        for (const auto& account : accounts) {
            keys.push_back(balanceKey(account.address));
            keys.push_back(mappingKey(abiWord(account.address), abiWord(layout::kCreditsFrozen)));
            keys.push_back(allowanceKey(account.address, operatorAccount));
        }
        return std::vector<StorageQuery>{{at.registry.address, listed(accounts.size())},
                                         {at.credits.address, std::move(keys)}};
    };
    WB_ASSIGN(const auto words, readRounds(reader, {{at.registry.address, {list}}}, {names, balances}, atLeast));
    WB_ASSIGN(auto ledger, ledgerFrom(words.value(), at));
    return words.map([&ledger](const auto&) { return std::move(ledger); });
}

Result<core::Proven<core::Credit>> readAllowance(StateReader& reader, const Deployment& at,
                                                 const core::Address& account, const core::Address& spender,
                                                 core::Finality atLeast) {
    WB_ASSIGN(const auto words, reader.read({{at.credits.address, {allowanceKey(account, spender)}}}, atLeast));
    return words.map([](const std::vector<StorageWords>& all) { return allowance(all.front().front()); });
}

} // namespace wattbourse::chain
