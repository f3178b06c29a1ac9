// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <tl/expected.hpp>
#include <utility>

namespace wattbourse::core {

/// What kind of failure it was; the text for people is made in app/text from this and the detail goes to the log.
enum class ErrorCode {
    // The input (file, message, command line, device frame) is malformed.
    Malformed,
    // A number or size is outside its range.
    OutOfRange,
    // Something that was named does not exist.
    NotFound,
    // A check of a signature, hash, proof or seal failed.
    NotVerified,
    // The request is against a rule: an owner's limit, a role, a gate.
    Refused,
    // The other side (node, meter, file system) did not answer or broke off.
    Unavailable,
    // It took longer than allowed.
    TimedOut,
    // The owner or the program stopped it.
    Cancelled,
    // A locked wallet, a wrong passphrase.
    Locked,
    // It was done already and is not done again.
    Duplicate,
    // An error of the operating system or a library.
    System,
};

/// A failure as a value: its kind, English detail for the log, never a secret.
struct Error {
    ErrorCode code;
    std::string detail;
};

// TODO(C++23): std::expected.
template <class T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(ErrorCode code, std::string detail) {
    return tl::make_unexpected(Error{code, std::move(detail)});
}

} // namespace wattbourse::core

/// Leaves the function with the error of an expression that yields a Result<void>.
#define WB_TRY(expression)                                                                                             \
    do {                                                                                                               \
        if (auto wbTried = (expression); !wbTried)                                                                     \
            return ::tl::make_unexpected(std::move(wbTried).error());                                                  \
    } while (false)

#define WB_CONCAT2(a, b) a##b
#define WB_CONCAT(a, b) WB_CONCAT2(a, b)
/// WB_ASSIGN(auto block, readBlock()): declares or assigns the value of a Result, or leaves with its error.
#define WB_ASSIGN(target, expression)                                                                                  \
    auto WB_CONCAT(wbTried, __LINE__) = (expression);                                                                  \
    if (!WB_CONCAT(wbTried, __LINE__))                                                                                 \
        return ::tl::make_unexpected(std::move(WB_CONCAT(wbTried, __LINE__)).error());                                 \
    target = *std::move(WB_CONCAT(wbTried, __LINE__))
