// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>

namespace wattbourse::app {

/// A folder for temporary files that goes away with the program, even when it is killed: a small process waits for our
/// end and removes it. Make it before any thread starts.
class ScratchDir {
public:
    static core::Result<ScratchDir> make();
    ScratchDir(ScratchDir&& other) noexcept;
    ScratchDir& operator=(ScratchDir&& other) noexcept;
    ~ScratchDir();

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    ScratchDir(std::filesystem::path path, int guard, int janitor);

    std::filesystem::path m_path;
    /// Write end of the pipe that the janitor reads: the kernel closes it when we end.
    int m_guard{-1};
    int m_janitor{-1};
};

} // namespace wattbourse::app
