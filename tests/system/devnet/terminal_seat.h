// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bridge/terminal.h"
#include "app/devnet/demo_accounts.h"

#include <filesystem>
#include <functional>

namespace wattbourse::test {

/// A terminal as its owner has it in front of him: the wallet restored and unlocked, the network open.
class TerminalSeat {
public:
    /// `meter` is the printed name of the owner's own meter, if there is one. `clock` outlives the seat.
    TerminalSeat(const std::filesystem::path& folder, const app::DemoAccount& who, const chain::NetworkProfile& profile,
                 core::Clock& clock, const std::string& meter = {});

    app::Terminal& terminal() { return m_terminal; }
    /// Until the block is seen and the desk has looked at what is new, the window alive; the test fails when it never
    /// comes.
    void catchUp(std::uint64_t head);
    [[nodiscard]] std::optional<core::MeterRecord> meter(const core::Hash32& id) const;

private:
    app::Terminal m_terminal;
};

/// A file dialog that stands open gets this name typed into it, as a person would.
void answerFileDialog(const QString& path);
/// Clicks the visible button of that text in any window; the test fails when there is none, or it cannot be pressed.
void clickAnywhere(const QString& text);

} // namespace wattbourse::test
