// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/devnet/demo_accounts.h"

#include "chain/devnet/network.h"
#include "core/crypto/keccak.h"
#include "wallet/keys/hd.h"
#include "wallet/keys/mnemonic.h"
#include "wallet/signer/wallet.h"

namespace wattbourse::app {
namespace {

constexpr core::Credit kOfficeCredits{1'000'000'000};
constexpr core::Credit kNeighbourCredits{500'000'000};

// Streets of a small town; a larger neighbourhood goes round again with a number.
constexpr const char* kNames[] = {"Alder Lane 2",  "Birch Court 5",  "Canal Street 14", "Dyke Road 3",
                                  "Elm Terrace 8", "Foundry Row 21", "Garden Way 6",    "Harbour Steps 11",
                                  "Ivy Mews 4",    "Juniper Hill 9", "Kiln Yard 1",     "Linden Square 17"};

core::Result<DemoAccount> make(std::uint64_t seed, std::string name, core::Role role, core::Credit credits) {
    DemoAccount out;
    const auto entropy = chain::devnet::deriveKey(seed, name);
    WB_ASSIGN(const auto words, wallet::mnemonicOf(core::ByteView(entropy).first(16)));
    out.mnemonic = std::string(words.view());
    const auto keyAt = [&words](wallet::KeyRole which) -> core::Result<core::Bytes> {
        const auto path = wallet::ethereumPath(static_cast<std::uint32_t>(which));
        WB_ASSIGN(const auto key, wallet::deriveKey(words.view(), "", path));
        return core::toBytes(key.view());
    };
    WB_ASSIGN(out.key, keyAt(wallet::KeyRole::Owner));
    WB_ASSIGN(out.sessionKey, keyAt(wallet::KeyRole::Session));
    WB_ASSIGN(out.reporterKey, keyAt(wallet::KeyRole::Reporter));
    WB_ASSIGN(out.address, addressOfKey(out.key));
    out.name = std::move(name);
    out.role = role;
    out.credits = credits;
    return out;
}

} // namespace

core::Result<core::Address> addressOfKey(core::ByteView key) {
    WB_ASSIGN(const auto publicKey, core::publicKeyOf(key));
    return core::addressOf(publicKey);
}

core::Result<std::vector<DemoAccount>> demoOffices(std::uint64_t seed) {
    std::vector<DemoAccount> out(5);
    WB_ASSIGN(out[0], make(seed, "Market operator", core::Role::Operator, core::Credit{}));
    WB_ASSIGN(out[1], make(seed, "Riverside Aggregation", core::Role::Aggregator, kOfficeCredits));
    WB_ASSIGN(out[2], make(seed, "Meter Services", core::Role::Technician, core::Credit{}));
    WB_ASSIGN(out[3], make(seed, "Town Grid", core::Role::Dso, kOfficeCredits));
    WB_ASSIGN(out[4], make(seed, "Energy Institute", core::Role::DataBuyer, kOfficeCredits));
    return out;
}

core::Result<std::vector<DemoAccount>> demoNeighbours(std::uint64_t seed, std::size_t count) {
    std::vector<DemoAccount> out;
    constexpr std::size_t names = std::size(kNames);
    for (std::size_t i = 0; i < count; ++i) {
        std::string name = kNames[i % names];
        if (i >= names)
            name += " / " + std::to_string(i / names + 1);
        WB_ASSIGN(auto account, make(seed, name, core::Role::Prosumer, kNeighbourCredits));
        account.meter = core::keccak256(core::asBytes("meter of " + name));
        out.push_back(std::move(account));
    }
    return out;
}

} // namespace wattbourse::app
