// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace wattbourse::chain {

/// Why a contract refused a call, read from what the call returned.
struct ContractError {
    std::string_view name;
    core::ErrorCode code{core::ErrorCode::Refused};
    struct Value {
        std::string name;
        /// Numbers in decimal, addresses and bytes in hex, texts as they are.
        std::string text;
    };
    std::vector<Value> values;

    /// "GateClosed: slot 5, closedAt 1700000000", for the log.
    [[nodiscard]] core::Error error() const;
};

/// Every named error of every contract, as "Name(type name,type name)", with the kind of error that it is. A test holds
/// it against the committed artifacts.
struct ContractErrorKind {
    std::string_view signature;
    core::ErrorCode code;
};
std::span<const ContractErrorKind> contractErrors();

/// NotFound for data that is no named error of ours (an empty revert, or a panic of the compiler's), Malformed when its
/// arguments are not what the name promises.
core::Result<ContractError> decodeContractError(core::ByteView data);

} // namespace wattbourse::chain
