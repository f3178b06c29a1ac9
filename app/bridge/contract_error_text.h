// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/market/contract_errors.h"

#include <QString>

namespace wattbourse::app {

/// What a contract's refusal means to the person: three sentences, in the language of the program.
struct ContractErrorText {
    QString happened;
    QString kept;
    QString todo;

    [[nodiscard]] QString whole() const;
};

/// Slots are said by their start, which takes their length in seconds. An error without wording of its own gets its
/// name.
ContractErrorText contractErrorText(const chain::ContractError& error, std::uint32_t slotSeconds);
/// The same for the bytes that a node says the contract answered. They are the word of one node, and so may be wrong:
/// they explain a refusal and decide nothing. Empty when they are no named error of ours.
QString refusalSentence(core::ByteView revertData, std::uint32_t slotSeconds);

} // namespace wattbourse::app
