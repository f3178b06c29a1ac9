// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>

namespace wattbourse::cli {

/// A command that takes a while: Ctrl-C ends it in an orderly way while this lives (one at a time), and it may say how
/// far it is.
class LongRun {
public:
    /// `tell`: percentages on standard error.
    explicit LongRun(bool tell);
    ~LongRun();
    LongRun(const LongRun&) = delete;
    LongRun& operator=(const LongRun&) = delete;

    /// For the work to call with what is done and all there is; false once it should stop.
    [[nodiscard]] std::function<bool(std::size_t, std::size_t)> progress() const;

private:
    bool m_tell;
};

} // namespace wattbourse::cli
