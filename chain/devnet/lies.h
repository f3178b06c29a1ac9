// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/devnet/rpc_server.h"

#include <optional>
#include <string_view>

namespace wattbourse::chain::devnet {

/// What a lying node does to otherwise true answers. For tests and demonstrations of a client that must not believe it.
enum class Lie {
    // A state root of its own in every header, with the hash that belongs to it: the seal does not.
    ForgedHeader,
    // A changed node in every account proof.
    ForgedProof,
    // True nodes, but another balance and nonce than they say.
    ForgedAccount,
    // Another chain id.
    WrongChain,
    // The head of the moment when it began to lie, for ever.
    StaleHead,
    // 64 MiB of blanks behind every answer.
    HugeAnswer,
    // Every answer a minute late.
    SlowAnswer,
    // Receipts whose transactions always succeeded.
    ForgedReceipt,
};

/// By the name that the control call uses ("forged-header", …); nothing for another one.
std::optional<Lie> lieFromName(std::string_view name);

/// What makes a server tell the lie.
RpcServer::Tamper tamperFor(Lie lie);

} // namespace wattbourse::chain::devnet
