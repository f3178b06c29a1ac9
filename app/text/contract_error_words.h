// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

/// What is said of each named error of the contracts, in English; translated where it is shown.
namespace wattbourse::app {

/// What the person may rely on: a refused call changes nothing, so this says of what.
enum class WhatWasKept { Attempt, Orders, Credits, Register, Reading, Channel, Data, Limits };
enum class WhatToDo {
    Done,
    Fix,
    Limits,
    TopUp,
    Later,
    LaterStep,
    LaterPeriod,
    Paused,
    Refresh,
    Sign,
    Renew,
    Reference,
    OpenNew,
    CloseFirst,
    Operator,
    Technician,
    Authorities,
    OtherAccount,
    OtherSide,
    Report
};

struct ContractErrorWording {
    /// The errors that it is for, by name, with spaces between.
    std::string_view names;
    /// What %1, %2 and %3 stand for, with spaces between: a kind, a colon and the error's value, or several by a slash
    /// of which the first that the error has counts. Kinds: c credits, e energy, p price, s start of a slot, t time,
    /// r roles, n number, h name or hex; R is the role of that bit itself.
    std::string_view values;
    WhatWasKept kept;
    WhatToDo todo;
    const char* happened;
};

std::span<const ContractErrorWording> contractErrorWordings();
const char* englishOf(WhatWasKept kept);
const char* englishOf(WhatToDo todo);

} // namespace wattbourse::app
